/** A repeatable source of numbers from 0 to 1 (mulberry32): the same seed makes the same market. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/)

const things =
  list(`collier, boucles d’oreilles, bracelet, bague, sac, pochette, trousse, bol, tasse, vase, assiette, coussin, plaid,
  bonnet, écharpe, doudou, bavoir, couverture, guirlande, mobile, lampe, bougeoir, bougie, savon, carnet, carte, affiche, tableau,
  cadre, miroir, porte-clés, barrette, broche, pendentif, sautoir, panier, cabas, tablier, lingette, bandana, chausson, gigoteuse,
  théière, saladier, dessous de verre, plateau, étagère, patère, horloge, marque-page, tote bag, turban, headband, chouchou`)
const materials =
  list(`laine, coton, lin, cuir, bois, chêne, hêtre, grès, porcelaine, céramique, verre, laiton, argent, or, perle,
  papier, feutrine, velours, wax, liberty, osier, rotin, résine, pierre, acier, cire, soie, mohair, bambou, liège`)
const manners =
  list(`brodé, tissé, tricoté, crocheté, gravé, peint, émaillé, doré, argenté, personnalisé, cousu, tourné, tressé,
  recyclé, teint, plissé, imprimé, sculpté, poli, ciré, matelassé, lavé, naturel, brut, ajouré`)
const themes =
  list(`fleurs, forêt, océan, étoiles, lune, renard, lapin, chat, oiseau, plume, feuille, montagne, vintage, bohème,
  champêtre, naissance, mariage, Noël, anniversaire, maîtresse, maman, enfant, bébé, bleu, vert, rose, terracotta, ivoire, noir`)
const verbs = list(
  `réalisé, fabriqué, cousu, imaginé, monté, livré, emballé, assemblé, choisi, fini, entretenu, offert`,
)
const syllables =
  list(`ba, bel, bri, can, cha, cor, da, del, dor, el, fa, fer, flo, gal, gri, jo, lan, lis, lu, ma, mel, mir, na, nor,
  o, pal, per, ra, ri, ro, sa, sel, sol, ta, tin, tou, val, ver, vi, zé`)

/** How many words the long tail has: most are met a few times, as names, places and coinages are. */
const tail = 40_000

/** A maker's way with words. Frequent words are very frequent, rare ones are many: the nth is met about 1/n as often. */
export class CraftWords {
  readonly #random: () => number

  constructor(seed: number) {
    this.#random = randomOf(seed)
  }

  /** What a maker writes of one piece: the description speaks of what the title names. */
  piece(): { title: string; description: string; tags: string[]; materials: string[] } {
    const [thing, material, theme] = [this.#pick(things), this.#pick(materials), this.#pick(themes)]
    const name = this.#random() < 0.4 ? ` ${this.rare()}` : ''
    return {
      title: `${thing} ${this.#pick(manners)} en ${material} ${theme}${name}`,
      description: Array.from({ length: 2 + this.below(8) }, () => this.#sentence(thing)).join(' '),
      tags: [thing, theme, ...Array.from({ length: this.below(6) }, () => this.#pick(themes))],
      materials: [material],
    }
  }

  /** Cents: mostly between 8 and 60 €, often ending on a round or a .90 price. */
  price(): number {
    const euros = Math.exp(2.2 + 1.9 * this.#random() ** 1.3)
    return Math.round(euros) * 100 + (this.#random() < 0.3 ? 90 : 0)
  }

  /** A word of the long tail. */
  rare(): string {
    const rank = Math.floor(tail ** this.#random())
    return rareWord(rank)
  }

  below(end: number): number {
    return Math.floor(this.#random() * end)
  }

  #sentence(thing: string): string {
    const verb = this.#pick(verbs)
    const [first, second, third] = [this.rare(), this.rare(), this.rare()]
    return `${thing} ${verb} ${first} et ${second} dans mon atelier, ${this.#pick(this.#random() < 0.3 ? themes : manners)} ${third}.`
  }

  #pick(words: readonly string[]): string {
    return words[Math.floor(words.length * this.#random() ** 1.5)]!
  }
}

/** The nth word of the tail: three or four syllables, always the same. */
export function rareWord(rank: number): string {
  const size = syllables.length
  const at = (n: number) => syllables[Math.floor(n) % size]!
  return at(rank) + at(rank / size + rank) + at(rank / size ** 2 + 7) + (rank % 3 === 0 ? at(rank / 11) : '')
}
