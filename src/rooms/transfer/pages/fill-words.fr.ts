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
  choices: (count: number) => `Choix à l’achat : ${listings(count)} à confirmer`,
  choicesHint:
    'Ce que l’on choisit en achetant, au même prix et dans le même stock. Un choix par ligne, ses valeurs séparées par des virgules. Corrigez ou effacez ce qui ne convient pas.',
  choicesOf: (title: string) => `Choix de « ${title} »`,
  confirmChoices: (count: number) => `Confirmer les choix de ${listings(count)}`,
  quantities: (count: number) => `Quantité : ${listings(count)} sans quantité`,
  quantityAll: 'La même pour toutes',
  quantity: (title: string) => `Quantité de « ${title} »`,
  saveQuantities: 'Enregistrer les quantités',
  titles: (count: number) => `Titre : ${listings(count)} sans titre`,
  titlesHint: 'Un titre s’écrit sur la page de la création.',
  writeTitle: (line: number) => `Donner un titre à la création de la ligne ${number(line)}`,
  publish: 'Publier',
  publishReady: (count: number) => `Publier ${listings(count)}, tout ce qui est prêt`,
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
