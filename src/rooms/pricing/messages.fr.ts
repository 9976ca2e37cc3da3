import type { Sentences } from '#base/sentences'
import { formatDay } from '#kit/dates'
import { type Cents, formatCents } from '#kit/money'
import { formatNumber, formatPercent } from '#kit/number'
import type { ChargeRates, TableVersion } from './charges.ts'
import type { EuroPart } from './euro-parts.ts'
import { charges, sayRates } from './messages-charges.fr.ts'
import { sayMinutes } from './read-minutes.ts'

const refusals = {
  pricing_amount_large: 'Un million d’euros au plus.',
  pricing_aim_large: 'Mille euros de l’heure au plus.',
  pricing_not_minutes: 'Écrivez un temps, par exemple 45, 90 ou 1 h 30.',
  pricing_minutes_many: 'C’est trop : cent mille minutes au plus.',
  pricing_not_a_day: 'Choisissez un jour, par exemple 15/03/2026.',
  pricing_relief_since: 'Indiquez quand votre activité a commencé : le taux en dépend.',
  pricing_relief_order: 'La fin ne peut pas venir avant le début.',
  pricing_costs_first: 'Enregistrez d’abord vos coûts : on ne montre que ce qui est compté.',
} satisfies Sentences

const notices = {
  pricing_costs_saved: 'Vos coûts sont enregistrés. Le prix de la création n’a pas changé.',
  pricing_charges_saved: 'C’est enregistré : vos calculs en tiennent compte.',
  pricing_split_shown: '« Où va chaque euro » est visible sur la page de la création.',
  pricing_split_hidden: '« Où va chaque euro » n’est pas montré.',
}

const means: Record<string, string> = { card: 'Carte bancaire', wallet: 'Portefeuille en ligne' }
const meansName = (name: string) => means[name] ?? name
const rateOfMeans = (rate: number, fixed: Cents) =>
  [rate > 0 && `${formatPercent(rate)} du total`, fixed > 0 && `${formatCents(fixed)} par paiement`]
    .filter(Boolean)
    .join(' et ') || 'sans coût'

const calculator = {
  title: 'Calculer un prix',
  listingTitle: (title: string) => `Prix de « ${title} »`,
  untitled: 'création sans titre',
  intro:
    'Ce qu’un prix vous laisse vraiment, une fois tout payé. Ce calcul n’est visible que de vous. La maison ne fixe et ne change aucun prix.',
  example:
    'Les taux de cet exemple sont ceux qu’une créatrice d’A Little Market racontait à sa fermeture, en juillet 2017 : 26 % de cotisations, 5 % de frais, et pour le paiement 5 % ou 0,50 €. Le prix et les coûts sont inventés.',
  exampleTitle: 'Un exemple, avec les chiffres de 2017',
  takeOwn: 'Prendre mes chiffres',
  seeExample: 'Revoir l’exemple de 2017',
  myCharges: 'Régler mes cotisations',
  whichVariant: 'Déclinaison',
  leastPrice: 'La moins chère',
  variantPrice: (name: string, price: Cents | null) => (price === null ? name : `${name}, ${formatCents(price)}`),
  takePrice: 'Prendre son prix',
  backToListing: 'Revenir à la création',
  asked: 'Ce que l’on vous paie',
  price: 'Prix de la pièce',
  priceHint: 'Un prix à essayer : il ne change pas celui de la création.',
  deliveryCharged: 'Livraison encaissée',
  deliveryChargedHint: 'Ce que l’on vous paie pour l’envoi. Les cotisations se comptent aussi dessus.',
  spent: 'Ce que la pièce vous coûte',
  materials: 'Matières',
  packaging: 'Emballage',
  electricity: 'Électricité, gaz',
  electricityHint: 'Cuisson, machine, éclairage, pour une pièce.',
  upkeep: 'Usure et entretien des machines',
  upkeepHint: 'Le prix de la machine et de ses révisions, divisé par les pièces qu’elle fera.',
  deliveryCost: 'Coût réel de l’envoi',
  time: 'Votre temps',
  minutes: 'Temps de travail',
  minutesHint: 'En minutes, ou comme 1 h 30. Photos, annonce et colis compris.',
  aim: 'Ce que je veux gagner par heure',
  recalculate: 'Recalculer',
  save: 'Enregistrer ces coûts',
}

