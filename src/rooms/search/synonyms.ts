import { tellingWords, termOf, termsOf } from './words.ts'

/**
 * Words of the craft that mean the same to someone who searches; a group per line, a phrase between commas.
 * They widen queries alone, so a change here needs no new index. Words that the stemmer brings together need no line.
 */
const groups = `
  brodé, broderie, broder, brodeuse
  gravé, gravure
  tissé, tissage
  tricot, tricoté, tricotage
  peint, peinture
  sculpté, sculpture
  cousu, couture
  tressé, tressage
  teint, teinture
  imprimé, impression
  doré, dorure, plaqué or
  argenté, argent, plaqué argent
  sérigraphie, sérigraphié
  émail, émaillé, émaux
  laine, lainage
  bois, boisé
  personnalisé, personnalisation, sur mesure, personnalisable
  doudou, peluche, nounours
  boucles d’oreilles, BO, puces d’oreilles, dormeuses, créoles
  collier, sautoir, ras de cou
  pendentif, médaillon, médaille
  bracelet, jonc, gourmette
  bague, anneau, alliance, chevalière
  broche, badge, pin’s
  barrette, pince à cheveux, pince cheveux
  élastique, chouchou, scrunchie
  bandeau, headband, serre-tête
  sac à main, besace, sac bandoulière
  cabas, tote bag, totebag, sac de courses
  sac à dos, cartable
  pochette, trousse
  porte-monnaie, bourse
  portefeuille, porte-cartes
  porte-clés, porte-clefs, portecles
  clé, clef
  écharpe, étole, châle, chèche
  snood, tour de cou
  bonnet, tuque
  gants, mitaines, moufles
  chaussons, pantoufles
  t-shirt, tshirt, tee-shirt
  pull, chandail
  gilet, cardigan
  body, bodie
  bavoir, bandana bébé
  gigoteuse, turbulette, sac de couchage bébé
  couverture, plaid
  coussin, oreiller
  rideau, voilage
  nappe, napperon
  torchon, essuie-tout, essuie-main
  lingette, carré démaquillant, coton démaquillant
  serviette, essuie-main
  mug, tasse, gobelet
  bol, coupelle
  assiette, vaisselle
  vase, soliflore
  théière, tisanière
  saladier, plat creux
  bougie, chandelle
  bougeoir, chandelier, photophore
  fondant, wax melt
  savon, savonnette
  luminaire, lampe, suspension, lustre
  abat-jour, abatjour
  attrape-rêves, dreamcatcher, capteur de rêves
  guirlande, fanion
  tableau, toile, peinture
  affiche, poster, print
  carte, faire-part
  carnet, cahier, bloc-notes
  marque-page, signet, marque-pages
  cadeau, présent
  mariage, noces
  naissance, bébé
  maman, mère
  papa, père
  mamie, grand-mère, mémé
  papi, papy, grand-père, pépé
  maître, maîtresse, atsem, instituteur, institutrice
  nounou, assistante maternelle, ass mat
  anniversaire, birthday
  Noël, christmas
  couronne, couronne de fleurs
  fleurs séchées, fleurs stabilisées
  poterie, céramique, grès, faïence
  porcelaine, biscuit de porcelaine
  cuir, maroquinerie
  simili, simili cuir, similicuir
  osier, vannerie, rotin
  feutre, feutrine
  coton bio, coton biologique
  lin, lin lavé
  macramé, nœuds
  crochet, amigurumi
  pelote, écheveau, fil à tricoter
  perle, perles, rocaille, miyuki
  pierre, gemme, minéral
  upcycling, surcyclage, recyclé, récup, récupération
  zéro déchet, réutilisable, lavable
  jouet, jeu
  mobile bébé, mobile
  poupée, poupon
  chat, chaton
  chien, chiot
  collier pour chien, laisse
`

/** What a typed term may also be: each way is a phrase of terms that must all be there. The first is the term itself. */
export type Ways = readonly (readonly string[])[]

/** A part of a query: the words as typed, and the ways to meet them. */
export interface Wish {
  readonly typed: string
  readonly ways: Ways
}

/** What a text wishes: the longest known phrase first, so that "boucle oreille" is one wish and "boucle" another. */
export function wishesOf(text: string): Wish[] {
  const words = tellingWords(text)
  const terms = words.map(termOf)
  const wishes: Wish[] = []
  for (let at = 0; at < terms.length; ) {
    const phrase = longestPhrase(terms.slice(at, at + mostTerms))
    const typed = words.slice(at, at + phrase.length).join(' ')
    wishes.push({ typed, ways: [phrase, ...others(phrase)] })
    at += phrase.length
  }
  return wishes
}

const phrases = readGroups()
const mostTerms = Math.max(...[...phrases.values()].map(({ terms }) => terms.length))

interface Phrase {
  readonly terms: readonly string[]
  readonly same: Set<Phrase>
}

function readGroups(): Map<string, Phrase> {
  const known = new Map<string, Phrase>()
  for (const line of groups.split('\n').filter((line) => line.trim())) {
    const group = line.split(',').map((phrase) => remember(known, termsOf(phrase)))
    for (const phrase of group) for (const other of group) if (other !== phrase) phrase.same.add(other)
  }
  return known
}

function remember(known: Map<string, Phrase>, terms: readonly string[]): Phrase {
  const key = terms.join(' ')
  const phrase = known.get(key) ?? { terms, same: new Set() }
  known.set(key, phrase)
  return phrase
}

function longestPhrase(terms: readonly string[]): readonly string[] {
  for (let length = terms.length; length > 1; length--) {
    const typed = terms.slice(0, length)
    if (phrases.has(typed.join(' '))) return typed
  }
  return terms.slice(0, 1)
}

function others(phrase: readonly string[]): (readonly string[])[] {
  return [...(phrases.get(phrase.join(' '))?.same ?? [])].map(({ terms }) => terms)
}
