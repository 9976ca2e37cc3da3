import type { DyeName } from './look.ts'
import type { TermTopic } from './presence.ts'

const some = (count: number, none: string, one: string, many: string) =>
  count === 0 ? none : `${count} ${count > 1 ? many : one}`

/** Sentences of the settings that give a shop its face. */
export const look = {
  lead: 'Votre page garde la mise en page de la maison, à vos couleurs : une teinte, une bannière, une écriture pour les titres.',
  colour: 'Couleur',
  colourHint: 'Elle habille les boutons, les prix et les détails de votre page.',
  dyes: {
    house: 'Garance, celle de la maison',
    pastel: 'Pastel',
    sage: 'Sauge',
    olive: 'Olive',
    gaude: 'Gaude',
    ochre: 'Ocre',
    rose: 'Vieux rose',
    plum: 'Prune',
    ink: 'Encre',
    own: 'Une autre couleur',
  } satisfies Record<DyeName | 'house' | 'own', string>,
  ownColour: 'Votre couleur',
  shades: { chosen: 'Choisie', light: 'Montrée en clair', dark: 'Montrée en sombre' },
  readable:
    'Elle se lit bien : en clair elle est montrée telle quelle, en sombre juste assez éclaircie pour rester lisible.',
  shifted:
    'Telle quelle, cette couleur se lirait mal sur nos fonds. Nous gardons votre choix et le montrons plus foncé sur fond clair, ou plus clair sur fond sombre, juste assez pour que tout le monde puisse lire.',
  face: 'Écriture des titres',
  faces: {
    serif: { label: 'Fraunces', hint: 'Ronde et chaleureuse, celle de la maison.' },
    sans: { label: 'Source Sans', hint: 'Nette et posée.' },
  },
  banner: 'Bannière',
  bannerNow: 'Votre bannière actuelle',
  bannerFile: 'Une image large : l’atelier, des pièces, une matière',
  bannerHint:
    'Au moins 800 × 160 pixels, n’importe quelles proportions. Elle est coupée en large sur un ordinateur, moins sur un téléphone.',
  focus: 'Ce qui doit rester visible',
  focusHint: 'Si l’image est coupée, elle l’est autour de ce point.',
  focusX: 'De gauche à droite',
  focusY: 'De haut en bas',
  removeBanner: 'Retirer la bannière',
}

export const preview = {
  title: 'Aperçu',
  see: 'Voir l’aperçu',
  back: 'Revenir aux réglages',
  words: 'Votre page avec ce que vous venez d’écrire. Rien n’est publié avant d’enregistrer.',
  frame: 'Aperçu de votre boutique',
  late: 'L’aperçu attend le réseau.',
}

export const storyPhotos = {
  title: 'Photos de l’atelier',
  lead: 'Jusqu’à huit photos accompagnent votre histoire : l’atelier, les outils, les gestes.',
  alt: 'Description, pour qui ne voit pas la photo',
  altHint: 'Par exemple : « Le tour, près de la fenêtre ».',
  add: 'Ajouter des photos',
  photo: (at: number) => `Photo ${at}`,
  up: (at: number) => `Avancer la photo ${at}`,
  down: (at: number) => `Reculer la photo ${at}`,
  remove: 'Retirer',
}

export const questions = {
  lead: 'Ce que l’on vous demande souvent : l’entretien, les délais, les tailles, le cadeau. Jusqu’à vingt questions, dans votre ordre.',
  one: (at: number) => `Question ${at}`,
  question: 'La question',
  answer: 'Votre réponse',
  removeHint: 'Pour retirer une question, videz ses deux champs.',
  more: 'Enregistrez pour avoir de la place pour d’autres.',
}

