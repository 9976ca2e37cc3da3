import type { Rounding } from '../euro-prices.ts'
import { listings, number } from './counts.fr.ts'

const roundings: Record<Rounding, string> = {
  cent: 'Au centime près',
  half: 'Aux 50 centimes au-dessus',
  euro: 'À l’euro au-dessus',
  ninety: 'Au prix suivant qui finit par ,90',
}

export const fill = {
  title: 'Compléter',
  lead: 'Réglez ici, pour toutes à la fois, ce qui manque. Laissez vide ce que vous verrez plus tard.',
  more: (count: number) => `Les ${number(count)} premières sont montrées ; les suivantes viendront ensuite.`,
  categories: (count: number) => `Catégorie : ${listings(count)} sans catégorie`,
  categoriesHint: 'Une catégorie par groupe suffit. Une autre pour une seule création : écrivez son nom à côté d’elle.',
  group: (count: number, guess: string) => `${listings(count)}, peut-être « ${guess} »`,
  groupUnknown: (count: number) => `${listings(count)}, sans proposition`,
  groupCategory: 'Pour tout ce groupe',
  ownCategory: (title: string) => `Une autre catégorie pour « ${title} »`,
  saveCategories: 'Enregistrer les catégories',
  foreign: (count: number, currency: string) => `Prix en ${currency} : ${listings(count)} à confirmer en euros`,
  unknownCurrency: 'devise inconnue',
  rate: (currency: string) => `Un ${currency} vaut, en euros`,
  rateUnknown: 'Une unité de cette devise vaut, en euros',
  rateHint: 'Par exemple 0,92. Vous choisissez ce taux : ce sont vos prix.',
  rounding: 'Arrondir',
  roundings,
  preview: 'Voir les prix',
  previewCaption: 'Ce que cela donnerait',
  previewHead: ['Création', 'Prix du fichier', 'Prix en euros'],
  previewMore: (count: number) => `et ${listings(count)} de plus, calculées de même`,
  confirmPrices: (count: number) => `Confirmer ces prix pour ${listings(count)}`,
  prices: (count: number) => `Prix : ${listings(count)} sans prix lisible`,
  price: (title: string) => `Prix de « ${title} »`,
  savePrices: 'Enregistrer les prix',
  choices: (count: number) => `Options : ${listings(count)} à confirmer`,
  choicesHint:
    'Ce que l’on choisit en achetant : tailles, couleurs… En les confirmant ici, toutes les déclinaisons d’une création gardent le même prix et le même stock. Vous pourrez encore les détailler sur sa page.',
  choicesEach: 'Relire ou corriger, création par création',
  choicesOf: (title: string) => `Options de « ${title} »`,
  confirmChoices: (count: number) => `Confirmer au même prix : ${listings(count)}`,
  variants: {
    title: 'Des prix selon la déclinaison ?',
    lead: 'Etsy ne donne qu’un prix par création, celui de la déclinaison la moins chère. Ici, vous dites ce que les autres coûtent de plus, pour toutes les créations qui ont les mêmes options.',
    group: (options: string, count: number) => `${options} · ${listings(count)}`,
    titles: (titles: string, more: number) => (more > 0 ? `${titles} et ${number(more)} de plus.` : `${titles}.`),
    range: (from: string, to: string) =>
      from === to ? `Prix du fichier : ${from}.` : `Prix du fichier : de ${from} à ${to}.`,
    unpriced: (count: number) =>
      `Encore sans prix en euros : ${listings(count)}. Confirmez d’abord ces prix plus haut, sinon les déclinaisons attendront.`,
    form: 'Prix et stock de ces déclinaisons',
    choices: 'Les options, à corriger ou à traduire si besoin',
    choicesHint: 'Gardez l’ordre et le nombre des valeurs.',
    prices: 'Prix',
    same: 'Le même prix pour toutes les déclinaisons',
    sameHint: 'Un seul stock, celui du fichier.',
    varied: 'Des prix selon la déclinaison',
    variedHint: 'Chaque déclinaison a aussi son propre stock.',
    supplements: 'En plus du prix du fichier',
    supplementsHint: 'Vide : rien de plus.',
    supplement: (name: string, value: string) => `${name} : ${value}`,
    stock: 'Quantité de chaque déclinaison',
    stockHint: 'Vide : chaque déclinaison est faite sur commande.',
    leadDays: 'Délai si c’est sur commande',
    days: 'jours ouvrés',
    tooMany: (count: number, most: number) =>
      `Cela fait ${number(count)} déclinaisons, plus que les ${most} qui peuvent avoir leur prix : elles gardent le même prix et le même stock.`,
    confirm: (count: number) => `Confirmer pour ${listings(count)}`,
  },
  quantities: (count: number) => `Quantité : ${listings(count)} sans quantité`,
  quantityAll: 'La même pour toutes',
  quantity: (title: string) => `Quantité de « ${title} »`,
  saveQuantities: 'Enregistrer les quantités',
  titles: (count: number) => `Titre : ${listings(count)} sans titre`,
  titlesHint: 'Un titre s’écrit sur la page de la création.',
  writeTitle: (line: number) => `Donner un titre à la création de la ligne ${number(line)}`,
  publish: 'Publier',
  publishReady: (count: number) => (count > 0 ? `Publier ${listings(count)}, tout ce qui est prêt` : 'Publier'),
  publishBare: (count: number) =>
    count > 1 ? `Publier aussi les ${number(count)} créations sans photo` : 'Publier aussi la création sans photo',
  publishBareHint: (waiting: number) =>
    waiting > 0 ? 'Des photos sont encore en route.' : 'Sans photo, une création se vend rarement.',
  offers: (count: number) =>
    count > 1 ? `Le prix de ${listings(count)} a changé dans le fichier` : 'Un prix a changé dans le fichier',
  offersWords: 'Cochez ceux que vous voulez reprendre. Les autres restent comme ils sont ici.',
  offer: (title: string, now: string, then: string) => `${title} : ${now} ici, ${then} dans le fichier`,
  takeOffers: 'Reprendre les prix cochés',
  publishWords: (ready: number, lacking: number) =>
    lacking > 0
      ? `${listings(ready)} à publier dès maintenant. ${listings(lacking)} à compléter d’abord.`
      : `${listings(ready)} à publier dès maintenant.`,
  lackingCaption: 'Ce qui manque encore',
  lackingOf: (count: number) => `Ce qui manque encore, création par création (${number(count)})`,
  lackingHead: ['Création', 'Ce qui manque'],
  shopClosed: 'Votre boutique n’est pas encore ouverte au public : ce que vous publiez se verra dès son ouverture.',
  openShop: 'Ouvrir la boutique',
  nothingReady: 'Rien n’est encore prêt : complétez ci-dessus.',
}
