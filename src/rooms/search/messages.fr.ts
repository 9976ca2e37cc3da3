import { counted, formatNumber } from '#kit/number'
import type { Universe } from '#rooms/catalogue'

const quoted = (words: string) => `« ${words} »`
const list = new Intl.ListFormat('fr-FR', { type: 'conjunction' })

type Where = Universe | 'both'
/** What is found on each side of the house. */
const names: Record<Where, [one: string, many: string]> = {
  market: ['création', 'créations'],
  supplies: ['fourniture', 'fournitures'],
  both: ['création ou fourniture', 'créations et fournitures'],
}
const hits = (count: number, where: Where) => counted(count, ...names[where])
const none = (where: Where) => `Aucune ${names[where][0]}`

type Title = { words: string; universe: Where; category?: string; town?: string }

const results = {
  title: ({ words, universe, category, town }: Title) =>
    [words ? quoted(words) : (category ?? `Toutes les ${names[universe][1]}`), town && `près de ${town}`]
      .filter(Boolean)
      .join(' '),
  total: (count: number, where: Where) => (count > 0 ? hits(count, where) : none(where)),
  more: (count: number, where: Where) => `Plus de ${hits(count, where)}`,
  description: {
    market: 'Cherchez parmi les créations faites main par des personnes qui ont un nom, près de chez vous.',
    supplies: 'Cherchez parmi les tissus, fils, perles et apprêts de la Mercerie, avec leur provenance.',
    both: 'Cherchez dans toute la maison : les créations du Marché et les fournitures de la Mercerie.',
  },
  sides: { market: 'Le Marché', supplies: 'La Mercerie' },
  elsewhere: {
    market: (count: string) => `Chercher aussi dans la Mercerie (${count})`,
    supplies: (count: string) => `Chercher aussi dans le Marché (${count})`,
  },
  atLeast: (count: number) => `plus de ${formatNumber(count)}`,
  together: 'Voir les deux ensemble',
  all: (count: number, capped: boolean, where: Universe) =>
    capped ? `Voir toutes les ${names[where][1]}` : `Voir les ${hits(count, where)}`,
}

const reading = {
  corrections: {
    words_cut: (most: string) => `C’est une longue question : nous en avons lu les ${most} premiers caractères.`,
    not_a_price: (text: string) => `${quoted(text)} n’est pas un montant en euros : nous n’en avons pas tenu compte.`,
    prices_swapped: () => 'Le prix le plus bas dépassait le plus haut : nous les avons échangés.',
    no_category: (text: string) => `Il n’y a pas de catégorie ${quoted(text)} : nous avons cherché dans toutes.`,
    no_sort: (text: string) => `Nous ne savons pas trier par ${quoted(text)} : voici l’ordre habituel.`,
    no_page: (text: string) => `${quoted(text)} n’est pas un numéro de page : voici la première.`,
    past_end: (text: string) => `Il n’y a pas de page ${text} : voici la dernière.`,
  },
  placeUnknown: (text: string) =>
    `Nous ne trouvons pas de commune ${quoted(text)} : voici toute la France. Essayez avec un code postal.`,
  readAsPlace: (place: string) => `Au plus près de ${place} d’abord.`,
  asWords: (words: string) => `Chercher plutôt les mots ${quoted(words)}`,
  readAsWords: (words: string) => `${quoted(words)} est lu comme des mots, sans lieu.`,
  asPlace: (town: string) => `Chercher plutôt près de ${town}`,
  namesakes: (place: string) => `Nous avons choisi ${place}. Il y a aussi :`,
  dropped: (words: readonly string[], where: Where) =>
    `${none(where)} n’a tous ces mots à la fois. Voici celles qui s’en approchent, sans ${list.format(words.map(quoted))}.`,
}

const chosen = {
  name: 'Ce qui resserre la recherche',
  without: 'Retirer :',
  near: (town: string) => `près de ${town}`,
  least: (amount: string) => `dès ${amount}`,
  most: (amount: string) => `jusqu’à ${amount}`,
  delivered: 'envoi compris',
  handOver: 'remise en main propre',
  personalised: 'personnalisable',
  madeToOrder: 'fait sur commande',
  width: (least: number) => `${least} cm de large ou plus`,
  bead: (size: string) => `perles ${size}`,
  country: (name: string) => `provenance : ${name}`,
  licence: 'vendre ce que j’en fais',
}

