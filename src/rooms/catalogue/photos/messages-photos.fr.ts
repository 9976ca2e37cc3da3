import type { Sentences } from '#base/sentences'
import { formatNumber } from '#kit/number'

export const photoRefusals = {
  picture_too_large: ({ megapixels, side }) =>
    `Cette photo est trop grande : ${megapixels} millions de pixels au plus, ${formatNumber(Number(side))} de chaque côté. Réduisez-la, puis envoyez-la à nouveau.`,
  picture_too_long: ({ ratio }) =>
    `Cette photo est trop étroite : son grand côté peut faire ${ratio} fois le petit, pas plus. Recadrez-la, puis envoyez-la à nouveau.`,
  picture_moves_long: ({ frames }) =>
    `Cette image animée est trop longue : ${formatNumber(Number(frames))} vues au plus. Seule la première est montrée : envoyez-la comme photo.`,
  picture_too_heavy:
    'Cette photo demande trop de mémoire ou de temps pour être lue. Réduisez-la ou enregistrez-la en JPEG, puis envoyez-la à nouveau.',
  pictures_busy: 'Beaucoup de photos arrivent en ce moment. Réessayez dans une minute : rien n’est perdu.',
  picture_too_small: ({ least, width, height }) =>
    `Cette photo est trop petite (${width} × ${height} pixels) pour que l’on voie votre pièce : il en faut au moins ${least} de chaque côté.`,
  picture_damaged:
    'Cette photo est abîmée : nous n’arrivons pas à la lire jusqu’au bout. Essayez avec une autre copie.',
  listing_photo_refused: ({ name, why }) => `« ${name} » : ${why}`,
  listing_photo_twice: 'Cette photo est déjà là : une fois suffit.',
  listing_photo_changed:
    'Cette photo a été retouchée entre-temps, par vous ailleurs sans doute. Rechargez la page pour voir où elle en est.',
  listing_photos_full: ({ maximum }) => `Une création montre ${maximum} photos au plus : retirez-en une d’abord.`,
} satisfies Sentences

export const photoNotices = {
  listing_photos_saved: 'Les photos sont enregistrées.',
}

export const photos = {
  legend: 'Photos',
  add: 'Ajouter des photos',
  hint: 'Douze au plus, 20 Mo chacune. Le lieu et l’appareil n’apparaissent jamais en public ; votre fichier reste entier, pour vous.',
  main: 'Photo principale',
  number: (number: number) => `Photo ${number}`,
  place: 'Place',
  moveEarlier: (number: number) => `Photo ${number} : la mettre avant`,
  moveLater: (number: number) => `Photo ${number} : la mettre après`,
  grip: (number: number) => `Photo ${number} : la déplacer avec les flèches, ou la tirer`,
  rework: 'Décrire, retoucher',
  turn: 'Tourner',
  turns: { 0: 'Telle quelle', 90: 'D’un quart à droite', 180: 'Tête en bas', 270: 'D’un quart à gauche' },
  crop: 'Recadrer',
  crops: { whole: 'Entière', free: 'Cadre choisi', portrait: 'Quatre cinquièmes (4:5)', square: 'Carré' },
  focus: 'Point important',
  focusHint: 'Ce qui reste visible quand la photo est coupée, dans les listes par exemple.',
  columns: ['à gauche', 'au milieu', 'à droite'],
  rows: ['En haut', 'Au centre', 'En bas'],
  focusChosen: 'Point choisi',
  alt: 'Que voit-on ?',
  altHint: 'Quelques mots pour qui ne voit pas la photo : « Bol bleu tenu à deux mains ». Merci pour ces visiteurs.',
  altMissing:
    'Des photos n’ont pas encore de description : quelques mots suffisent pour que les personnes qui ne voient pas sachent ce que vous faites.',
  ratio: 'Format',
  making: 'Étape de fabrication',
  makingHint: 'Elle paraîtra sous « La fabrication », après les autres.',
  remove: 'Retirer',
  original: 'Fichier d’origine',
  keep: 'Garder cette photo',
  done: 'Terminé',
  cancel: 'Annuler',
  /** Words of the scripts: they stand in the page, where scripts find them. */
  script: {
    main: 'Photo principale',
    number: 'Photo {number}',
    earlier: 'Photo {number} : la mettre avant',
    later: 'Photo {number} : la mettre après',
    grip: 'Photo {number} : la déplacer avec les flèches, ou la tirer',
    retry: 'Réessayer',
    waiting: 'En attente…',
    sending: 'Envoi…',
    working: 'Préparation…',
    offline: 'Pas de réseau : l’envoi reprendra tout seul.',
    failed: 'L’envoi n’a pas abouti.',
    moved: 'Place {place} sur {count}.',
    unsaved: 'Les photos ne sont pas encore enregistrées : elles le seront avec la page.',
    cropWords:
      'Cadre : {width} % de large, {height} % de haut. Flèches pour déplacer, Maj et flèches pour agrandir ou réduire.',
    focusWords: 'Point à {x} % de la gauche et {y} % du haut. Flèches pour le déplacer.',
  },
}
