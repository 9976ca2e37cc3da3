import type { ProblemCode } from './problems.ts'

type Sentence = (values: Record<string, unknown>) => string

const problems: Record<ProblemCode, (problem: { value?: string }) => string> = {
  title_missing: () => 'Cette ligne n’a pas de titre : donnez-en un à la création.',
  title_too_long: ({ value }) =>
    `Le titre compte ${value} signes : les 255 premiers sont repris, raccourcissez-le à votre goût.`,
  price_missing: () => 'Le prix manque : indiquez-le avant de publier.',
  price_not_a_number: ({ value }) =>
    `Le prix « ${value} » n’est pas un nombre que nous sachions lire : indiquez-le avant de publier.`,
  price_negative: ({ value }) => `Le prix « ${value} » est négatif : indiquez le bon avant de publier.`,
  price_zero: () => 'Le prix est de zéro : indiquez le bon avant de publier.',
  price_absurd: ({ value }) => `Le prix « ${value} » dépasse un million : indiquez le bon avant de publier.`,
  currency_missing: () => 'La devise du prix manque : confirmez le prix en euros avant de publier.',
  quantity_missing: () => 'La quantité manque : indiquez-la avant de publier.',
  quantity_not_a_number: ({ value }) =>
    `La quantité « ${value} » n’est pas un nombre entier : indiquez-la avant de publier.`,
  quantity_negative: ({ value }) => `La quantité « ${value} » est négative : indiquez la bonne avant de publier.`,
  quantity_absurd: ({ value }) => `La quantité « ${value} » dépasse un million : indiquez la bonne avant de publier.`,
  image_address: ({ value }) => `« ${value} » n’est pas l’adresse d’une photo : ajoutez la photo vous-même.`,
  too_many_options: ({ value }) => `Le choix « ${value} » a plus de 100 valeurs : les 100 premières sont reprises.`,
  row_without_content: () => 'Cette ligne n’a ni titre, ni référence, ni photo : elle est laissée de côté.',
}

const count = (number: unknown) => Number(number).toLocaleString('fr-FR')

const refusals = {
  file_empty: 'Ce fichier est vide.',
  file_too_large: ({ megabytes }) =>
    `Ce fichier dépasse ${megabytes} Mo : un fichier de créations est bien plus petit. Vérifiez que c’est le bon.`,
  file_is_workbook:
    'Ce fichier est un classeur de tableur ou une archive. Ouvrez-le, puis enregistrez la feuille au format CSV.',
  file_is_picture: 'Ce fichier est une image. Choisissez le fichier CSV de vos créations.',
  file_is_page:
    'Ce fichier est une page web, pas un tableau. Reconnectez-vous à Etsy, puis téléchargez vos données à nouveau.',
  file_not_text: 'Ce fichier n’est pas un tableau de texte (CSV). Choisissez le fichier EtsyListingsDownload.csv.',
  quote_not_closed: ({ after }) =>
    `Un guillemet ouvert après la ligne ${after} n’est jamais refermé : le fichier est sans doute incomplet. Téléchargez-le à nouveau.`,
  cell_too_large: ({ after, megabytes }) =>
    `Après la ligne ${after}, une ligne dépasse ${megabytes} Mo : le fichier est sans doute abîmé. Téléchargez-le à nouveau.`,
  too_many_columns: ({ limit }) =>
    `Ce fichier a plus de ${count(limit)} colonnes : ce n’est pas une liste de créations.`,
  too_many_rows: ({ limit }) =>
    `Ce fichier a plus de ${count(limit)} lignes. Coupez-le en plusieurs fichiers, puis importez-les l’un après l’autre.`,
  no_listings: 'Ce fichier ne contient aucune création : Etsy n’y met que les annonces actives.',
  not_etsy:
    'Nous ne reconnaissons pas le fichier de créations d’Etsy. C’est celui qui s’appelle EtsyListingsDownload.csv.',
  etsy_orders_file: 'Ce fichier d’Etsy est celui des ventes. Choisissez celui des annonces, EtsyListingsDownload.csv.',
  etsy_statement_file:
    'Ce fichier d’Etsy est un relevé de compte. Choisissez celui des annonces, EtsyListingsDownload.csv.',
} satisfies Record<string, string | Sentence>

export const fr = { problems, refusals }
