import { formatNumber } from '#kit/number'

/** What a maker reads where she keeps many listings: the table, acts on many, their undoing, the file out and in. */

const plural = (count: number, one: string, many: string) => `${formatNumber(count)} ${count > 1 ? many : one}`
const pieces = (count: number) => plural(count, 'création', 'créations')

export const upkeepRefusals = {
  bulk_no_act: 'Choisissez d’abord que faire des créations choisies.',
  bulk_not_a_share: 'Écrivez un pourcentage, par exemple 4 ou 2,5.',
  bulk_share_too_large: 'Ce pourcentage est trop grand : une baisse reste sous 100 %, une hausse sous 1 000 %.',
  bulk_too_many: ({ maximum }: { maximum: number }) =>
    `${formatNumber(maximum)} créations au plus à la fois : filtrez la liste, puis recommencez.`,
  bulk_none: 'Aucune création ne correspond plus à votre choix.',
  bulk_price_too_low: 'Le prix tomberait sous 0,01 €.',
  bulk_price_too_high: 'Le prix dépasserait un million d’euros.',
  bulk_no_price: 'Elle n’a pas encore de prix.',
  bulk_stock_uncounted: 'Sa quantité n’est pas comptée.',
  bulk_stock_short: 'Il n’y en a pas autant à retirer.',
  bulk_stock_much: 'La quantité dépasserait un million.',
  bulk_tags_many: 'Elle aurait plus de vingt mots-clés.',
  bulk_is_draft: 'C’est un brouillon : il n’est pas en vente.',
  bulk_choice_gone: 'Cette section ou cette livraison n’existe plus dans la boutique.',
  bulk_modified: 'Elle a changé depuis que vous l’avez vue : une modification ou une vente.',
  bulk_gone: 'Elle n’existe plus.',
  cell_moved: ({ now }: { now: string }) =>
    `La valeur a changé entre-temps : ${now}. Enregistrez à nouveau pour la remplacer.`,
  csv_file_missing: 'Choisissez le fichier CSV de vos créations.',
  csv_no_key:
    'Il manque la colonne « clé ». Partez du fichier téléchargé ici, et gardez sa première ligne et cette colonne.',
  csv_fresh_many: ({ maximum }: { maximum: number }) =>
    `Plus de ${formatNumber(maximum)} lignes sont sans clé. Partez du fichier téléchargé ici, et gardez la colonne « clé ».`,
  csv_no_rows: 'Ce fichier n’a que sa première ligne : il n’y a rien à lire.',
}

type Told = Record<string, string | number>
const inColumn = ({ column, value }: Told) => `colonne « ${column} » : « ${value} »`

