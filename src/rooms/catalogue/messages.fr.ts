type Count = { maximum: number }

const refusals = {
  picture_heic:
    'Cette photo est au format HEIC des iPhone, que nous ne savons pas lire. Envoyez-la depuis le navigateur de l’iPhone, qui la convertit, ou choisissez Réglages › Appareil photo › Formats › « Le plus compatible ».',
  picture_too_large: ({ megapixels }: { megapixels: number }) =>
    `Cette photo dépasse ${megapixels} millions de pixels : réduisez-la, puis envoyez-la à nouveau.`,
  picture_damaged:
    'Cette photo est abîmée : nous n’arrivons pas à la lire jusqu’au bout. Essayez avec une autre copie.',
  sold_out: ({ title, left }: { title: string; left: number }) =>
    left > 0 ? `« ${title} » : il n’en reste que ${left}.` : `« ${title} » vient de partir : il n’en reste plus.`,
  listing_gone: 'Une création de votre panier n’existe plus : retirez-la pour continuer.',
  listing_incomplete: 'Il manque encore quelque chose pour publier cette création.',
  listing_title_missing: 'Donnez un titre.',
  listing_price_missing: 'Indiquez le prix en euros.',
  listing_price_unconfirmed: 'Confirmez le prix en euros.',
  listing_stock_missing: 'Indiquez la quantité à vendre, au moins 1.',
  listing_category_missing: 'Choisissez une catégorie.',
  listing_category_unknown: 'Choisissez une catégorie de la liste.',
  listing_choices_unconfirmed: 'Confirmez les choix proposés à l’achat.',
  listing_choices_many: 'Trois choix au plus, un par ligne.',
  listing_choice_values_many: 'Cent valeurs au plus pour un choix.',
  listing_choice_long: 'Le nom d’un choix et chacune de ses valeurs tiennent en 60 signes.',
  listing_choice_twice: 'Deux choix portent le même nom : réunissez leurs valeurs sur une seule ligne.',
  listing_choice_line: 'Écrivez un choix par ligne, avec deux points puis ses valeurs : « Taille : S, M, L ».',
  listing_words_many: 'Vingt mots au plus, séparés par des virgules.',
  listing_word_long: 'Chaque mot tient en 60 signes : séparez-les par des virgules.',
  listing_modified:
    'Cette création a été modifiée entre-temps, par vous ailleurs ou par un import. Ce que vous avez écrit est toujours là : enregistrez à nouveau pour le garder.',
  listing_stock_moved: ({ left }: { left: number | null }) =>
    `La quantité a changé entre-temps (une vente, sans doute) : il en reste ${left ?? 'à volonté'}. Indiquez ce qui reste vraiment.`,
  listing_nothing_left: 'Il n’en reste déjà plus.',
  listing_photos_full: ({ maximum }: Count) =>
    `Une création montre ${maximum} photos au plus : retirez-en une d’abord.`,
}

export const fr = { refusals }
