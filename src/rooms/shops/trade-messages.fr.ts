import { formatCents } from '#kit/money'
import { formatNumber } from '#kit/number'

const creations = (count: number) => (count > 1 ? `${formatNumber(count)} créations` : `${count} création`)

/** The sentences of how a shop sends, is ordered, and paces its work. */
export const delivery = {
  default: 'Envoi par défaut',
  usual: 'Envoi habituel',
  name: 'Nom',
  nameHint:
    'Pour vous y retrouver : « Grands formats », « Lettre suivie »… Vos acheteuses et acheteurs ne le voient pas.',
  by: 'Comment se calcule le prix de l’envoi ?',
  ways: {
    piece: { label: 'Au nombre de pièces', hint: 'Un prix pour la première, un supplément pour chaque autre.' },
    weight: {
      label: 'Au poids',
      hint: 'Des tranches de lettres et de colis. Tout ce qu’on vous commande ensemble est pesé ensemble.',
    },
  },
  slices: 'Vos tranches',
  slicesHint: (most: string) =>
    `Recopiez les tarifs que vous payez : « lettre jusqu’à 100 g », « colis jusqu’à 2 000 g »… Le poids compte l’emballage, ${most} au plus. Dans n’importe quel ordre ; une ligne vide ne compte pas. Au-delà de la dernière tranche, on compte plusieurs colis.`,
  moreSlices: 'Plus de tranches',
  slice: (nth: number) => `Tranche ${nth}`,
  sliceKind: 'Envoi',
  sliceKinds: { letter: 'Lettre', parcel: 'Colis' },
  upTo: 'Jusqu’à',
  slicePrice: 'Prix',
  packaging: 'Poids d’un emballage vide',
  packagingHint:
    'Enveloppe ou carton, avec ce qui cale. Il s’ajoute au poids des pièces. Laissez vide pour ne rien ajouter.',
  unweighed: (count: number) =>
    count > 1 ? `${creations(count)} en vente n’ont pas de poids` : 'Une création en vente n’a pas de poids',
  unweighedWords: 'Sans poids, un envoi au poids ne se calcule pas : personne ne peut les commander.',
  toListings: 'Indiquer les poids',
  price: 'Envoi d’une pièce',
  furtherPiece: 'Chaque pièce de plus',
  furtherPieceHint: 'Ce qu’elle ajoute au même colis. 0 si l’envoi coûte pareil, quel que soit le nombre de pièces.',
  freeAbove: 'Envoi offert à partir de',
  freeAboveHint: 'Montant des créations d’un même colis. Laissez vide s’il n’est jamais offert.',
  zones: 'Où envoyez-vous ?',
  zone: { mainland: 'France métropolitaine (et Monaco)', corsica: 'Corse', overseas: 'Outre-mer' },
  preparationDays: 'Préparation',
  preparationHint: 'Jours ouvrés (lundi à vendredi) pour faire et emballer. 0 si vous envoyez le jour même.',
  carrierDays: 'Transport',
  carrierHint: 'Jours ouvrables (lundi à samedi) que met le transporteur.',
  days: 'jours',
  example: (sendBy: string, from: string, to: string) =>
    `Aujourd’hui, une commande serait envoyée au plus tard le ${sendBy} et arriverait entre le ${from} et le ${to}.`,
  others: 'Autres façons d’envoyer',
  othersWords:
    'Pour les créations qui ne partent pas comme les autres : très grandes, fragiles, ou légères comme une lettre. Vous choisissez ensuite laquelle sur chaque création.',
  add: 'Ajouter une façon d’envoyer',
  submit: 'Ajouter',
  all: 'Toutes les façons d’envoyer',
  listings: (count: number) => (count === 0 ? 'aucune création' : creations(count)),
  makeDefault: 'En faire l’envoi par défaut',
  makeDefaultWords: 'L’envoi par défaut vaut pour toutes les créations qui n’en nomment pas un autre.',
  remove: 'Retirer cette façon d’envoyer',
  removeWords: (count: number, usual: string) =>
    count === 0
      ? 'Aucune création ne part ainsi : vous pouvez la retirer.'
      : `${creations(count)} ${count > 1 ? 'partent' : 'part'} ainsi. Si vous la retirez, ${count > 1 ? 'elles partiront' : 'elle partira'} avec « ${usual} ». Les commandes déjà passées ne changent pas.`,
}