export const csv = {
  columns: {
    key: 'clé',
    title: 'titre',
    state: 'état',
    price: 'prix',
    stock: 'quantité',
    options: 'options',
    sku: 'référence',
    section: 'section',
    category: 'catégorie',
    tags: 'mots-clés',
    materials: 'matières',
    leadDays: 'délai en jours ouvrés',
    weight: 'poids en grammes',
    deliveryProfile: 'livraison',
    description: 'description',
  },
  states: { draft: 'brouillon', published: 'en vente', paused: 'en pause' },
  title: 'Avec un tableur',
  lead: 'Téléchargez vos créations, modifiez-les dans votre tableur, puis renvoyez le fichier : vous verrez chaque changement avant de l’accepter.',
  out: 'Télécharger',
  outHint:
    'Une ligne par version. Triez, déplacez, effacez des lignes comme il vous plaît ; gardez la première ligne et la colonne « clé ». Ajoutez une ligne sans clé pour commencer un brouillon.',
  outAll: (count: number) => `Télécharger ${pieces(count)} (CSV)`,
  in: 'Renvoyer le fichier',
  file: 'Fichier CSV',
  fileHint: 'Enregistré depuis votre tableur au format CSV. Rien ne change avant que vous ayez vu et accepté.',
  send: 'Voir les changements',
  absent: (count: number) =>
    count === 1
      ? 'Une création n’est pas dans ce fichier : elle reste comme elle est.'
      : `${pieces(count)} ne sont pas dans ce fichier : elles restent comme elles sont.`,
  problems: (count: number) =>
    count === 1
      ? 'Un point est laissé de côté, le reste continue'
      : `${formatNumber(count)} points sont laissés de côté, le reste continue`,
  moreProblems: (count: number) => `Et ${formatNumber(count)} autres.`,
  line: (line: number) => `Ligne ${line}`,
  conflicts: 'Modifiées ici depuis le téléchargement',
  conflictsLead: 'Cochez celles où votre fichier doit l’emporter. Les autres restent comme elles sont.',
  conflictHere: 'Ici',
  conflictFile: 'Dans le fichier',
  overwrite: (title: string) => `Prendre les valeurs du fichier pour « ${title} »`,
  fresh: (count: number) =>
    count === 1
      ? 'Une ligne sans clé peut devenir un brouillon'
      : `${formatNumber(count)} lignes sans clé peuvent devenir des brouillons`,
  create: (count: number) => (count === 1 ? 'Créer ce brouillon' : `Créer ces ${formatNumber(count)} brouillons`),
  sentences: {
    csv_column_unknown: ({ column }: Told) => `La colonne « ${column} » nous est inconnue : elle n’est pas lue.`,
    csv_column_missing: ({ column }: Told) => `La colonne « ${column} » n’y est pas : ce qu’elle dit ne change pas.`,
    csv_key_unknown: ({ key }: Told) => `la clé « ${key} » n’est pas celle d’une création de cette boutique.`,
    csv_row_twice: ({ other }: Told) =>
      `la même clé revient à la ligne ${other} avec d’autres valeurs : ni l’une ni l’autre n’est lue.`,
    csv_rows_differ: ({ other, column }: Told) =>
      `la ligne ${other} dit autre chose de la même création, colonne « ${column} » : elle ne change pas.`,
    csv_row_bare: () => 'cette ligne n’a ni clé ni titre.',
    csv_options_fixed: () => 'les options se changent sur la page de la création : cette colonne n’est pas lue.',
    csv_state: (told: Told) =>
      `${inColumn(told)} n’est pas un état. Écrivez « brouillon », « en vente » ou « en pause ».`,
    csv_state_draft: () => 'une création déjà publiée ne redevient pas un brouillon : écrivez « en pause ».',
    csv_price: (told: Told) => `${inColumn(told)} n’est pas un prix. Écrivez par exemple 24 ou 24,50.`,
    csv_count: (told: Told) => `${inColumn(told)} n’est pas un nombre entier qui convienne.`,
    csv_too_large: (told: Told) => `${inColumn(told)} dépasse ${formatNumber(Number(told.maximum))}.`,
    csv_too_long: ({ column, maximum }: Told) =>
      `colonne « ${column} » : plus de ${formatNumber(Number(maximum))} signes.`,
    csv_words_many: ({ column, maximum }: Told) => `colonne « ${column} » : plus de ${maximum} mots.`,
    csv_word_long: ({ column, maximum }: Told) => `colonne « ${column} » : un mot dépasse ${maximum} signes.`,
    csv_section: (told: Told) =>
      `${inColumn(told)} n’est pas une section de la boutique. Créez-la d’abord dans ses réglages.`,
    csv_profile: (told: Told) => `${inColumn(told)} n’est pas une livraison de la boutique.`,
    csv_category: (told: Told) => `${inColumn(told)} n’est pas une catégorie. Reprenez un nom du fichier téléchargé.`,
  } as Record<string, (told: Told) => string>,
}

