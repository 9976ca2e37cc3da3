import { counted, formatNumber } from '#kit/number'

/** The file of listings that goes out to a spreadsheet and comes back: its columns, and what is said of it. */

const pieces = (count: number) => counted(count, 'création', 'créations')

type Told = Record<string, string | number>
const inColumn = ({ column, value }: Told) => `colonne « ${column} » : « ${value} »`

export const csv = {
  columns: {
    key: 'clé',
    title: 'titre',
    state: 'état',
    price: 'prix',
    stock: 'quantité',
    unit: 'unité de vente',
    options: 'options',
    sku: 'référence',
    section: 'rayon',
    category: 'catégorie',
    tags: 'mots-clés',
    materials: 'matières',
    leadDays: 'délai en jours ouvrés',
    weight: 'poids en grammes',
    deliveryProfile: 'façon d’envoyer',
    description: 'description',
  },
  states: { draft: 'brouillon', published: 'en vente', paused: 'en pause' },
  title: 'Avec un tableur',
  lead: 'Téléchargez vos créations, modifiez-les dans votre tableur, puis renvoyez le fichier : vous verrez chaque changement avant de l’accepter.',
  out: 'Télécharger',
  outHint:
    'Une ligne par déclinaison. Triez, déplacez, effacez des lignes comme il vous plaît ; gardez la première ligne et la colonne « clé ». Ajoutez une ligne sans clé pour commencer un brouillon.',
  outAll: (count: number) => `Télécharger ${pieces(count)} (CSV)`,
  in: 'Renvoyer le fichier',
  file: 'Fichier CSV',
  fileHint: 'Enregistré depuis votre tableur au format CSV. Rien ne change avant que vous ayez vu et accepté.',
  send: 'Voir les changements',
  absent: (count: number) =>
    count === 1
      ? 'Une création n’est pas dans ce fichier : elle reste comme elle est.'
      : `${pieces(count)} ne sont pas dans ce fichier : elles restent comme elles sont.`,
  problems: (count: number) =>
    count === 1
      ? 'Un point est laissé de côté, le reste continue'
      : `${formatNumber(count)} points sont laissés de côté, le reste continue`,
  moreProblems: (count: number) => `Et ${formatNumber(count)} autres.`,
  line: (line: number) => `Ligne ${line}`,
  conflicts: 'Modifiées ici depuis le téléchargement',
  conflictsLead: 'Cochez celles où votre fichier doit l’emporter. Les autres restent comme elles sont.',
  conflictHead: 'Ici → dans le fichier',
  overwrite: (title: string) => `Prendre les valeurs du fichier pour « ${title} »`,
  fresh: (count: number) =>
    count === 1
      ? 'Une ligne sans clé peut devenir un brouillon'
      : `${formatNumber(count)} lignes sans clé peuvent devenir des brouillons`,
  create: (count: number) => (count === 1 ? 'Créer ce brouillon' : `Créer ces ${formatNumber(count)} brouillons`),
  sentences: {
    csv_column_unknown: ({ column }: Told) => `La colonne « ${column} » nous est inconnue : elle n’est pas lue.`,
    csv_columns_missing: ({ columns }: Told) =>
      `Ces colonnes n’y sont pas : ${columns}. Ce qu’elles disent ne change pas.`,
    csv_key_unknown: ({ key }: Told) => `la clé « ${key} » n’est pas celle d’une création de cette boutique.`,
    csv_row_twice: ({ other }: Told) =>
      `la même clé revient à la ligne ${other} avec d’autres valeurs : ni l’une ni l’autre n’est lue.`,
    csv_rows_differ: ({ other, column }: Told) =>
      `la ligne ${other} dit autre chose de la même création, colonne « ${column} » : elle ne change pas.`,
    csv_row_bare: () => 'cette ligne n’a ni clé ni titre.',
    csv_options_fixed: () => 'les options se changent sur la page de la création : cette colonne n’est pas lue.',
    csv_state: (told: Told) =>
      `${inColumn(told)} n’est pas un état. Écrivez « brouillon », « en vente » ou « en pause ».`,
    csv_state_draft: () => 'une création déjà publiée ne redevient pas un brouillon : écrivez « en pause ».',
    csv_damaged: (told: Told) =>
      `${inColumn(told)} est abîmé par le tableur : ce n’est pas repris. Retapez-le, ou enregistrez au format « CSV UTF-8 ».`,
    csv_price: (told: Told) => `${inColumn(told)} n’est pas un prix. Écrivez par exemple 24 ou 24,50.`,
    csv_count: (told: Told) => `${inColumn(told)} n’est pas un nombre entier qui convienne.`,
    csv_measured: (told: Told) =>
      `${inColumn(told)} ne se compte pas par ${told.step} : écrivez « 12 m », « 70 cm », « 1,5 kg » ou « 40 g ».`,
    csv_too_large: (told: Told) => `${inColumn(told)} dépasse ${formatNumber(Number(told.maximum))}.`,
    csv_too_long: ({ column, maximum }: Told) =>
      `colonne « ${column} » : plus de ${formatNumber(Number(maximum))} caractères.`,
    csv_words_many: ({ column, maximum }: Told) => `colonne « ${column} » : plus de ${maximum} mots.`,
    csv_word_long: ({ column, maximum }: Told) => `colonne « ${column} » : un mot dépasse ${maximum} caractères.`,
    csv_section: (told: Told) =>
      `${inColumn(told)} n’est pas un rayon de la boutique. Créez-le d’abord dans ses réglages.`,
    csv_profile: (told: Told) => `${inColumn(told)} n’est pas une façon d’envoyer de la boutique.`,
    csv_category_elsewhere: (told: Told) =>
      `${inColumn(told)} est de l’autre côté de la maison : le Marché et la Mercerie ont chacun leurs catégories.`,
    csv_category: (told: Told) => `${inColumn(told)} n’est pas une catégorie. Reprenez un nom du fichier téléchargé.`,
  } as Record<string, (told: Told) => string>,
}
