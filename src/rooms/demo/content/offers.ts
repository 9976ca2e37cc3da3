import type { Slice } from '#rooms/shops'
import type { DemoOffer, DemoShopFacts } from './types.ts'

/** How each shop's pieces are made. */
export const shopFacts: Readonly<Record<string, DemoShopFacts>> = {
  'gres-giboulee': {
    techniques: ['tournage', 'émaillage'],
    origins: { Grès: 'Puisaye', Émaux: 'préparés à l’atelier' },
  },
  'l-oseraie-partagee': {
    madeBy: 'workshop',
    techniques: ['vannerie sur arceaux'],
    origins: { Osier: 'notre oseraie' },
  },
  'la-cuve-aux-mousses': { techniques: ['saponification à froid'], bought: 0 },
  'la-navette-bavarde': { techniques: ['tissage à bras'], origins: { Laine: 'Creuse', Lin: 'Normandie' } },
  'la-pelote-du-haut': { techniques: ['tricot à la main'], origins: { Laine: 'Auvergne' } },
  'laiton-lunaire': { techniques: ['martelage', 'soudure', 'gravure'], bought: 10 },
  'le-copeau-rieur': { techniques: ['découpe', 'ponçage', 'huilage'], origins: { Hêtre: 'Vosges', Peuplier: 'Jura' } },
  'meche-et-maree': { techniques: ['coulage à la main'], bought: 15 },
  'petits-ourlets': { techniques: ['couture', 'broderie'], bought: 5 },
  'presse-nuage': { techniques: ['linogravure', 'reliure'] },
  'sellerie-du-petit-matin': { techniques: ['couture sellier', 'teinture des tranches'], origins: { Cuir: 'Tarn' } },
  'verre-reveur': { techniques: ['verre fusionné'], origins: { Verre: 'Allemagne' } },
}

const each = (name: string, values: string[], price: (at: number) => number, stock: (at: number) => number | null) =>
  values.map((value, at) => ({ options: { [name]: value }, price: price(at), stock: stock(at) }))