export const table = {
  caption: 'Vos créations',
  columns: {
    title: 'Création',
    state: 'État',
    price: 'Prix',
    stock: 'Quantité',
    place: 'Section et catégorie',
    sold: 'Vendues',
    updated: 'Modifiée',
  },
  sortBy: (column: string, descending: boolean) =>
    `Trier par ${column.toLowerCase()}, ${descending ? 'du plus grand au plus petit' : 'du plus petit au plus grand'}`,
  found: (count: number) => pieces(count),
  from: (price: string) => `dès ${price}`,
  noPrice: 'Sans prix',
  madeToOrder: (days: number) => `sur commande, ${plural(days, 'jour', 'jours')}`,
  uncounted: 'non comptée',
  versions: (count: number) => plural(count, 'version', 'versions'),
  closeVersions: 'Refermer',
  noPlace: 'À ranger',
  edit: (what: string, title: string) => `(${what.toLowerCase()} de ${title} : modifier)`,
  rename: (title: string) => `Changer le titre de ${title}`,
  saving: 'Enregistrement…',
  savedShort: 'C’est enregistré',
  lost: 'Rien n’est enregistré : la connexion a manqué. Réessayez.',
  filters: {
    legend: 'Chercher parmi elles',
    words: 'Titre, mot-clé ou référence',
    category: 'Catégorie',
    anyCategory: 'Toutes',
    section: 'Section',
    anySection: 'Toutes',
    lacking: 'Ce qui manque',
    nothing: 'Peu importe',
    lackings: { photo: 'Sans photo', something: 'À compléter', section: 'Sans section' },
    submit: 'Filtrer',
    clear: 'Tout revoir',
    more: 'Filtrer',
  },
  bar: {
    legend: 'Pour les créations choisies',
    act: 'Que faire ?',
    go: 'Continuer',
    whole: (count: number) => `Toutes celles qui correspondent : ${formatNumber(count)}, sur toutes les pages`,
    count: (count: number) => plural(count, 'choisie', 'choisies'),
    acts: {
      publish: 'Publier',
      pause: 'Mettre en pause',
      price: 'Changer le prix…',
      stock: 'Changer la quantité…',
      lead: 'Délai de fabrication…',
      section: 'Ranger dans une section…',
      category: 'Changer de catégorie…',
      tags: 'Mots-clés…',
      delivery: 'Livraison…',
      reduction: 'Annonce de réduction…',
      copy: 'Dupliquer',
    },
  },
}

const percent = (hundredths: number) => `${formatNumber(hundredths / 100)} %`

