import { formatDay, formatWeekday } from '#kit/dates'
import { formatCents } from '#kit/money'
import { legal } from './texts/legal.fr.ts'
import { privacy } from './texts/privacy.fr.ts'
import { terms } from './texts/terms.fr.ts'

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('fr-FR')} ${number > 1 ? many : one}`
const percent = (tenThousandths: number) =>
  (tenThousandths / 10_000).toLocaleString('fr-FR', { style: 'percent', maximumFractionDigits: 2 })

const home = {
  documentTitle: 'Échoppe, le marché du fait main qui appartient à ses membres',
  description:
    'Des créations faites main, par des personnes qui ont un nom et une ville. Déposer est gratuit, aucune place ne s’achète, et chaque membre a une voix.',
  title: 'Fait main, près de chez vous, par quelqu’un qui a un nom.',
  numbers: (shops: number, departments: number) =>
    `${count(shops, 'boutique', 'boutiques')} dans ${count(departments, 'département', 'départements')}. Pas d’annonces payées, pas de revente : chaque place se gagne à son tour.`,
  noShops: 'Pas d’annonces payées, pas de revente : chaque place se gagne à son tour.',
  see: 'Voir les créations',
  openShop: 'Ouvrir ma boutique, gratuitement',
  newPieces: 'Fraîchement sorti de l’atelier',
  all: 'Tout voir',
  noPieces: 'L’étal attend ses premières créations',
  noPiecesWords: 'La première boutique ouverte sera la première ici.',
  categories: 'Par où commencer',
  makers: 'Qui fait tout cela',
  makersWords: 'Chaque jour d’autres visages : toutes les boutiques ont leur tour.',
  how: 'Comment marche la maison',
  steps: (feeRate: number) => [
    { title: 'Déposer est gratuit', words: 'Autant de créations que l’on veut, sans abonnement, sans date de fin.' },
    {
      title: `${percent(feeRate)}, une fois vendu`,
      words: 'La maison ne prend sa part que sur une vente réelle, et chaque commande montre où va chaque euro.',
    },
    {
      title: 'Une personne, une voix',
      words: 'Les frais et les règles sont dans une charte : ils ne changent que par un vote, jamais par surprise.',
    },
  ],
  charter: 'Lire la charte',
}

const category = {
  documentTitle: (name: string) => `${name} faits main en France`,
  description: (name: string) => `${name} : créations faites main, avec le nom et la ville de qui les fait.`,
  market: 'Marché',
  below: 'Préciser',
  count: (total: number, capped: boolean) =>
    capped ? `Plus de ${total.toLocaleString('fr-FR')} créations` : count(total, 'création', 'créations'),
  newest: 'les plus récentes d’abord',
  search: 'Chercher et trier dans cette catégorie',
  empty: 'Rien ici pour l’instant',
  emptyWords: 'Aucune création de cette catégorie n’est en vente aujourd’hui.',
  elsewhere: 'Voir tout le marché',
}

const listing = {
  documentTitle: (title: string, shop: string) => `${title}, par ${shop}`,
  description: (shop: string, town: string) => `Une création de ${shop}, à ${town}.`,
  photos: 'Photos',
  photo: (number: number, total: number, title: string) => `${title}, photo ${number} sur ${total}`,
  noPhoto: 'La photo n’est pas encore là. Ce dessin montre le genre de pièce, pas la pièce.',
  by: (shop: string, town: string) => `par ${shop}, à ${town}`,
  states: {
    hidden:
      'Cette page n’est visible que de vous : une mesure de modération la retire de la vente. La lettre que vous avez reçue en dit les raisons et les recours.',
    draft: 'Aperçu : vous seule ou vous seul voyez cette page. Elle n’est pas encore publiée.',
    paused: 'Cette création est mise en pause par sa boutique : elle ne peut pas être commandée pour le moment.',
    sold_out: 'Cette création est vendue. Sa page reste, pour la retrouver et pour voir ce que fait sa boutique.',
    away: (shop: string, until: string) =>
      `${shop} est en congé : les commandes reprennent le ${formatWeekday(until)}.`,
  },
  edit: 'Modifier cette création',
  delivery: (cents: number) => (cents === 0 ? 'envoi offert' : `+ ${formatCents(cents)} d’envoi`),
  freeAbove: (cents: number) => `Envoi offert dès ${formatCents(cents)} dans cette boutique.`,
  handOver: (towns: string) => `ou en main propre à ${towns}`,
  zones: { mainland: 'France métropolitaine', corsica: 'Corse', overseas: 'outre-mer' },
  sendsTo: (zones: string) => `Envoi vers : ${zones}.`,
  quantity: 'Quantité',
  choose: 'Choisir…',
  add: 'Ajouter au panier',
  madeToOrder: 'Faite sur commande.',
  unique: 'Pièce unique.',
  stock: (stock: number) => (stock <= 5 ? `Plus que ${stock} en stock.` : 'En stock.'),
  leaves: 'Part de l’atelier au plus tard le',
  arrives: (from: string, to: string) => `arrive entre le ${formatWeekday(from)} et le ${formatWeekday(to)}.`,
  about: 'La création',
  materials: 'Matières',
  tags: 'Mots-clés',
  category: 'Catégorie',
  handOverPlaces: 'Remise en main propre',
  rights: {
    private_person:
      'Vente entre particuliers : c’est un contrat de personne à personne, sans délai de rétractation ni garantie légale de conformité.',
    micro_entrepreneur: 'Vendu par une microentreprise : vous avez 14 jours après réception pour changer d’avis.',
    artisan: 'Vendu par un artisan au sens de la loi : vous avez 14 jours après réception pour changer d’avis.',
    association: 'Vendu par une association : vous avez 14 jours après réception pour changer d’avis.',
    company: 'Vendu par une société : vous avez 14 jours après réception pour changer d’avis.',
  },
  seller: 'Qui vend, et vos droits',
  maker: 'Qui l’a faite',
  visit: 'Voir sa boutique',
  others: (shop: string) => `D’autres pièces de ${shop}`,
  similar: 'Dans le même esprit',
  report: 'Signaler cette création',
}

const shop = {
  documentTitle: (name: string, town: string) => `${name}, à ${town}`,
  description: (name: string, town: string) => `La boutique ${name}, à ${town}.`,
  place: (town: string, department: string) => `${town} (${department})`,
  since: (day: string) => `ouverte depuis le ${formatDay(day)}`,
  draft: 'Aperçu : votre boutique n’est pas encore publiée, vous seule ou vous seul voyez cette page.',
  hidden:
    'Cette page n’est visible que de vous : une mesure de modération retire votre boutique du marché. La lettre que vous avez reçue en dit les raisons et les recours.',
  away: (until: string) => `En congé jusqu’au ${formatWeekday(until)}. Les commandes reprennent ce jour-là.`,
  pieces: (total: number) => count(total, 'création', 'créations'),
  empty: 'Rien en vente aujourd’hui',
  emptyWords: 'Les prochaines créations apparaîtront ici.',
  delivery: 'Envoi',
  deliveryPrice: (price: number, further: number) =>
    price === 0 ? 'offert' : `${formatCents(price)}, puis ${formatCents(further)} par pièce de plus`,
  freeDelivery: 'Envoi offert',
  freeAbove: (cents: number) => `dès ${formatCents(cents)} d’achats ici`,
  preparation: 'Préparation',
  carrier: 'Transport',
  days: (days: number) => (days === 0 ? 'le jour même' : count(days, 'jour ouvré', 'jours ouvrés')),
  handOver: 'En main propre',
  status: 'Statut',
  legal: 'Qui vend : mentions de la boutique',
  story: 'Son histoire',
  manage: 'Gérer ma boutique',
  report: 'Signaler cette boutique',
}

const shopLegal = {
  documentTitle: (name: string) => `Mentions de la boutique ${name}`,
  title: (name: string) => `Qui vend chez ${name}`,
  words: 'Échoppe met en relation : le contrat de vente se conclut avec la personne nommée ici.',
  back: 'Retour à la boutique',
}

const contact = {
  title: 'Nous écrire',
  words:
    'Une personne lit chaque message. Pour une commande en cours, écrivez depuis sa page : votre boutique la voit tout de suite.',
  email: 'Courriel',
  phone: 'Téléphone',
  address: 'Courrier',
  report: 'Signaler un contenu',
  reportWords:
    'Une création ou une boutique enfreint la loi ou la charte ? Dites-le depuis ce formulaire : vous recevrez une réponse motivée.',
  reportLink: 'Faire un signalement',
  authorities:
    'Ce point de contact est aussi celui des autorités et des consommateurs au sens des articles 11 et 12 du règlement (UE) 2022/2065 et du règlement (UE) 2023/988. Langue : français.',
}

const ranking = {
  title: 'Comment c’est classé',
  words:
    'L’ordre des créations est une formule, la même pour toutes les boutiques. Elle ne connaît ni ventes, ni clics, ni paiements : aucune place ne s’achète, et les frais n’y changent rien. Cette page est écrite à partir des nombres mêmes du programme.',
  search: 'Quand vous cherchez',
  searchWords:
    'Les mots décident d’abord : seules les créations qui les contiennent sont montrées, et un mot du titre compte plus qu’un mot de la description. Près d’une commune, la distance décide. Vous pouvez toujours trier vous-même par date ou par prix.',
  factors: 'Quand rien d’autre ne décide',
  caption: 'Ce qui compte, et combien',
  head: ['Critère', 'Poids', 'Comment il se calcule'],
  names: { freshness: 'Fraîcheur', care: 'Soin', turn: 'Tour' },
  how: {
    freshness: (days: number) =>
      `Une création récente vient avant une ancienne. L’avantage baisse vite, puis lentement ; il est épuisé après ${days} jours.`,
    care: (points: {
      photo: number
      description: number
      tags: number
      materials: number
      letters: number
      words: number
    }) =>
      `Une page complète aide à choisir : une photo (${percent(points.photo)}), une description de ${points.letters} caractères (${percent(points.description)}), ${points.words} mots-clés (${percent(points.tags)}), les matières (${percent(points.materials)}).`,
    turn: (days: number) =>
      `Toutes les boutiques forment une file. Chaque jour elle avance d’un pas : en ${days} jours, chacune a été en tête.`,
  },
  weight: (weight: number) => percent(weight * 10_000),
  mixed: 'Sur une page de résultats, les créations d’une même boutique sont espacées.',
}

export const fr = { home, category, listing, shop, shopLegal, contact, ranking, legal, terms, privacy }