const supplies = {
  selling: 'Vendu',
  anySelling: 'Peu importe',
  sellings: { metre: 'Au mètre', poids: 'Au poids', piece: 'À la pièce', lot: 'En lot' },
  fibre: 'Composition',
  anyFibre: 'Toutes les matières',
  fibres: {
    coton: 'Coton',
    lin: 'Lin',
    chanvre: 'Chanvre',
    laine: 'Laine et poils fins',
    soie: 'Soie',
    viscose: 'Viscose, lyocell, modal',
    polyester: 'Polyester',
    polyamide: 'Polyamide',
    elasthanne: 'Élasthanne',
    cuir: 'Cuir',
  },
  width: 'Largeur',
  anyWidth: 'Toutes les largeurs',
  widthFrom: (least: number) => `Au moins ${least} cm`,
  bead: 'Taille des perles',
  anyBead: 'Toutes les tailles',
  beadFrom: (from: number, until: number | undefined) =>
    until === undefined ? `${from} mm et plus` : from === 0 ? `moins de ${until} mm` : `de ${from} à ${until} mm`,
  country: 'Provenance',
  anyCountry: 'Peu importe',
  countries: {
    france: 'France',
    allemagne: 'Allemagne',
    belgique: 'Belgique',
    espagne: 'Espagne',
    italie: 'Italie',
    portugal: 'Portugal',
    'royaume-uni': 'Royaume-Uni',
    tchequie: 'Tchéquie',
    turquie: 'Turquie',
    inde: 'Inde',
    japon: 'Japon',
    chine: 'Chine',
    perou: 'Pérou',
  },
  making: 'Fait main ou revendu ?',
  anyMaking: 'Peu importe',
  makings: { 'fait-main': 'Fait main par la boutique', revendu: 'Revendu, choisi par la boutique' },
  licence: 'Je peux vendre ce que j’en fais',
}

const filters = {
  title: (chosen: number) => (chosen > 0 ? `Affiner (${chosen})` : 'Affiner'),
  place: 'Près de',
  placeExample: 'Commune ou code postal',
  category: 'Catégorie',
  everyCategory: 'Toutes',
  price: 'Prix',
  least: 'Au moins',
  most: 'Au plus',
  delivered: 'Compter l’envoi dans le prix',
  handOver: 'Remise en main propre possible',
  recipient: 'Pour qui ?',
  anyRecipient: 'Peu importe',
  occasion: 'Pour quelle occasion ?',
  anyOccasion: 'Peu importe',
  style: 'Quel style ?',
  anyStyle: 'Tous les styles',
  personalised: 'Personnalisable',
  madeToOrder: 'Fait sur commande',
  apply: 'Appliquer',
  clear: 'Tout effacer',
}

const sorting = {
  name: 'Trier',
  relevance: 'Pertinence',
  near: 'Les plus proches',
  newest: 'Nouveautés',
  price: 'Prix croissant',
  how: 'Comment c’est classé',
}

const nothing = {
  title: (words: string, where: Where) => `${none(where)} ne répond à ${quoted(words)}`,
  titleWithout: (where: Where) => `${none(where)} ne répond à cette recherche`,
  withoutFilters: 'Chercher ces mots seuls',
  advice: [
    'Vérifiez l’orthographe ; les accents et les pluriels ne comptent pas.',
    'Essayez moins de mots, ou un mot plus courant.',
    'Élargissez le prix, ou retirez le lieu.',
  ],
  browse: 'Ou flânez par catégorie',
}

const unavailable = {
  title: 'La recherche se prépare',
  words:
    'Nous rangeons tout sur les étagères. Cela prend de quelques secondes à quelques minutes ; cette page se recharge d’elle-même.',
  home: 'Retour à l’accueil',
}

export const fr = {
  refusals: {},
  notices: {},
  results,
  reading,
  chosen,
  filters,
  supplies,
  sorting,
  nothing,
  unavailable,
}