export const bulk = {
  form: {
    title: 'Changer plusieurs créations',
    for: (count: number) => `Pour ${pieces(count)}`,
    moved: (shown: number, now: number) =>
      `Elles étaient ${formatNumber(shown)} quand vous avez choisi : elles sont ${formatNumber(now)} maintenant.`,
    preview: 'Voir ce qui change',
    back: 'Revenir à la liste',
    way: 'Comment',
    ways: {
      raise_percent: 'Augmenter de tant pour cent',
      lower_percent: 'Baisser de tant pour cent',
      raise: 'Ajouter un montant',
      lower: 'Retirer un montant',
      set: 'Fixer le même prix',
    },
    amount: 'De combien',
    amountHint: 'En pour cent ou en euros : 4 ou 2,50.',
    rounding: 'Arrondir',
    roundings: { none: 'Au centime', '10': 'À 0,10 €', '50': 'À 0,50 €', '100': 'À l’euro', '90': 'À ,90' },
    direction: 'Dans quel sens',
    directions: { nearest: 'Au plus proche', up: 'Vers le haut', down: 'Vers le bas' },
    stockHow: 'Quantité',
    stockHows: { set: 'Mettre à', add: 'Ajouter', remove: 'Retirer' },
    count: 'Combien',
    countHint: 'Pour chaque version, quand il y en a plusieurs.',
    days: 'Délai de fabrication, en jours ouvrés',
    daysHint: 'Laissez vide pour retirer le délai.',
    uncounted: 'Faites à la commande : ne plus compter la quantité',
    section: 'Section',
    sectionHint: 'Les sections se créent dans les réglages de la boutique.',
    noSection: 'Aucune',
    category: 'Catégorie',
    tagsHow: 'Mots-clés',
    tagsHows: { add: 'Ajouter', remove: 'Retirer' },
    words: 'Lesquels',
    wordsHint: 'Séparés par des virgules.',
    delivery: 'Livraison',
    usual: 'La livraison habituelle',
    reduction: 'Annonce de réduction',
    reductions: {
      yes: 'Montrer l’ancien prix barré quand le prix a baissé',
      no: 'Ne montrer que le prix',
    },
    reductionHint: 'Le prix barré est le plus bas des 30 derniers jours : la loi le veut, nous le calculons.',
  },
  preview: {
    title: 'Avant d’appliquer',
    changes: (count: number) => (count === 1 ? 'Une création change' : `${pieces(count)} changent`),
    nothing: 'Rien ne changerait',
    nothingWords: 'Ces créations sont déjà comme vous le demandez.',
    unchanged: (count: number) => (count === 1 ? 'Une est déjà ainsi.' : `${formatNumber(count)} sont déjà ainsi.`),
    left: (count: number) =>
      count === 1 ? 'Une reste comme elle est' : `${formatNumber(count)} restent comme elles sont`,
    first: 'Les premières, avant et après',
    what: 'Ce qui change',
    before: 'Avant',
    after: 'Après',
    apply: (count: number) => (count === 1 ? 'Appliquer à une création' : `Appliquer à ${pieces(count)}`),
    applySome: 'Appliquer',
    undoable: 'Vous pourrez annuler.',
  },
  done: {
    title: 'Changement de plusieurs créations',
    done: (count: number) => (count === 1 ? 'C’est fait pour une création.' : `C’est fait pour ${pieces(count)}.`),
    none: 'Rien n’a changé.',
    undo: 'Annuler ce changement',
    undone: (count: number) =>
      count === 1 ? 'C’est annulé pour une création.' : `C’est annulé pour ${pieces(count)}.`,
    leftByUndo: (count: number) =>
      count === 1
        ? 'Une a été modifiée ou vendue depuis : elle reste comme elle est.'
        : `${formatNumber(count)} ont été modifiées ou vendues depuis : elles restent comme elles sont.`,
    cut: (done: number, all: number) => `Interrompu après ${formatNumber(done)} sur ${formatNumber(all)}.`,
    goOn: 'Continuer',
    more: (count: number) => `Et ${formatNumber(count)} autres.`,
    back: 'Revenir à la liste',
    history: 'Voir les derniers changements',
  },
  history: {
    title: 'Derniers changements par lot',
    short: 'Derniers changements',
    lead: 'Ce que vous avez changé d’un coup depuis trente jours. Annuler ne touche que ce qui n’a pas bougé depuis.',
    none: 'Aucun changement par lot depuis trente jours.',
    undone: 'Annulé',
    when: 'Quand',
    what: 'Quoi',
    count: 'Créations',
  },
  created: 'Nouveau brouillon',
  empty: '—',
  yes: 'oui',
  no: 'non',
  fields: {
    title: 'Titre',
    description: 'Description',
    category: 'Catégorie',
    section: 'Section',
    tags: 'Mots-clés',
    materials: 'Matières',
    leadDays: 'Délai',
    deliveryProfile: 'Livraison',
    announceReduction: 'Annonce de réduction',
    toConfirm: 'À confirmer',
    state: 'État',
    price: 'Prix',
    stock: 'Quantité',
    sku: 'Référence',
    weight: 'Poids',
    created: 'Création',
  },
  /** What was asked, in a line. */
  said: {
    publish: 'Publier',
    pause: 'Mettre en pause',
    copy: 'Dupliquer',
    csv: 'Fichier du tableur',
    price: {
      raise: (amount: string) => `Prix : + ${amount}`,
      lower: (amount: string) => `Prix : − ${amount}`,
      raise_percent: (share: number) => `Prix : + ${percent(share)}`,
      lower_percent: (share: number) => `Prix : − ${percent(share)}`,
      set: (amount: string) => `Prix : ${amount}`,
    },
    rounded: {
      none: '',
      '10': ', arrondi à 0,10 €',
      '50': ', arrondi à 0,50 €',
      '100': ', arrondi à l’euro',
      '90': ', arrondi à ,90',
    },
    stock: { set: 'Quantité : ', add: 'Quantité : + ', remove: 'Quantité : − ' },
    lead: (days: number | null) =>
      days === null ? 'Sans délai de fabrication' : `Délai : ${plural(days, 'jour ouvré', 'jours ouvrés')}`,
    section: (name: string) => `Section : ${name}`,
    category: (name: string) => `Catégorie : ${name}`,
    tags: { add: 'Mots-clés ajoutés : ', remove: 'Mots-clés retirés : ' },
    delivery: (name: string) => `Livraison : ${name}`,
    reduction: { yes: 'Réductions annoncées', no: 'Réductions non annoncées' },
  },
}