const result = {
  title: 'Ce qu’il vous reste',
  left: 'par pièce vendue',
  perHour: (cents: Cents) => `soit ${formatCents(cents)} par heure de travail`,
  noTime: 'Indiquez votre temps pour savoir ce que cela fait par heure.',
  glance: (left: Cents, perHour: Cents | null) =>
    perHour === null
      ? `Il vous reste ${formatCents(left)}`
      : `Il vous reste ${formatCents(left)}, ${formatCents(perHour)} de l’heure`,
  loss: (cents: Cents) => `À ce prix, chaque pièce vendue vous coûte ${formatCents(cents)} de votre poche.`,
  noPrice: 'Indiquez un prix pour voir ce qu’il vous laisse.',
  faulty: 'Le calcul attend : un champ du formulaire est à revoir.',
  needed: (price: Cents, aim: Cents, minutes: number) =>
    `Pour gagner ${formatCents(aim)} de l’heure avec ${sayMinutes(minutes)} de travail, il faut un prix de ${formatCents(price)}.`,
  outOfReach: 'Aucun prix sous un million d’euros n’atteint ce que vous visez par heure.',
  cautious: (name: string) =>
    `Compté avec le moyen de paiement le plus cher pour cette somme : ${meansName(name).toLowerCase()}.`,
  parts: {
    left: 'Pour vous',
    charges: 'Cotisations',
    fee: 'Frais d’Échoppe',
    feeThen: 'Frais de la place de marché',
    payment: 'Paiement',
    making: 'Matières et atelier',
    sending: 'Emballage et envoi',
  },
  lines: 'Ligne par ligne',
  head: ['Quoi', 'Montant', 'Pourquoi'],
  received: 'Encaissé',
  receivedWhy: (price: Cents, delivery: Cents) =>
    delivery > 0
      ? `${formatCents(price)} de prix et ${formatCents(delivery)} de livraison.`
      : 'Le prix, sans livraison.',
  feeWhy: (rate: number, vat: Cents) =>
    `${formatPercent(rate)} du prix de la pièce, rien sur la livraison${vat > 0 ? ` (dont ${formatCents(vat)} de TVA)` : ''}.`,
  feeSource: (day: string) => `La charte, depuis le ${formatDay(day)}`,
  paymentWhy: (name: string, rate: number, fixed: Cents) => `${meansName(name)} : ${rateOfMeans(rate, fixed)}.`,
  since: (day: string) => `Tarif en vigueur depuis le ${formatDay(day)}.`,
  chargesWhy: (rate: number) =>
    `${formatNumber(rate / 1000)} % de tout ce qui est encaissé, livraison comprise et sans rien déduire : c’est la règle de l’URSSAF.`,
  chargesDetail: (rates: ChargeRates) => `${sayRates(rates)}.`,
  chargesSource: ({ validFrom, seenOn, source }: TableVersion) =>
    `Barème du ${formatDay(validFrom)}, vérifié le ${formatDay(seenOn)} : ${source}.`,
  chargesNone: 'Aucune cotisation comptée, d’après ce que vous dites de votre activité.',
  thenWhy: 'Selon le témoignage de juillet 2017.',
  typed: 'Ce que vous avez indiqué.',
  deliveryCost: 'Envoi, coût réel',
  kept: 'Il vous reste',
  byMeans: 'Selon le moyen de paiement',
  meansHead: ['Moyen', 'Coûte', 'Il vous reste', 'Par heure'],
  meansName,
  noAdvice:
    'Ce n’est pas un conseil fiscal. Le calcul suppose que vous ne facturez pas la TVA (franchise en base) et ne compte ni l’impôt sur le revenu, hors option, ni la CFE, ni vos frais généraux. Les arrondis de la déclaration se font sur le mois, pas sur la pièce.',
}

const story = {
  title: 'Où va chaque euro',
  kinds: {
    maker: 'Pour la personne qui l’a fait',
    materials: 'Matières',
    workshop: 'Atelier et emballage',
    charges: 'Cotisations sociales et taxes',
    fee: 'Frais d’Échoppe, la coopérative',
    payment: 'Paiement',
  } satisfies Record<EuroPart['kind'], string>,
  note: (name: string | null) =>
    `Chiffres donnés par l’atelier, pour une pièce, sans la livraison${name ? ` ; paiement compté au plus cher (${meansName(name).toLowerCase()})` : ''}.`,
}

const showing = {
  title: '« Où va chaque euro »',
  intro:
    'Si vous le voulez, montrez sur la page de la création où va son prix. Votre temps et votre visée par heure ne sont jamais montrés, seulement les montants ci-dessous.',
  shown: 'Montrer sur la page de cette création',
  words: 'Vos mots',
  wordsHint: '500 caractères au plus : d’où vient la laine, pourquoi deux cuissons…',
  save: 'Enregistrer',
  preview: 'Voici ce que l’on verra, au prix actuel :',
  noPreview: 'Rien ne sera montré tant que le prix ne couvre pas les coûts, ou qu’il manque.',
  costsFirst: 'Enregistrez d’abord vos coûts plus haut.',
}

export const fr = { refusals, notices, calculator, result, story, showing, charges }
