import type { Sentences } from '#base/sentences'
import { counted, formatNumber } from '#kit/number'

const refusals = {
  input: 'Quelques champs sont à revoir.',
  required: 'Ce champ est nécessaire.',
  too_long: ({ maximum }) => `C’est trop long : ${counted(Number(maximum), 'caractère', 'caractères')} au plus.`,
  too_short: ({ minimum }) => `C’est trop court : ${counted(Number(minimum), 'caractère', 'caractères')} au moins.`,
  too_small: ({ minimum }) => `C’est trop peu : ${formatNumber(Number(minimum))} au moins.`,
  too_large: ({ maximum }) => `C’est trop : ${formatNumber(Number(maximum))} au plus.`,
  not_understood: 'Nous n’avons pas compris cette réponse. Choisissez ou écrivez-la autrement.',
  not_an_amount: 'Écrivez un montant en euros, par exemple 24 ou 24,50.',
  not_an_email: 'Cette adresse e-mail semble incomplète. Exemple : nom@exemple.fr.',
  not_a_postcode: 'Un code postal français a cinq chiffres, par exemple 12000.',
  only_in_france:
    'Les colis ne partent qu’en France pour l’instant, outre-mer compris : il faut un code postal français, de cinq chiffres.',
  not_a_commune: 'Nous ne trouvons pas cette commune. Écrivez son nom ou son code postal.',
  too_many: ({ minutes }) =>
    `Il y a eu trop d’essais à la suite. Réessayez dans ${counted(Number(minutes), 'minute', 'minutes')}.`,
  sign_in_first: 'Connectez-vous pour continuer : vous reviendrez ensuite ici.',
  page_missing: 'Cette page n’existe pas, ou n’existe plus.',
  file_too_large: ({ megabytes }) => `Ce fichier est trop lourd : ${megabytes} Mo au plus.`,
  form_too_large: ({ kilobytes }) =>
    `Ce formulaire est trop long : ${formatNumber(Number(kilobytes))} Ko au plus. Rien n’a été enregistré : revenez en arrière, vous y retrouverez ce que vous avez écrit.`,
  form_many_fields: ({ maximum }) =>
    `Ce formulaire a trop de champs : ${formatNumber(Number(maximum))} au plus. Rien n’a été enregistré : revenez en arrière, vous y retrouverez ce que vous avez écrit.`,
  form_many_values: ({ maximum }) =>
    `Une liste de ce formulaire est trop longue : ${formatNumber(Number(maximum))} lignes au plus. Rien n’a été enregistré : revenez en arrière, vous y retrouverez ce que vous avez écrit.`,
  form_long_value: ({ kilobytes }) =>
    `Un texte de ce formulaire est trop long : ${formatNumber(Number(kilobytes))} Ko au plus. Rien n’a été enregistré : revenez en arrière, vous y retrouverez ce que vous avez écrit.`,
  form_many_files: ({ files }) =>
    `C’est trop de fichiers à la fois : ${counted(Number(files), 'fichier', 'fichiers')} au plus. Revenez en arrière, puis envoyez-les en plusieurs fois.`,
  form_takes_no_file: 'Ce formulaire ne prend pas de fichier. Revenez en arrière : rien n’a été changé.',
  files_too_large: ({ megabytes }) =>
    `Ces fichiers sont trop lourds ensemble : ${formatNumber(Number(megabytes))} Mo au plus. Revenez en arrière, puis envoyez-les en plusieurs fois.`,
  uploads_full: 'Trop de fichiers arrivent en ce moment de partout : renvoyez le vôtre dans quelques minutes.',
  too_much_at_once:
    'Vous envoyez beaucoup de choses en même temps. Attendez que les premières soient arrivées, puis recommencez.',
  upload_stalled:
    'L’envoi s’est arrêté en chemin : le réseau a sans doute manqué. Revenez en arrière, puis envoyez à nouveau.',
  not_a_picture: 'Ce fichier n’est pas une photo que nous savons lire. Essayez en JPEG, PNG, WebP, AVIF ou HEIC.',
  file_empty: 'Ce fichier est vide.',
  table_too_large: ({ megabytes }) =>
    `Ce fichier dépasse ${megabytes} Mo : un fichier de créations est bien plus petit. Vérifiez que c’est le bon.`,
  table_too_slow:
    'Ce fichier est trop long à lire. Coupez-le en plusieurs fichiers, puis envoyez-les l’un après l’autre.',
  tables_busy: 'Beaucoup de fichiers arrivent en ce moment. Réessayez dans une minute : rien n’est perdu.',
  file_is_workbook:
    'Ce fichier est un classeur de tableur ou une archive. Ouvrez-le, puis enregistrez la feuille au format CSV.',
  file_is_picture: 'Ce fichier est une image. Choisissez le fichier CSV de vos créations.',
  file_is_page:
    'Ce fichier est une page web, pas un tableau. Connectez-vous au site d’où il vient, puis téléchargez vos données à nouveau.',
  file_not_text: 'Ce fichier n’est pas un tableau de texte (CSV). Choisissez le fichier CSV de vos créations.',
  quote_not_closed: ({ after }) =>
    `Un guillemet ouvert après la ligne ${after} n’est jamais refermé : le fichier est sans doute incomplet. Téléchargez-le à nouveau.`,
  cell_too_large: ({ after, megabytes }) =>
    `Après la ligne ${after}, une ligne dépasse ${megabytes} Mo : le fichier est sans doute abîmé. Téléchargez-le à nouveau.`,
  too_many_columns: ({ limit }) =>
    `Ce fichier a plus de ${formatNumber(Number(limit))} colonnes : ce n’est pas une liste de créations.`,
  too_many_rows: ({ limit }) =>
    `Ce fichier a plus de ${formatNumber(Number(limit))} lignes. Coupez-le en plusieurs fichiers, puis importez-les l’un après l’autre.`,
  foreign_form:
    'Ce formulaire n’a pas été envoyé depuis notre site : rien n’a été changé. Revenez à la page et recommencez.',
  foreign_host: 'La maison d’essai ne répond qu’à l’adresse de cette machine.',
  house_fault: 'Une erreur est arrivée de notre côté.',
  space_today: ({ gigabytes }) =>
    `Vous avez envoyé ${formatNumber(Number(gigabytes))} Go aujourd’hui, le plus que nous prenons en un jour : continuez demain.`,
  space_full: ({ gigabytes }) =>
    `Vos photos et vos fichiers occupent toute leur place (${gigabytes} Go). Retirez des photos de vos créations ou de votre journal, puis recommencez ; la corbeille, elle, compte encore tant qu’elle n’est pas vidée, au bout de trente jours.`,
  house_away: 'La maison ne répond pas pour l’instant : rien n’est perdu, essayez à nouveau dans une minute.',
} satisfies Sentences

