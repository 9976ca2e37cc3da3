import { counted, formatNumber } from '#kit/number'

/** What a maker reads where she keeps many listings: the table, and why something was not done. */

const pieces = (count: number) => counted(count, 'création', 'créations')

export const upkeepRefusals = {
  bulk_no_act: 'Choisissez d’abord que faire des créations choisies.',
  bulk_not_a_share: 'Écrivez un pourcentage, par exemple 4 ou 2,5.',
  bulk_share_too_large: 'Ce pourcentage est trop grand : une baisse reste sous 100 %, une hausse sous 1 000 %.',
  bulk_too_many: ({ maximum }: { maximum: number }) =>
    `${formatNumber(maximum)} créations au plus à la fois : filtrez la liste, puis recommencez.`,
  bulk_none: 'Aucune création ne correspond plus à votre choix.',
  bulk_price_too_low: 'Le prix tomberait sous 0,01 €.',
  bulk_price_too_high: 'Le prix dépasserait un million d’euros.',
  bulk_no_price: 'Elle n’a pas encore de prix.',
  bulk_is_kit: 'C’est un kit : sa quantité est celle de ses fournitures.',
  bulk_stock_uncounted: 'Sa quantité n’est pas comptée.',
  bulk_stock_measured: 'Elle se vend au mètre ou au poids : changez son stock sur sa ligne, « 12 m » ou « 850 g ».',
  bulk_stock_short: 'Il n’y en a pas autant à retirer.',
  bulk_stock_much: 'La quantité dépasserait un million.',
  bulk_tags_many: 'Elle aurait plus de vingt mots-clés.',
  bulk_is_draft: 'C’est un brouillon : il n’est pas en vente.',
  bulk_choice_gone: 'Ce rayon ou cette façon d’envoyer n’existe plus dans la boutique.',
  bulk_modified: 'Elle a changé depuis que vous l’avez vue : une modification ou une vente.',
  bulk_gone: 'Elle n’existe plus.',
  cell_moved: ({ now }: { now: string }) =>
    `La valeur a changé entre-temps : ${now}. Enregistrez à nouveau pour la remplacer.`,
  csv_file_missing: 'Choisissez le fichier CSV de vos créations.',
  csv_no_key:
    'Il manque la colonne « clé ». Partez du fichier téléchargé ici, et gardez sa première ligne et cette colonne.',
  csv_fresh_many: ({ maximum }: { maximum: number }) =>
    `Plus de ${formatNumber(maximum)} lignes sont sans clé. Partez du fichier téléchargé ici, et gardez la colonne « clé ».`,
  csv_no_rows: 'Ce fichier n’a que sa première ligne : il n’y a rien à lire.',
}

export const table = {
  caption: 'Vos créations',
  columns: {
    title: 'Création',
    state: 'État',
    price: 'Prix',
    stock: 'Quantité',
    place: 'Rayon et catégorie',
    sold: 'Vendues',
    updated: 'Modifiée',
  },
  sortBy: (column: string, descending: boolean) =>
    `Trier par ${column.toLowerCase()}, ${descending ? 'du plus grand au plus petit' : 'du plus petit au plus grand'}`,
  found: (count: number) => pieces(count),
  from: (price: string) => `dès ${price}`,
  noPrice: 'Sans prix',
  madeToOrder: (days: number) => `sur commande, ${counted(days, 'jour', 'jours')}`,
  uncounted: 'non comptée',
  versions: (count: number) => counted(count, 'déclinaison', 'déclinaisons'),
  closeVersions: 'Refermer',
  noPlace: 'À ranger',
  edit: (what: string, title: string) => `(${what.toLowerCase()} de ${title} : modifier)`,
  rename: (title: string) => `Changer le titre de ${title}`,
  saving: 'Enregistrement…',
  savedShort: 'C’est enregistré',
  lost: 'Rien n’est enregistré : la connexion a manqué. Réessayez.',
  filters: {
    legend: 'Chercher parmi elles',
    words: 'Titre, mot-clé ou référence',
    category: 'Catégorie',
    anyCategory: 'Toutes',
    section: 'Rayon',
    anySection: 'Tous',
    lacking: 'Ce qui manque',
    nothing: 'Peu importe',
    lackings: { photo: 'Sans photo', something: 'À compléter', section: 'Sans rayon' },
    submit: 'Filtrer',
    clear: 'Tout revoir',
    more: 'Filtrer',
  },
  bar: {
    legend: 'Pour les créations choisies',
    act: 'Que faire ?',
    go: 'Continuer',
    whole: (count: number) => `Toutes les ${formatNumber(count)}, sur toutes les pages`,
    count: (count: number) => counted(count, 'choisie', 'choisies'),
    acts: {
      publish: 'Publier',
      pause: 'Mettre en pause',
      price: 'Changer le prix…',
      stock: 'Changer la quantité…',
      lead: 'Délai de fabrication…',
      section: 'Ranger dans un rayon…',
      category: 'Changer de catégorie…',
      tags: 'Mots-clés…',
      delivery: 'Façon d’envoyer…',
      reduction: 'Annonce de réduction…',
      copy: 'Dupliquer',
      remove: 'Supprimer…',
    },
  },
}