export const termsOf = {
  lead: 'Dites comment vous faites. Là où vous ne dites rien, votre page montre la phrase de la maison.',
  law: 'La loi passe avant : pour une vente par un professionnel, quatorze jours pour changer d’avis (sauf pièce sur mesure) et deux ans de garantie légale de conformité. Vos conditions peuvent offrir plus, jamais moins ; une phrase qui promettrait moins serait sans effet.',
  lawPrivate:
    'Entre particuliers, la loi ne prévoit ni délai de rétractation ni garantie de conformité ; la garantie des vices cachés reste due. Vos conditions peuvent offrir plus, jamais moins.',
  usual: (words: string) => `Si vous laissez vide : « ${words} »`,
  topics: { returns: 'Retours', exchanges: 'Échanges', repairs: 'Réparations', custom: 'Sur mesure' } satisfies Record<
    TermTopic,
    string
  >,
}

/** What the house says where a maker says nothing. */
export const usualTerms: Record<'professional' | 'private', Record<TermTopic, string>> = {
  professional: {
    returns:
      'Sauf pièce sur mesure, vous avez quatorze jours après réception pour changer d’avis. Le renvoi est à vos frais ; la pièce et son envoi vous sont remboursés à son retour.',
    exchanges: 'Une taille, une couleur qui ne va pas ? Écrivez à la boutique : un échange se décide ensemble.',
    repairs: 'Une pièce qui s’abîme se répare souvent. Demandez avant de jeter.',
    custom: 'Une idée sur mesure ? Décrivez-la à la boutique avant de commander.',
  },
  private: {
    returns:
      'C’est une vente entre particuliers : un retour se décide ensemble, en écrivant à la boutique depuis la page de votre achat.',
    exchanges:
      'Une taille, une couleur qui ne va pas ? Écrivez à la boutique depuis la page de votre achat : un échange se décide ensemble.',
    repairs: 'Une pièce qui s’abîme se répare souvent. Demandez avant de jeter.',
    custom: 'Une pièce qui se fait sur mesure le dit sur sa page, avec ce qu’il faut indiquer.',
  },
}

export const meetings = {
  title: 'Annoncer une rencontre',
  lead: 'Marchés, salons, portes ouvertes : où et quand on peut vous voir. Ce qui est passé disparaît de lui-même.',
  none: 'Aucune rencontre annoncée.',
  startsOn: 'Premier jour',
  endsOn: 'Dernier jour',
  endsOnHint: 'Laissez vide si c’est un seul jour.',
  place: 'Lieu',
  placeHint: 'Par exemple : « marché des potiers, place de l’Église ».',
  hours: 'Heures',
  hoursHint: 'Par exemple : « de 10 h à 18 h ».',
  add: 'Annoncer',
  remove: 'Retirer',
}

export const pins = {
  lead: 'Jusqu’à six créations se montrent en premier dans votre boutique, dans votre ordre.',
  none: 'Rien en vitrine : vos créations se suivent, la plus récente d’abord.',
  choose: 'Création à mettre en vitrine',
  add: 'Mettre en vitrine',
  full: 'La vitrine est pleine : retirez une création pour en montrer une autre.',
  nothing: 'Vos créations en vente pourront être choisies ici.',
  remove: 'Retirer',
  asleep: 'N’est pas en vente : ne se montre pas.',
  up: (title: string) => `Avancer ${title}`,
  down: (title: string) => `Reculer ${title}`,
}

/** What the index of the settings says of each page. */
export const faceCounts = {
  look: (dye: string, banner: boolean) => `${dye} · ${banner ? 'avec une bannière' : 'sans bannière'}`,
  questions: (count: number) => some(count, 'Aucune question', 'question', 'questions'),
  terms: (count: number) => some(count, 'Celles de la maison', 'thème à vos mots', 'thèmes à vos mots'),
  meetings: (count: number) => some(count, 'Aucune rencontre annoncée', 'rencontre annoncée', 'rencontres annoncées'),
  pins: (count: number) => some(count, 'Rien en vitrine', 'création en vitrine', 'créations en vitrine'),
}
