import { formatNumber } from '#kit/number'

const plural = (count: number, one: string, many: string) => `${formatNumber(count)} ${count > 1 ? many : one}`
const quoted = (words: string) => `« ${words} »`
const list = new Intl.ListFormat('fr-FR', { type: 'conjunction' })

type Title = { words: string; category?: string; town?: string }

const results = {
  title: ({ words, category, town }: Title) =>
    [words ? quoted(words) : (category ?? 'Toutes les créations'), town && `près de ${town}`].filter(Boolean).join(' '),
  total: (count: number) => (count > 0 ? plural(count, 'création', 'créations') : 'Aucune création'),
  more: (count: number) => `Plus de ${formatNumber(count)} créations`,
  description: 'Cherchez parmi les créations faites main par des personnes qui ont un nom, près de chez vous.',
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
  readAsPlace: (place: string) => `Les créations les plus proches de ${place} d’abord.`,
  asWords: (words: string) => `Chercher plutôt les mots ${quoted(words)}`,
  readAsWords: (words: string) => `${quoted(words)} est lu comme des mots, sans lieu.`,
  asPlace: (town: string) => `Chercher plutôt près de ${town}`,
  namesakes: (place: string) => `Nous avons choisi ${place}. Il y a aussi :`,
  dropped: (words: readonly string[]) =>
    `Aucune création n’a tous ces mots à la fois. Voici celles qui s’en approchent, sans ${list.format(words.map(quoted))}.`,
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
  madeToOrder: 'sur commande',
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
  recipient: 'Pour qui ?',
  anyRecipient: 'Peu importe',
  occasion: 'Pour quelle occasion ?',
  anyOccasion: 'Peu importe',
  style: 'Quel style ?',
  anyStyle: 'Tous les styles',
  personalised: 'Personnalisable',
  madeToOrder: 'Fabriquée sur commande',
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
  title: (words: string) => `Aucune création ne répond à ${quoted(words)}`,
  titleWithout: 'Aucune création ne répond à cette recherche',
  withoutFilters: 'Chercher ces mots seuls',
  advice: [
    'Vérifiez l’orthographe ; les accents et les pluriels ne comptent pas.',
    'Essayez moins de mots, ou un mot plus courant.',
    'Élargissez le prix, ou retirez le lieu.',
  ],
  browse: 'Ou flânez dans les rayons',
}

const unavailable = {
  title: 'La recherche se prépare',
  words:
    'Nous rangeons les créations sur les étagères. Cela prend de quelques secondes à quelques minutes ; cette page se recharge d’elle-même.',
  home: 'Retour à l’accueil',
}

export const fr = { refusals: {}, notices: {}, results, reading, chosen, filters, sorting, nothing, unavailable }