const notices = { sign_in_first: refusals.sign_in_first } satisfies Sentences

const layout = {
  house: 'Échoppe',
  description: 'La place de marché du fait main : déposer est gratuit, et aucune place ne s’achète.',
  skip: 'Aller au contenu',
  find: 'Chercher',
  findWords: 'Que cherchez-vous ?',
  findExample: 'Bol, écharpe, cadeau…',
  findInMercerie: 'Que cherchez-vous dans la Mercerie ?',
  findSupply: 'Lin, boutons, perles…',
  findPlace: 'Près de quelle commune ?',
  findPlaceExample: 'près de Rodez',
  mainNav: 'Navigation principale',
  ownNav: 'Vos pages',
  market: 'Le Marché',
  mercerie: 'La Mercerie',
  cooperative: 'Coopérative',
  workbench: 'Mon atelier',
  openShop: 'Vendre',
  account: 'Mon compte',
  purchases: 'Mes achats',
  signIn: 'Se connecter',
  cart: 'Panier',
  cartCount: (count: number) => counted(count, 'article', 'articles'),
  trialName: 'Maison d’essai',
  trial: 'Maison d’essai : paiements fictifs.',
  trialLetters: 'Lire les lettres',
  belongs: 'Le fait main, sans annonces payées. Les règles et les comptes de la maison sont publics.',
  crumbs: 'Vous êtes ici',
  footerNav: 'Pages de la maison',
  charter: 'La charte',
  accounts: 'Les comptes',
  ranking: 'Comment c’est classé',
  measures: 'Le journal de modération',
  moderation: 'Modérer',
  legal: 'Mentions légales',
  terms: 'Conditions',
  privacy: 'Données personnelles',
  contact: 'Nous écrire',
}

const fields = {
  optional: 'facultatif',
  fault: 'À revoir : ',
  because: ' : ',
  someFaults: (count: number, secret: boolean) =>
    [
      count > 1 ? `${count} champs sont à revoir.` : 'Un champ est à revoir.',
      secret
        ? 'Par prudence, le mot de passe est à écrire à nouveau.'
        : 'Tout ce que vous avez écrit est resté en place.',
    ].join(' '),
  choose: 'Choisir…',
}

const pager = {
  name: 'Pages',
  previous: 'Page précédente',
  next: 'Page suivante',
  position: (page: number, pages?: number) =>
    pages === undefined ? `Page ${page}` : `Page ${page} sur ${formatNumber(pages)}`,
  total: (total: number) => counted(total, 'résultat', 'résultats'),
}

const card = {
  per: {
    metre: (amount: string) => `soit ${amount} le mètre`,
    kilogram: (amount: string) => `soit ${amount} le kilo`,
    piece: (amount: string) => `soit ${amount} la pièce`,
  },
  from: 'dès',
  near: (kilometres: number) => (kilometres < 1 ? 'à moins de 1 km' : `à ${formatNumber(Math.round(kilometres))} km`),
  delivery: (amount: string) => `+ ${amount} d’envoi`,
  freeDelivery: 'envoi offert',
  handOverOnly: 'à retirer sur place',
  madeToOrder: (day: string) => `sur commande, part le ${day}`,
  awayUntil: (day: string) => `en congés jusqu’au ${day}`,
  fullUntil: (day: string) => `complet, rouvre le ${day}`,
  personalised: 'personnalisable',
}

const workbench = {
  nav: 'Atelier',
  home: 'Vue d’ensemble',
  orders: 'Commandes',
  listings: 'Créations',
  imports: 'Importer',
  journal: 'Journal',
  shop: 'Boutique',
  money: 'Argent',
  draft: 'Pas encore ouverte au public',
  closed: 'Fermée',
  visit: 'Voir la boutique',
  others: (count: number) => (count > 1 ? 'Mes autres boutiques' : 'Mon autre boutique'),
}

const faultPages = {
  notFound: 'Cette page n’est pas à l’étal',
  notFoundWords:
    'L’adresse a peut-être été mal recopiée, ou la page a été retirée. Rien n’est perdu : cherchez, ou repartez du marché.',
  error: 'Quelque chose s’est mis en travers',
  errorWords: 'Nous en sommes avertis. Réessayez dans un instant : rien de ce qui était enregistré n’est perdu.',
  refused: 'Cela n’a pas pu se faire',
  home: 'Retour au marché',
  search: 'Chercher une création',
}

export const fr = { refusals, notices, layout, fields, pager, card, workbench, split: { total: 'Total' }, faultPages }
