import type { Sentences } from '#base/sentences'
import { formatWeekday } from '#kit/dates'
import { type Cents, formatCents } from '#kit/money'
import { counted } from '#kit/number'
import { bin, binNotices, binRefusals } from './bin/messages-bin.fr.ts'
import { editing, editingNotices, editingRefusals } from './editing/messages-editing.fr.ts'
import { factNames, factRefusals, facts } from './facts/messages-facts.fr.ts'
import { measure, supply, unitRefusals } from './measure/messages-units.fr.ts'
import { offer, offerRefusals } from './options/messages-options.fr.ts'
import { photoNotices, photoRefusals, photos } from './photos/messages-photos.fr.ts'
import { linkRefusals, links } from './supplies/messages-links.fr.ts'
import { bulk } from './upkeep/messages-bulk.fr.ts'
import { csv } from './upkeep/messages-csv.fr.ts'
import { table, upkeepRefusals } from './upkeep/messages-upkeep.fr.ts'

const refusals = {
  ...photoRefusals,
  ...upkeepRefusals,
  sold_out: ({ title, left }) =>
    Number(left) > 0
      ? `« ${title} » : il n’en reste que ${left}.`
      : `« ${title} » vient de partir : il n’en reste plus.`,
  shop_full: ({ reopens }) =>
    `La boutique ne prend plus de pièce sur commande cette semaine : les commandes rouvrent ${formatWeekday(reopens)}.`,
  listing_gone: 'Une création de votre panier n’existe plus : retirez-la pour continuer.',
  listing_incomplete: 'Il manque encore quelque chose pour publier cette création.',
  listing_title_missing: 'Donnez un titre.',
  listing_price_missing: 'Indiquez le prix en euros.',
  listing_price_unconfirmed: 'Confirmez le prix en euros.',
  listing_weight_missing: 'Indiquez ce que pèse la pièce, en grammes : son envoi se paie au poids.',
  listing_stock_missing: 'Indiquez la quantité à vendre, au moins 1, ou dites que la pièce se fait sur commande.',
  listing_days_missing:
    'Dites en combien de jours vous la faites : une déclinaison sans quantité se fait sur commande.',
  listing_at_loss: ({ left }) =>
    `À ce prix, il vous reste ${formatCents(Number(left))} par pièce : chaque vente vous coûterait. Changez le prix, ou publiez quand même.`,
  listing_category_missing: 'Choisissez une catégorie.',
  listing_category_unknown: 'Choisissez une catégorie de la liste.',
  listing_category_elsewhere:
    'Cette catégorie n’est pas de ce côté de la maison : une boutique du Marché range ses créations dans le Marché, une boutique de la Mercerie ses fournitures dans la Mercerie.',
  listing_choices_unconfirmed: 'Confirmez les options proposées à l’achat.',
  listing_choices_many: 'Trois options au plus, une par ligne.',
  listing_choice_values_many: 'Cent valeurs au plus pour une option.',
  listing_choice_long: 'Le nom d’une option et chacune de ses valeurs tiennent en 60 caractères.',
  listing_choice_twice: 'Deux options portent le même nom : réunissez leurs valeurs sur une seule ligne.',
  listing_choice_line: 'Écrivez une option par ligne, avec deux points puis ses valeurs : « Taille : S, M, L ».',
  listing_words_many: 'Vingt mots au plus, séparés par des virgules.',
  listing_word_long: 'Chaque mot tient en 60 caractères : séparez-les par des virgules.',
  listing_modified:
    'Cette création a été modifiée entre-temps, par vous ailleurs ou par un import. Ce que vous avez écrit est toujours là : enregistrez à nouveau pour le garder.',
  listing_which_variant: 'Dites laquelle a été vendue : elle existe en plusieurs déclinaisons.',
  listing_stock_moved: ({ left, name }) =>
    `La quantité${name ? ` de « ${name} »` : ''} a changé entre-temps (une vente, sans doute) : il en reste ${left ?? 'à volonté'}. Indiquez ce qui reste vraiment.`,
  listing_nothing_left: 'Il n’en reste déjà plus.',
  answer_missing: ({ name }) => `Indiquez « ${name} » : cela manque pour faire votre pièce.`,
  answer_long: ({ name, maximum }) => `« ${name} » tient en ${maximum} caractères.`,
  answer_not_offered: ({ name }) => `« ${name} » : choisissez dans la liste.`,
  listing_none_chosen: 'Choisissez d’abord une création au moins, dans la liste ci-dessous.',
  ...binRefusals,
  ...editingRefusals,
  ...factRefusals,
  ...linkRefusals,
  ...offerRefusals,
  ...unitRefusals,
} satisfies Sentences

