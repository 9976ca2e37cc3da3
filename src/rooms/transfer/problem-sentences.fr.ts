import type { ProblemCode } from './problems.ts'

/** What the report says of each problem of a row. */
export const problems: Record<ProblemCode, (problem: { value?: string }) => string> = {
  title_missing: () => 'Cette ligne n’a pas de titre : donnez-en un à la création.',
  title_too_long: ({ value }) =>
    `Le titre compte ${value} caractères : les 255 premiers sont repris, raccourcissez-le à votre goût.`,
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
  description_cut: ({ value }) => `La description compte ${value} caractères : les 20 000 premiers sont repris.`,
  tags_left: ({ value }) => `Ces mots-clés ne tenaient pas (20 au plus, de 60 caractères) : ${value}.`,
  materials_left: ({ value }) => `Ces matières ne tenaient pas (20 au plus, de 60 caractères) : ${value}.`,
  skus_left: ({ value }) =>
    `Les références « ${value} » ne désignent pas une seule pièce : elles restent dans le fichier gardé.`,
  option_cut: ({ value }) => `Le choix « ${value} » dépasse 60 caractères : il est raccourci.`,
  price_changed: ({ value }) => `Le prix du fichier est maintenant de ${value} € : celui d’ici n’a pas changé.`,
  images_left: ({ value }) => `Photos au-delà de la dixième, laissées de côté : ${value}.`,
}