export const sections = {
  lead: 'Les rayons rangent votre boutique comme vous le voulez : par matière, par pièce de la maison, par saison. Une petite boutique s’en passe très bien.',
  name: 'Nom du rayon',
  nameHint: 'Par exemple : « Bols », « Pour la table », « Noël ».',
  add: 'Ajouter ce rayon',
  listings: (count: number) => (count === 0 ? 'Aucune création' : creations(count)),
  change: 'Modifier',
  rename: 'Renommer',
  remove: 'Retirer ce rayon',
  removeWords: (count: number) =>
    count === 0
      ? 'Il ne contient aucune création.'
      : `Ses créations (${formatNumber(count)}) restent en vente, sans rayon.`,
  up: (name: string) => `Monter ${name}`,
  down: (name: string) => `Descendre ${name}`,
}

export const pace = {
  title: 'Pièces sur commande',
  lead: 'Une pièce sur commande se fait après l’achat ; son délai se règle sur chaque création. Dites ici combien vous en prenez par semaine, du lundi au dimanche. Quand la semaine est pleine, la boutique annonce le lundi où vous en reprenez. Vos pièces prêtes, elles, restent toujours en vente.',
  places: 'Pièces sur commande par semaine',
  placesHint: 'De 1 à 1 000. Laissez vide pour ne pas compter.',
  unit: 'pièces',
  week: (taken: number, places: number | null) =>
    places === null
      ? `Cette semaine : ${formatNumber(taken)} ${taken > 1 ? 'prises' : 'prise'}, sans limite.`
      : `Cette semaine : ${formatNumber(taken)} ${taken > 1 ? 'prises' : 'prise'} sur ${formatNumber(places)}.`,
}

export const away = {
  title: 'Congés',
  lead: 'Pendant vos congés, vos créations restent visibles, avec la date de retour, et ne peuvent pas être commandées. Les dates promises avant votre départ en tiennent compte. La boutique rouvre seule.',
  draft: 'Vos congés se règlent ici dès que la boutique est ouverte au public.',
  from: 'Premier jour de congés',
  fromHint: 'Laissez vide pour fermer tout de suite.',
  until: 'Date de retour',
  untilHint: 'Le jour où la boutique rouvre, dans l’année qui vient.',
  message: 'Un mot pour vos visiteuses et visiteurs',
  submit: 'Enregistrer ces congés',
  now: (day: string) => `La boutique est en congés. Elle rouvre le ${day}.`,
  planned: (from: string, until: string) => `Congés prévus : la boutique ferme le ${from} et rouvre le ${until}.`,
  back: 'Rouvrir tout de suite',
  cancel: 'Annuler ces congés',
}

const days = (count: number) =>
  count === 0 ? 'envoi le jour même' : `${count} ${count > 1 ? 'jours' : 'jour'} de préparation`
const more = (count: number) =>
  count === 0 ? '' : ` · ${count} autre${count > 1 ? 's' : ''} façon${count > 1 ? 's' : ''} d’envoyer`

type Asked = { price: number; slices: readonly unknown[] | null }
const asked = ({ price, slices }: Asked) =>
  slices ? `Au poids, dès ${formatCents(price)}` : price === 0 ? 'Offert' : formatCents(price)

/** What the index of the settings says of each page. */
export const counts = {
  delivery: (terms: Asked, preparation: number, others: number) =>
    `${asked(terms)} · ${days(preparation)}${more(others)}`,
  handOvers: (count: number) => (count === 0 ? 'Aucun lieu' : `${count} lieu${count > 1 ? 'x' : ''}`),
  sections: (count: number) => (count === 0 ? 'Aucun rayon' : `${count} rayon${count > 1 ? 's' : ''}`),
  places: (count: number | null) =>
    count === null
      ? 'Commandes sans limite'
      : `${formatNumber(count)} ${count > 1 ? 'pièces' : 'pièce'} sur commande par semaine`,
  discounts: (count: number) => (count === 0 ? 'Aucun code en cours' : `${count} code${count > 1 ? 's' : ''} en cours`),
}