const notices = {
  ...photoNotices,
  listing_saved: 'C’est enregistré.',
  listing_published: 'Votre création est publiée.',
  listing_paused: 'Votre création est en pause : elle n’est plus en vente.',
  listing_sold_elsewhere: 'C’est noté : une pièce de moins.',
  ...binNotices,
  ...editingNotices,
}

const listings = {
  title: 'Créations',
  add: 'Ajouter une création',
  import: 'Importer',
  tabs: 'Créations par état',
  filters: {
    all: 'Toutes',
    published: 'En vente',
    draft: 'Brouillons',
    paused: 'En pause',
    sold_out: 'Épuisées',
    hidden: 'Masquées',
  },
  states: { draft: 'Brouillon', published: 'En vente', paused: 'En pause' },
  soldOut: 'Épuisée',
  hidden: 'masquée par la modération',
  hiddenState: 'Masquée',
  stock: (count: number) => counted(count, 'pièce', 'pièces'),
  untitled: 'Sans titre',
  none: 'Aucune création pour l’instant',
  noneWords:
    'Ajoutez la première, ou importez celles que vous avez déjà ailleurs. Le dépôt est gratuit et n’expire pas.',
  noneHere: 'Aucune création ici.',
  choose: (title: string) => `Choisir ${title}`,
  chooseAll: 'Tout choisir',
  soldElsewhere: 'Vendue ailleurs',
  visit: 'Voir sa page',
  shopClosed: 'Elle sera visible quand la boutique sera ouverte au public.',
  pause: 'Mettre en pause',
  remove: 'Supprimer',
}

const form = {
  newTitle: 'Nouvelle création',
  photos,
  title: 'Titre',
  titleHint: 'Ce que c’est, en quoi, de quelle couleur : « Bol à thé en grès bleu ».',
  price: 'Prix',
  priceHint: 'Toutes taxes comprises, sans la livraison.',
  calculate: 'Calculer mon prix',
  atLoss: (left: Cents) => `À ce prix, il vous reste ${formatCents(left)} par pièce.`,
  seeCalculation: 'Voir le calcul',
  publishAnyway: 'Publier quand même',
  stock: 'Quantité',
  stockHint: '1 pour une pièce unique.',
  category: 'Catégorie',
  description: 'Description',
  descriptionHint: 'Dimensions, matière, entretien, comment la pièce est faite.',
  tags: 'Mots-clés',
  tagsHint: 'Séparés par des virgules, vingt au plus.',
  materials: 'Matières',
  materialsHint: 'Séparées par des virgules.',
  choices: 'Choix à l’achat',
  choicesHint: 'Un par ligne, au même prix et dans le même stock : « Taille : S, M, L ».',
  sku: 'Votre référence',
  skuHint: 'Pour vous seulement.',
  save: 'Enregistrer',
  saveDraft: 'Enregistrer le brouillon',
  publish: 'Publier',
  toConfirm: 'Cette création vient d’ailleurs : vérifiez-la avant de publier.',
  confirmPrice: 'Indiquez le prix en euros.',
  foreignPrice: (amount: number, currency: string) =>
    `Là-bas, il était de ${(amount / 100).toLocaleString('fr-FR', { minimumFractionDigits: 2 })} ${currency}.`,
  confirmChoices: 'Relisez les choix à l’achat : en enregistrant cette page, vous les confirmez.',
}

const quantity = {
  by: (step: string, least: string) => (least ? `Par ${step}, ${least} au moins.` : `Par ${step}.`),
}

const asked = {
  legend: 'Pour votre pièce',
  withSupplement: (value: string, amount: string) => `${value} (+ ${amount})`,
  supplement: (amount: string) => `Supplément : ${amount}.`,
  longest: (count: number) => `${count} caractères au plus.`,
  pictureKept: 'Votre image est déjà là ; une autre la remplacera.',
}

export const fr = {
  bin,
  links,
  quantity,
  measure,
  supply,
  refusals,
  notices,
  listings,
  form,
  editing,
  asked,
  facts,
  factNames,
  offer,
  bulk,
  csv,
  table,
}