/** What a few pieces offer beyond one price and one stock, by shop and key. */
export const demoOffers: Readonly<Record<string, DemoOffer>> = {
  'laiton-lunaire/bague-eclipse': {
    choices: [
      { name: 'Métal', values: ['laiton', 'argent 925'] },
      { name: 'Taille', values: ['50', '52', '54', '56', '58', '60'] },
    ],
    variants: ['50', '52', '54', '56', '58', '60'].flatMap((size) => [
      { options: { Métal: 'laiton', Taille: size }, price: 4900, stock: null },
      { options: { Métal: 'argent 925', Taille: size }, price: 6800, stock: null },
    ]),
    leadDays: 10,
    bespoke: true,
    personalisations: [
      { name: 'Gravure à l’intérieur', kind: 'text', required: false, supplement: 800, longest: 20 },
      {
        name: 'Écriture',
        kind: 'choice',
        required: false,
        values: [
          { value: 'bâton', supplement: 0 },
          { value: 'anglaise', supplement: 300 },
        ],
      },
    ],
  },
  'laiton-lunaire/pendentif-initiale': {
    bespoke: true,
    personalisations: [{ name: 'Initiale', kind: 'text', required: true, supplement: 0, longest: 1 }],
  },
  'presse-nuage/tampon-ex-libris': {
    leadDays: 8,
    madeToOrder: true,
    bespoke: true,
    personalisations: [
      { name: 'Nom à graver', kind: 'text', required: true, supplement: 0, longest: 40 },
      { name: 'Un dessin à reprendre', kind: 'picture', required: false, supplement: 1200 },
    ],
  },
  'presse-nuage/cartes-naissance': {
    personalisations: [{ name: 'Prénom à composer', kind: 'text', required: false, supplement: 0, longest: 20 }],
  },
  'le-copeau-rieur/train-prenoms': {
    bespoke: true,
    personalisations: [{ name: 'Lettres, dans l’ordre', kind: 'text', required: true, supplement: 0, longest: 5 }],
  },
  'petits-ourlets/sac-maternelle': {
    choices: [{ name: 'Couleur', values: ['moutarde', 'bleu pastel', 'terre cuite'] }],
    personalisations: [{ name: 'Prénom brodé', kind: 'text', required: false, supplement: 600, longest: 12 }],
  },
  'la-pelote-du-haut/bonnet-torsades': {
    choices: [{ name: 'Taille', values: ['S', 'M', 'L'] }],
    variants: each(
      'Taille',
      ['S', 'M', 'L'],
      () => 3400,
      (at) => at,
    ),
  },
  'la-pelote-du-haut/gants-cinq-doigts': {
    choices: [{ name: 'Taille', values: ['6 ½', '7', '7 ½', '8', '8 ½'] }],
    variants: each(
      'Taille',
      ['6 ½', '7', '7 ½', '8', '8 ½'],
      () => 3000,
      () => null,
    ),
    leadDays: 12,
  },
  'sellerie-du-petit-matin/ceinture-pleine-fleur': {
    choices: [
      { name: 'Longueur', values: ['85 cm', '95 cm', '105 cm'] },
      { name: 'Couleur', values: ['fauve', 'noir', 'tabac'] },
    ],
    variants: ['85 cm', '95 cm', '105 cm'].flatMap((length, row) =>
      ['fauve', 'noir', 'tabac'].map((colour, column) => ({
        options: { Longueur: length, Couleur: colour },
        price: 6900 + row * 400,
        stock: (row + column) % 3,
      })),
    ),
  },
  'la-navette-bavarde/chemin-table-lin': {
    choices: [{ name: 'Longueur', values: ['120 cm', '160 cm', '200 cm'] }],
    variants: each(
      'Longueur',
      ['120 cm', '160 cm', '200 cm'],
      (at) => 5800 + at * 1900,
      () => null,
    ),
    leadDays: 15,
  },
  'meche-et-maree/bougie-naissance': {
    leadDays: 4,
    madeToOrder: true,
    bespoke: true,
    personalisations: [
      { name: 'Prénom', kind: 'text', required: true, supplement: 0, longest: 24 },
      { name: 'Date de naissance', kind: 'text', required: false, supplement: 0, longest: 20 },
      {
        name: 'Étiquette',
        kind: 'choice',
        required: false,
        values: [
          { value: 'papier écru', supplement: 0 },
          { value: 'papier à la cuve, bords frangés', supplement: 250 },
        ],
      },
    ],
  },
  'meche-et-maree/bougie-sans-parfum': {
    choices: [
      { name: 'Contenance', values: ['90 g', '180 g', '300 g', '600 g'] },
      { name: 'Pot', values: ['verre clair', 'verre ambré', 'grès'] },
    ],
    variants: ['90 g', '180 g', '300 g', '600 g'].flatMap((content, row) =>
      ['verre clair', 'verre ambré', 'grès'].map((pot, column) => ({
        options: { Contenance: content, Pot: pot },
        price: 1000 + row * 600 + (pot === 'grès' ? 500 : 0),
        stock: (row * 2 + column) % 4,
      })),
    ),
  },
  'gres-giboulee/saladier-famille': { leadDays: 25, madeToOrder: true },
  'le-bain-de-garance/merinos-garance': {
    choices: [{ name: 'Bain', values: ['G26-03', 'G26-05', 'G26-07'], batch: true }],
    variants: [
      { options: { Bain: 'G26-03' }, price: 2600, stock: 2, weight: 105 },
      { options: { Bain: 'G26-05' }, price: 2600, stock: 7, weight: 105 },
      { options: { Bain: 'G26-07' }, price: 2600, stock: 3, weight: 105 },
    ],
  },
  'le-bain-de-garance/chaussette-gaude': {
    choices: [{ name: 'Bain', values: ['J26-01', 'J26-02'], batch: true }],
    variants: [
      { options: { Bain: 'J26-01' }, price: 2400, stock: 4, weight: 105 },
      { options: { Bain: 'J26-02' }, price: 2400, stock: 11, weight: 105 },
    ],
  },
}

/** How many pieces made to order a shop takes in a week. */
export const weeklyPlaces: Readonly<Record<string, number>> = { 'laiton-lunaire': 6, 'la-navette-bavarde': 2 }

/** Letters and parcels of shops that send by weight, in grams and cents, packaging in grams. */
export const postage: Readonly<Record<string, { packaging: number; slices: readonly Slice[] }>> = {
  'perles-et-marees': {
    packaging: 12,
    slices: [
      { kind: 'letter', upTo: 20, price: 180 },
      { kind: 'letter', upTo: 100, price: 320 },
      { kind: 'letter', upTo: 250, price: 490 },
      { kind: 'parcel', upTo: 1000, price: 790 },
    ],
  },
  'le-bain-de-garance': {
    packaging: 30,
    slices: [
      { kind: 'letter', upTo: 100, price: 340 },
      { kind: 'letter', upTo: 250, price: 510 },
      { kind: 'parcel', upTo: 1000, price: 790 },
      { kind: 'parcel', upTo: 5000, price: 1490 },
    ],
  },
}

/** A maker's code, for who looks around. */
export const demoCode = {
  shop: 'gres-giboulee',
  terms: {
    code: 'BIENVENUE',
    kind: 'percent',
    percent: 10,
    amount: null,
    minimum: 0,
    startsOn: null,
    endsOn: null,
    mostUses: null,
  },
} as const
