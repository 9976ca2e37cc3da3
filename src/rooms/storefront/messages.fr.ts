import { counted, formatNumber, formatPercent } from '#kit/number'
import type { Universe } from '#rooms/catalogue'
import { legal } from './texts/legal.fr.ts'
import { links } from './texts/links.fr.ts'
import { listing } from './texts/listing.fr.ts'
import { mercerie } from './texts/mercerie.fr.ts'
import { nameOf } from './texts/names.fr.ts'
import { privacy } from './texts/privacy.fr.ts'
import { shop, shopLegal } from './texts/shop.fr.ts'
import { terms } from './texts/terms.fr.ts'

const home = {
  documentTitle: 'Échoppe, le marché du fait main où aucune place ne s’achète',
  description:
    'Des créations faites main, par des personnes qui ont un nom et une ville. Déposer est gratuit, et aucune place ne s’achète.',
  title: 'Fait main, près de chez vous, par quelqu’un qui a un nom.',
  numbers: (shops: number, departments: number) =>
    `${counted(shops, 'boutique', 'boutiques')} dans ${counted(departments, 'département', 'départements')}. Pas d’annonces payées, pas de revente : chaque place se gagne à son tour.`,
  noShops: 'Pas d’annonces payées, pas de revente : chaque place se gagne à son tour.',
  see: 'Voir les créations',
  openShop: 'Ouvrir ma boutique, gratuitement',
  newPieces: 'Fraîchement sorti de l’atelier',
  journals: 'Dans les journaux d’atelier',
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
      title: `${formatPercent(feeRate)}, une fois vendu`,
      words: 'La maison ne prend sa part que sur une vente réelle, et chaque commande montre où va chaque euro.',
    },
    {
      title: 'Jamais par surprise',
      words:
        'Les frais et les règles sont dans une charte publique : ils ne changent que par une décision, annoncée longtemps avant, et le programme l’impose.',
    },
  ],
  charter: 'Lire la charte',
}

const category = {
  documentTitle: {
    market: (name: string) => `${name} faits main en France`,
    supplies: (name: string) => `${name} : fournitures pour créer`,
  },
  description: {
    market: (name: string) => `${name} : créations faites main, avec le nom et la ville de qui les fait.`,
    supplies: (name: string) => `${name} : fournitures de la Mercerie, avec leur provenance et leur composition.`,
  },
  market: 'Le Marché',
  mercerie: 'La Mercerie',
  below: 'Préciser',
  count: (total: number, capped: boolean, universe: Universe) => {
    const many = `${nameOf[universe]}s`
    return capped ? `Plus de ${formatNumber(total)} ${many}` : counted(total, nameOf[universe], many)
  },
  newest: 'les plus récentes d’abord',
  search: 'Chercher et trier dans cette catégorie',
  empty: 'Rien ici pour l’instant',
  emptyWords: {
    market: 'Aucune création de cette catégorie n’est en vente aujourd’hui.',
    supplies: 'Aucune fourniture de cette catégorie n’est en vente aujourd’hui.',
  },
  elsewhere: { market: 'Voir tout le marché', supplies: 'Voir toute la Mercerie' },
  twin: {
    market: (name: string, total: string) => `Voir « ${name} » dans la Mercerie (${total})`,
    supplies: (name: string, total: string) => `Voir « ${name} » au Marché (${total})`,
  },
}

const contact = {
  title: 'Nous écrire',
  words:
    'Une personne lit chaque e-mail. Pour une commande, écrivez d’abord à la boutique : son adresse est sur la page de votre achat et dans notre e-mail de confirmation.',
  purchases: 'Retrouver mes achats',
  email: 'Adresse e-mail',
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
      `Une page complète aide à choisir : une photo (${formatPercent(points.photo)}), une description de ${points.letters} caractères (${formatPercent(points.description)}), ${points.words} mots-clés (${formatPercent(points.tags)}), les matières (${formatPercent(points.materials)}).`,
    turn: (days: number) =>
      `Toutes les boutiques forment une file. Chaque jour elle avance d’un pas : en ${days} jours, chacune a été en tête.`,
  },
  weight: (weight: number) => formatPercent(weight * 10_000),
  mixed: 'Sur une page de résultats, les créations d’une même boutique sont espacées.',
}

const feed = {
  house: 'Échoppe',
  ofShop: (shop: string, universe: Universe) => `${shop}, nouvelles ${nameOf[universe]}s et journal`,
  ofCategory: (category: string, universe: Universe) => `${category}, nouvelles ${nameOf[universe]}s`,
  lead: (shop: string, price: string) => `${shop}, ${price}`,
}

export const fr = {
  feed,
  home,
  mercerie,
  category,
  listing,
  links,
  shop,
  shopLegal,
  contact,
  ranking,
  legal,
  terms,
  privacy,
}
