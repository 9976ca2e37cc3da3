import { formatWeekday } from '#kit/dates'
import { formatCents } from '#kit/money'
import type { Universe } from '#rooms/catalogue'
import { bespokeRule } from '#rooms/orders'
import { nameOf } from './names.fr.ts'

/** Sentences of a listing's page. */
export const listing = {
  documentTitle: (title: string, shop: string) => `${title}, par ${shop}`,
  description: (shop: string, town: string, universe: Universe) => `Une ${nameOf[universe]} de ${shop}, à ${town}.`,
  making: 'La fabrication',
  photos: 'Photos',
  photo: (number: number, total: number, title: string) => `${title}, photo ${number} sur ${total}`,
  noPhoto: 'La photo n’est pas encore là. Ce dessin montre le genre de pièce, pas la pièce.',
  by: (shop: string, town: string) => `par ${shop}, à ${town}`,
  states: {
    hidden:
      'Cette page n’est visible que de vous : une mesure de modération la retire de la vente. L’e-mail que vous avez reçu en dit les raisons et les recours.',
    draft: 'Aperçu : vous seule ou vous seul voyez cette page. Elle n’est pas encore publiée.',
    closed: (universe: Universe) => `Cette ${nameOf[universe]} n’est plus en vente : sa boutique a fermé.`,
    paused: (universe: Universe) =>
      `Cette ${nameOf[universe]} est mise en pause par sa boutique : elle ne peut pas être commandée pour le moment.`,
    sold_out: (universe: Universe) =>
      universe === 'supplies'
        ? 'Cette fourniture est épuisée. Sa page reste, pour la retrouver et pour voir ce que vend sa boutique.'
        : 'Cette création est vendue. Sa page reste, pour la retrouver et pour voir ce que fait sa boutique.',
    away: (shop: string, until: string) =>
      `${shop} est en congé : les commandes reprennent le ${formatWeekday(until)}.`,
  },
  gone: {
    title: (universe: Universe) => `Cette ${nameOf[universe]} n’est plus en vente`,
    words: 'Sa boutique l’a retirée. Si vous l’avez achetée, votre commande n’y perd rien.',
    visit: (shop: string) => `Voir ${shop}`,
    others: (shop: string) => `Aussi chez ${shop}`,
  },
  full: (monday: string) => `Complet cette semaine : les commandes rouvrent ${formatWeekday(monday)}.`,
  holidays: (shop: string, from: string, until: string) =>
    `${shop} sera en congé du ${formatWeekday(from)} au ${formatWeekday(until)} : les dates ci-dessous en tiennent compte.`,
  own: {
    label: (universe: Universe) => `Votre ${nameOf[universe]}`,
    edit: 'Modifier',
    soldElsewhere: 'Vendue ailleurs',
    pin: 'Mettre en vitrine',
    again: 'Refaire',
  },
  from: 'à partir de',
  withAnswers: 'personnalisation comprise',
  lowest: 'prix le plus bas des 30 derniers jours',
  deliveryFrom: (cents: number) => `+ envoi dès ${formatCents(cents)}`,
  byWeight: 'L’envoi se paie au poids de tout ce que vous prenez ici.',
  delivery: (cents: number) => (cents === 0 ? 'envoi offert' : `+ ${formatCents(cents)} d’envoi`),
  freeAbove: (cents: number) => `Envoi offert dès ${formatCents(cents)} dans cette boutique.`,
  handOver: (towns: string, orParcel: boolean) => `${orParcel ? 'ou ' : ''}en main propre à ${towns}`,
  zones: { mainland: 'France métropolitaine', corsica: 'Corse', overseas: 'outre-mer' },
  sendsTo: (zones: string) => `Envoi vers : ${zones}.`,
  quantity: 'Quantité',
  left: (quantity: string) => `Il reste ${quantity}.`,
  choose: 'Choisir…',
  add: 'Ajouter au panier',
  added: {
    words: (title: string) => `« ${title} » est dans votre panier.`,
    toCart: (count: number) => `Voir le panier (${count})`,
  },
  bar: 'Acheter',
  barFrom: 'dès',
  reserved: (time: string | null) =>
    time === null
      ? 'Réservée\u202f: une autre personne est en train de la payer.'
      : `Réservée jusqu’à ${time}\u202f: une autre personne est en train de la payer. Si elle y renonce, la pièce revient en vente.`,
  versions: { reserved: 'réservée en ce moment', sold_out: 'vendue', full: 'complet cette semaine' },
  madeForYou: 'Faite sur commande :',
  /** Nobody counts how many there ever were. */
  unique: 'Il n’y en a qu’une.',
  stock: (stock: number) => (stock === 1 ? 'La dernière.' : stock <= 5 ? `Il en reste ${stock}.` : 'En stock.'),
  leaves: 'Part de l’atelier au plus tard le',
  leavesMade: 'part de l’atelier au plus tard le',
  ready: 'Prête le',
  readyMade: 'prête le',
  bespoke: {
    title: 'Pièce sur mesure',
    words: `Elle est faite pour vous, selon vos indications. ${bespokeRule} La garantie légale de conformité, elle, reste entière.`,
  },
  optionsKeepRight: 'Vos choix ne changent rien à vos 14 jours pour changer d’avis.',
  arrives: (from: string, to: string) => `arrive entre le ${formatWeekday(from)} et le ${formatWeekday(to)}.`,
  about: (universe: Universe) => `La ${nameOf[universe]}`,
  materials: 'Matières',
  tags: 'Mots-clés',
  category: 'Catégorie',
  handOverPlaces: 'Remise en main propre',
  rights: {
    private_person:
      'Vente entre particuliers : c’est un contrat de personne à personne, sans délai de rétractation ni garantie légale de conformité.',
    micro_entrepreneur: 'Vendu par une micro-entreprise : vous avez 14 jours après réception pour changer d’avis.',
    artisan: 'Vendu par un artisan au sens de la loi : vous avez 14 jours après réception pour changer d’avis.',
    association: 'Vendu par une association : vous avez 14 jours après réception pour changer d’avis.',
    company: 'Vendu par une société : vous avez 14 jours après réception pour changer d’avis.',
  },
  bespokeRights: {
    micro_entrepreneur: 'Vendu par une micro-entreprise.',
    artisan: 'Vendu par un artisan au sens de la loi.',
    association: 'Vendu par une association.',
    company: 'Vendu par une société.',
    words: 'Pièce sur mesure : pas de droit de rétractation, mais la garantie légale de conformité pendant deux ans.',
  },
  seller: 'Qui vend, et vos droits',
  section: (name: string) => `Son rayon « ${name} »`,
  maker: { market: 'Qui l’a faite', supplies: 'Qui la vend' },
  visit: 'Voir sa boutique',
  others: (shop: string) => `Aussi chez ${shop}`,
  similar: 'Dans le même esprit',
  report: (universe: Universe) => `Signaler cette ${nameOf[universe]}`,
}
