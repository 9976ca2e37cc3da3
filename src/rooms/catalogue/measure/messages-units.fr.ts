import { type Cents, formatCents, formatUnitCents } from '#kit/money'
import { formatNumber } from '#kit/number'
import { type Measure, readQuantity, stepName, unitPriceOf, writeQuantity } from './units.ts'

/** How a piece is counted, and what is said of a supply: the words of the form, of the table and of the listing's page. */

const asTyped = ({ step }: { step?: string }) => `par ${step ?? 'pas'}`

export const unitRefusals = {
  measure_lot: 'Un lot compte de 2 à 100 000 pièces. Pour une seule, choisissez « à la pièce ».',
  measure_lengthStep: 'Indiquez de combien de centimètres en combien : de 1 à 1 000, sans virgule. Souvent 10.',
  measure_weightStep: 'Indiquez de combien de grammes en combien : de 1 à 10 000, sans virgule. Souvent 10.',
  measure_least: ({ step }: { step: string }) => `Écrivez un minimum que l’on puisse couper : un multiple de ${step}.`,
  measure_least_large: ({ most }: { most: string }) => `C’est beaucoup pour un minimum : ${most} au plus.`,
  listing_cut_and_personal:
    'Une pièce personnalisée se vend à la pièce : au mètre ou au poids, chaque pas paierait le supplément. Retirez la personnalisation, ou vendez à la pièce.',
  measure_reserved:
    'Quelqu’un est en train de payer cette pièce : sa façon d’être vendue ne peut pas changer maintenant. Réessayez dans une demi-heure.',
  measure_changes: ({ before }: { before: string }) =>
    `Jusqu’ici, le prix et le stock comptaient ${before}. Relisez le prix et ce qui reste, puis confirmez plus haut : les paniers qui contiennent cette pièce redemanderont de choisir.`,
  stock_not_a_quantity: ({ step }: { step: string }) =>
    `Écrivez une quantité comme on la dit, « 12 m », « 70 cm », « 1,5 kg » ou « 40 g », comptée ${asTyped({ step })}.`,
  stock_between_steps: ({ step }: { step: string }) =>
    `Le stock se compte ${asTyped({ step })} : arrondissez à ce que l’on peut vendre.`,
  stock_below_minimum: ({ step }: { step: string }) => `Le stock se compte ${asTyped({ step })}.`,
  stock_too_much: 'C’est plus que ce qu’une boutique peut compter ici.',
  listing_origin_missing: 'Dites d’où vient cette fourniture : le pays, ou l’atelier.',
  supply_bead_size: 'Indiquez une taille de 0,5 à 200 mm, avec une décimale au plus.',
}

export const measure = {
  sold: 'Vendue',
  ways: {
    piece: 'à la pièce',
    lot: 'en lot',
    length: 'au mètre, coupée à la demande',
    weight: 'au poids',
  },
  lot: 'Pièces dans un lot',
  lotUnit: 'pièces',
  lengthStep: 'Coupée par',
  lengthHint: '10 cm pour un tissu : on vous en demandera 70 cm ou 1,20 m. Le prix est celui de ces centimètres.',
  weightStep: 'Pesée par',
  weightHint: 'Le prix est celui de ces grammes ; le poids de l’envoi se calcule tout seul.',
  least: 'Minimum par commande',
  leastHint: 'Vide : le moins possible. Sinon « 20 cm », « 30 g » ou un nombre de pièces.',
  priceOf: (measure: Measure) => {
    const name = stepName(measure)
    return name === '' ? 'Prix' : `Prix d${name.startsWith('les ') ? 'es' : 'u'} ${name.replace(/^les? /, '')}`
  },
  stockIn: {
    piece: 'Quantité à vendre',
    lot: 'Lots à vendre',
    length: 'Longueur à vendre',
    weight: 'Poids à vendre',
  },
  stockHint: 'Comme vous le dites : « 12 m », « 850 g », « 3 ». Vide : fait sur commande.',
  gridStock: { piece: 'Quantité', cm: 'Stock (cm ou m)', gram: 'Stock (g ou kg)' },
  known: 'J’ai relu le prix et le stock : ils comptent maintenant ainsi.',
  soldAs: (measure: Measure) => stepName(measure) || 'la pièce',
}

export const supply = {
  legend: 'La fourniture',
  lead: 'Ce que cherchent celles et ceux qui en feront quelque chose. Seule la provenance est obligatoire.',
  supplyOrigin: 'Provenance',
  supplyOriginHint: 'Où elle a été faite : « France, Vosges », « Japon », « République tchèque ».',
  resold: 'Qui l’a faite ?',
  madeByHand: 'Elle est faite par vous',
  resoldIt: 'Vous la revendez',
  unsaid: 'Ne rien dire',
  composition: 'Composition',
  compositionHint: '« 100 % coton », « 55 % lin, 45 % viscose ».',
  width: 'Laize ou largeur',
  beadSize: 'Taille des perles ou de l’objet',
  beadSizeHint: 'En millimètres : « 2 », « 3,5 ».',
  licence: 'Ce que l’on en fait peut-il être vendu ?',
  licences: { sell: 'Oui', private: 'Non, usage personnel seulement' },
  licenceHint: 'Pour un tissu sous licence, un patron, un motif.',
  shown: {
    title: 'Caractéristiques',
    origin: 'Provenance',
    resold: 'Fabrication',
    madeByHand: 'faite main par sa boutique',
    resoldIt: 'revendue',
    composition: 'Composition',
    width: 'Largeur',
    beadSize: 'Taille',
    licence: 'Licence',
    licences: {
      sell: 'ce que vous en ferez peut être vendu',
      private: 'usage personnel : ce que vous en ferez ne peut pas être vendu',
    },
  },
}

const per = { metre: 'le mètre', kilogram: 'le kilo', piece: 'pièce' } as const

/** "45,00 € le mètre", "0,06 € pièce"; empty where the law asks for none. */
export function unitPriceWords(price: Cents, measure: Measure): string {
  const unitPrice = unitPriceOf(price, measure)
  return unitPrice ? `${formatUnitCents(unitPrice.cents)} ${per[unitPrice.per]}` : ''
}

/** "4,50 € les 10 cm · 45,00 € le mètre"; "18,00 €" for a piece. */
export function priceWords(price: Cents, measure: Measure): string {
  const own = [formatCents(price), stepName(measure)].filter(Boolean).join(' ')
  return [own, unitPriceWords(price, measure)].filter(Boolean).join(' · ')
}

/** "70 cm", "3", "2 lots de 50": a quantity where nothing else says of how many a lot is. */
export function quantityWords(steps: number, measure: Measure): string {
  if (measure.lot === null) return writeQuantity(steps, measure)
  return `${formatNumber(steps)} ${steps > 1 ? 'lots' : 'lot'} de ${formatNumber(measure.lot)}`
}

/** "70 cm : 31,50 €", or by how much it is sold where that was not understood. */
export function totalWords(typed: string, cents: Cents, measure: Measure): string {
  const read = readQuantity(typed, measure)
  if (!('steps' in read)) return `Se vend par ${writeQuantity(1, measure)}${leastWords(measure)}.`
  return `${writeQuantity(read.steps, measure)} : ${formatCents(read.steps * cents)}`
}

function leastWords(measure: Measure): string {
  return measure.minimum > 1 ? `, ${writeQuantity(measure.minimum, measure)} au moins` : ''
}
