import type { Sentences } from '#base/sentences'

export const offerRefusals = {
  variants_shown: 'Rien n’est encore enregistré : relisez les déclinaisons, puis enregistrez.',
  variants_wait: 'Corrigez d’abord les options : les déclinaisons en dépendent.',
  variants_without_options: 'Écrivez d’abord une option, par exemple « Taille : 52, 54, 56 ».',
  variants_many: ({ count, maximum }) =>
    `Cela ferait ${Number(count).toLocaleString('fr-FR')} déclinaisons : une création en a ${maximum} au plus. Retirez des valeurs, ou gardez le même prix et le même stock pour toutes.`,
  variants_twice: 'Deux lignes parlent de la même déclinaison : rechargez la page, puis recommencez.',
  variants_new: ({ count }) =>
    Number(count) > 1
      ? `${count} nouvelles déclinaisons attendent plus bas : complétez-les, ou dites qu’elles n’existent pas, puis enregistrez.`
      : 'Une nouvelle déclinaison attend plus bas : complétez-la, ou dites qu’elle n’existe pas, puis enregistrez.',
  variants_none: 'Gardez au moins une déclinaison : toutes sont marquées « n’existe pas ».',
  made_days_missing: 'Indiquez en combien de jours ouvrés vous la fabriquez.',
  asked_name_missing: 'Dites ce que vous demandez, par exemple « Prénom à graver ».',
  asked_twice: 'Deux demandes portent le même nom : renommez l’une des deux.',
  asked_longest: ({ maximum }) => `Un nombre de caractères entre 1 et ${maximum}.`,
  asked_supplement_large: 'Un supplément ne dépasse pas 10 000 €.',
  asked_values_missing: 'Écrivez ce que l’on peut choisir, une possibilité par ligne.',
  asked_values_many: ({ maximum }) => `${maximum} possibilités au plus.`,
  asked_value_long: ({ maximum }) => `Chaque possibilité tient en ${maximum} caractères.`,
  asked_value_twice: 'Deux possibilités sont écrites de la même façon : retirez l’une des deux.',
} satisfies Sentences

const options = {
  summary: 'Options',
  summaryHint: 'taille, couleur, matière…',
  choices: 'Ce que l’on choisit en achetant',
  choicesHint:
    'Trois options au plus, une par ligne : « Taille : 52, 54, 56 ». Si une valeur contient une virgule, séparez par des points-virgules : « Longueur : 7,5 cm ; 8 cm ». Pour des bains de teinture, mettez une étoile : « Bain* : A12, B7 ».',
  variance: 'Prix et stock',
  shared: 'Le même prix et le même stock pour tout',
  sharedHint: 'Le plus simple : on choisit en achetant, tout part du même stock.',
  varied: 'Chaque déclinaison a les siens',
  variedHint: 'Un prix, un stock, une référence, un poids, une photo pour chaque combinaison.',
  weight: 'Poids',
  weightHint: 'Emballée, pour la livraison.',
  grams: 'g',
  suggestions: ['Taille', 'Couleur', 'Matière', 'Longueur', 'Format', 'Parfum', 'Motif', 'Finition'],
}

const editor = {
  name: 'Option',
  namePlaceholder: 'Taille',
  add: 'Ajouter une option',
  batch: 'Ce sont des bains de teinture',
  addValue: 'Ajouter',
  values: 'Valeurs à ajouter',
  newValue: 'Autre valeur',
  value: 'Valeur',
  removeOption: 'Retirer',
  removeThisOption: 'Retirer cette option',
  removeValue: 'Retirer',
  earlier: 'Avant',
  later: 'Après',
  asText: 'Écrire en texte',
}

const grid = {
  legend: 'Les déclinaisons',
  hint: 'Sans prix, une déclinaison a celui de la création. Sans quantité, elle est faite sur commande : indiquez plus bas le délai.',
  renaming:
    'Une valeur réécrite à la même place garde ce que vous aviez saisi. Les paniers qui la contenaient redemandent de choisir.',
  refresh: 'Mettre les déclinaisons à jour',
  refreshHint: 'Après avoir changé les options. Rien de ce qui est écrit n’est perdu.',
  none: 'Écrivez une option ci-dessus, les déclinaisons s’afficheront ici.',
  tooMany: (most: number) =>
    `Cela fait plus de ${most} combinaisons : elles gardent toutes le même prix et le même stock. Pour un prix par déclinaison, retirez des valeurs.`,
  version: 'Déclinaison',
  price: 'Prix (€)',
  stock: 'Quantité',
  sku: 'Référence',
  weight: 'Poids (g)',
  photo: 'Photo',
  absent: 'N’existe pas',
  made: 'sur commande',
  noPhoto: 'Aucune',
  numbered: (number: number) => `Photo ${number}`,
  of: (column: string, name: string) => `${column}, ${name}`,
  fill: {
    legend: 'Remplir d’un coup',
    which: 'Pour',
    all: 'Toutes les déclinaisons',
    one: (name: string, value: string) => `${name} : ${value}`,
    price: 'Prix',
    stock: 'Quantité',
    made: 'Sur commande',
    weight: 'Poids',
    button: 'Remplir',
    hint: 'Ce qui est vide reste comme il est.',
    done: 'C’est rempli. Pensez à enregistrer.',
  },
}

const made = {
  summary: 'Fait sur commande',
  summaryHint: 'fabriquée après l’achat',
  check: 'Je la fabrique après l’achat',
  checkHint:
    'Il n’y a pas de stock à tenir : la date d’envoi se calcule, jours fériés et congés de la boutique compris.',
  leadDays: 'Délai de fabrication',
  leadDaysHint: 'Du lundi au vendredi, hors jours fériés. Prenez large : mieux vaut une bonne surprise.',
  days: 'jours ouvrés',
}

const personalisation = {
  summary: 'Personnalisation',
  summaryHint: 'gravure, prénom, photo…',
  lead: 'Ce que vous demandez avant l’achat : cinq demandes au plus.',
  another: 'Demander autre chose',
  first: 'Demander quelque chose',
  name: 'Ce que vous demandez',
  namePlaceholder: 'Prénom à graver',
  kind: 'Réponse',
  kinds: { text: 'Un texte', choice: 'Un choix dans une liste', picture: 'Une image' },
  required: 'Réponse obligatoire',
  supplement: 'Supplément',
  supplementHint: 'Par pièce, si l’on répond. Vide : sans supplément.',
  longest: 'Longueur au plus',
  signs: 'caractères',
  values: 'Les possibilités',
  valuesHint: 'Une par ligne, avec son supplément s’il y en a un : « Lettres dorées + 5,00 ».',
  gone: 'Ne plus le demander',
  bespoke: 'C’est du sur mesure',
  bespokeHint:
    'Cochez seulement si la pièce est vraiment faite selon les souhaits d’une personne (son texte, ses mesures) et ne pourrait pas être revendue. La loi retire alors le droit de se rétracter sous 14 jours, et nous le disons avant le paiement. Choisir une taille ou une couleur parmi celles que vous proposez ne suffit jamais.',
  bespokeAlone:
    'Vous avez coché « sur mesure » sans rien demander à la personne qui achète. Sans souhaits à elle, le droit de rétractation demeure : ajoutez une demande, ou décochez.',
}

const sellWhich = {
  title: 'Laquelle a été vendue ?',
  lead: (title: string) => `« ${title} » existe en plusieurs déclinaisons : touchez celle qui est partie.`,
  left: (count: number) => (count > 1 ? `il en reste ${count}` : 'la dernière'),
  back: 'Annuler',
}

export const offer = { options, editor, grid, made, personalisation, sellWhich }
