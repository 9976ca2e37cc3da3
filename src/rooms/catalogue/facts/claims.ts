import type { Form } from '#base/http'
import type { Fault } from '../listing.ts'

/**
 * Words that may not stand without proof. `generic`: a promise for the environment as a whole (Directive (EU) 2024/825,
 * applied from 27 September 2026). `banned`: mentions forbidden on products (L541-9-1 Code de l'environnement).
 * `artisan`: kept for the qualified (L221-1 Code de l'artisanat).
 */
export type ClaimKind = 'generic' | 'banned' | 'artisan'
export type Claim = { kind: ClaimKind; word: string }

/** The claims of a text, each word once, as it stands there. */
export function claimsIn(text: string): Claim[] {
  return kinds.flatMap(([kind, pattern]) => {
    const words = [...text.matchAll(pattern)].map(([word]) => word.replace(/\s+/g, ' '))
    const seen = new Set<string>()
    return words.filter((word) => seen.size < seen.add(word.toLowerCase()).size).map((word) => ({ kind, word }))
  })
}

/** Of what a form of a listing says: a proof that is given answers the general ones. */
export function openClaims(form: Form): Claim[] {
  const said = ['title', 'description', 'tags', 'materials'].map((name) => [form[name] ?? ''].flat().join(' '))
  const proven = Boolean([form.greenProof ?? ''].flat().join('').trim())
  return claimsIn(said.join('\n')).filter(({ kind }) => !(kind === 'generic' && proven))
}

type Named = { title: string; tags: readonly string[]; provenArtisan: boolean }

/** Title and tags are what everybody reads first: there, nobody is an artisan without proof. */
export function faultsOfArtisan({ title, tags, provenArtisan }: Named): Fault[] {
  if (provenArtisan) return []
  const field = artisan.test(title) ? 'title' : tags.some((tag) => artisan.test(tag)) ? 'tags' : undefined
  return field ? [{ field, code: 'listing_artisan_unproven' }] : []
}

const edge = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu')
const artisan = /(?<![\p{L}\p{N}])artisane?s?(?![\p{L}\p{N}])/iu
const kinds: [ClaimKind, RegExp][] = [
  [
    'generic',
    edge(
      '(?:anti|non)?[- ]?écologiques?|écolos?|éco[- ]?(?:responsables?|friendly|conçue?s?)|eco[- ]?(?:responsables?|friendly)|' +
        '(?:produit|mode|création|achat|démarche|emballage)s? vert(?:e|s|es)?|(?:ami|amie)s? de la (?:nature|planète)|' +
        'bons? pour la planète|neutres? en carbone|zéro carbone|climatiquement neutres?|' +
        "sans (?:aucun )?impact (?:sur l[’']environnement|environnemental)|" +
        '(?:mode|production|consommation|développement) (?:durable|éthique)s?',
    ),
  ],
  [
    'banned',
    edge("(?:bio|oxo)[- ]?dégradables?|respectueu(?:x|se|ses) de (?:l[’']environnement|la nature|la planète)"),
  ],
  ['artisan', edge('artisane?s?|artisana(?:l|le|les|ux|lement)')],
]
