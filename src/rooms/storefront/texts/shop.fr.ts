import { formatDay, formatWeekday } from '#kit/dates'
import { formatGrams } from '#kit/grams'
import { formatCents } from '#kit/money'
import { counted } from '#kit/number'
import type { Universe } from '#rooms/catalogue'
import type { Slice } from '#rooms/shops'
import { nameOf } from './names.fr.ts'

/** Sentences of a shop's page. */
export const shop = {
  journal: 'Journal d’atelier',
  wholeJournal: 'Tout le journal',
  documentTitle: (name: string, town: string) => `${name}, à ${town}`,
  description: (name: string, town: string) => `La boutique ${name}, à ${town}.`,
  place: (town: string, department: string) => `${town} (${department})`,
  since: (day: string) => `Ici depuis le ${formatDay(day)}`,
  pace: (days: number, orders: number) =>
    days === 0
      ? `Envoie le jour même (médiane de ${orders} commandes en douze mois)`
      : `Envoie en ${counted(days, 'jour ouvré', 'jours ouvrés')} (médiane de ${orders} commandes en douze mois)`,
  lastPublished: (day: string, universe: Universe) => `Dernière ${nameOf[universe]} publiée le ${formatDay(day)}`,
  draft: 'Aperçu : votre boutique n’est pas encore publiée, vous seule ou vous seul voyez cette page.',
  hidden:
    'Cette page n’est visible que de vous : une mesure de modération retire votre boutique du marché. L’e-mail que vous avez reçu en dit les raisons et les recours.',
  closed: (day: string, universe: Universe) =>
    `Cette boutique est fermée depuis le ${day}. Ses ${nameOf[universe]}s ne sont plus en vente.`,
  closedOrders: 'Vous y avez acheté ? Votre commande continue, et vos droits restent entiers.',
  closedPurchases: 'Retrouver mes achats',
  closedOthers: { market: 'Voir ce qui vient de sortir au Marché', supplies: 'Voir la Mercerie' },
  away: (until: string) => `En congé jusqu’au ${formatWeekday(until)}. Les commandes reprennent ce jour-là.`,
  pieces: (total: number, universe: Universe) => counted(total, nameOf[universe], `${nameOf[universe]}s`),
  pinned: 'En vitrine',
  further: (total: number, universe: Universe) =>
    total === 0
      ? 'C’est tout pour aujourd’hui'
      : `Et ${counted(total, `autre ${nameOf[universe]}`, `autres ${nameOf[universe]}s`)}`,
  sections: 'Rayons de la boutique',
  all: 'Tout',
  empty: 'Rien en vente aujourd’hui',
  emptyWords: (universe: Universe) => `Les prochaines ${nameOf[universe]}s apparaîtront ici.`,
  delivery: 'Envoi',
  deliveryPrice: (price: number, further: number) =>
    price === 0
      ? 'offert'
      : further === 0
        ? `${formatCents(price)}, quel que soit le nombre de pièces`
        : `${formatCents(price)}, puis ${formatCents(further)} par pièce de plus`,
  slice: ({ kind, upTo, price }: Slice) =>
    `${kind === 'letter' ? 'lettre' : 'colis'} jusqu’à ${formatGrams(upTo)}\u202f: ${formatCents(price)}`,
  freeDelivery: 'Envoi offert',
  freeAbove: (cents: number) => `dès ${formatCents(cents)} d’achats ici`,
  preparation: 'Préparation',
  carrier: 'Transport',
  days: (days: number) => (days === 0 ? 'le jour même' : counted(days, 'jour ouvré', 'jours ouvrés')),
  sendsTo: 'Envoie vers',
  sendsSome: 'Certaines pièces seulement',
  sendsNot: 'N’envoie pas vers',
  zones: { mainland: 'France métropolitaine', corsica: 'Corse', overseas: 'outre-mer' },
  abroad: 'l’étranger',
  terms: 'Envoi et conditions',
  questions: 'Questions et réponses',
  meetings: 'Où nous rencontrer',
  workshop: 'L’atelier',
  handOver: 'En main propre',
  legal: 'Qui vend : mentions de la boutique',
  story: 'Son histoire',
  more: 'Lire la suite',
  previewTitle: (name: string) => `Aperçu de ${name}`,
  manage: 'Gérer ma boutique',
  report: 'Signaler cette boutique',
}

export const shopLegal = {
  documentTitle: (name: string) => `Mentions de la boutique ${name}`,
  title: (name: string) => `Qui vend chez ${name}`,
  words: 'Échoppe met en relation : le contrat de vente se conclut avec la personne nommée ici.',
  back: 'Retour à la boutique',
}
