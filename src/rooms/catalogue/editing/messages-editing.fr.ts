import type { Sentences } from '#base/sentences'

export const editingRefusals = {
  listing_no_draft: 'Cette création n’est plus un brouillon : enregistrez pour garder ce que vous avez écrit.',
  listing_clash:
    'Cette création a été modifiée ailleurs entre-temps. Ce que vous avez écrit est gardé ici : enregistrez pour voir ce qui diffère et choisir.',
  listing_section_gone: 'Ce rayon n’existe plus : choisissez-en un autre, ou aucun.',
  listing_delivery_gone: 'Cette façon d’envoyer n’existe plus : choisissez-en une autre.',
} satisfies Sentences

export const editingNotices = {
  listing_copied: 'Voici un nouveau brouillon, avec tous les mots de la pièce. Ajoutez ses photos, et publiez.',
  listing_doubled: 'Voici un nouveau brouillon, avec les mots et les photos de la pièce.',
}

/** The sentences that the script of the form says; `{…}` is filled by it. */
const kept = {
  saving: 'Enregistrement…',
  saved: 'Enregistré à {time}',
  savedBut: 'Enregistré à {time}, sauf ce qui n’est pas encore compris : {fields}.',
  here: 'Gardé sur ce téléphone, pas encore enregistré.',
  offline: 'Hors ligne : tout est gardé sur ce téléphone, nous enverrons dès que le réseau revient.',
  signedOut: 'Votre session est finie : tout est gardé sur ce téléphone. Connectez-vous à nouveau, et revenez ici.',
  taken: 'Repris de votre autre appareil : {fields}.',
  waiting: 'Les photos partent encore : la publication suit aussitôt.',
  restored: 'Nous avons retrouvé ce que vous aviez écrit.',
  forget: 'L’oublier',
}
export type KeptSentences = typeof kept

const helps = {
  title: 'Ce qui aiderait cette création',
  lead: 'Rien d’obligatoire : chaque ligne mène au champ.',
  no_photo: 'Ajoutez une photo : sans elle, un dessin tient la place.',
  few_photos: 'Trois photos au moins : de face, de dos, et dans une main pour la taille.',
  alt_missing: 'Dites ce que montre chaque photo, pour qui ne voit pas.',
  no_description: 'Décrivez-la en quelques phrases : ce que l’on sent, à quoi elle sert, comment en prendre soin.',
  short_description: 'Racontez-en un peu plus : on achète ce que l’on comprend.',
  no_dimensions: 'Donnez ses dimensions : c’est la question que l’on pose le plus.',
  broad_category: 'Choisissez une catégorie plus précise.',
  no_materials: 'Nommez ses matières.',
  few_tags: 'Cinq mots-clés : comment une amie la chercherait-elle ?',
  no_making: 'Dites qui la fait, et comment.',
  no_recipient: 'Dites pour qui ou pour quelle occasion : c’est ainsi que l’on cherche un cadeau.',
  no_weight: 'Donnez son poids, emballage compris.',
}

const differences = {
  title: 'Voici ce qui diffère : choisissez, puis enregistrez à nouveau.',
  mine: 'La vôtre',
  theirs: 'L’autre',
  blank: '(rien)',
  taken: 'Changé par l’autre seulement, et déjà repris ci-dessous :',
  was: (theirs: string, mine: string) => `${theirs} (vous aviez : ${mine})`,
}

export const editing = {
  kept,
  helps,
  differences,
  guessed: 'devinée',
  guessedHint: 'Corrigez-la si besoin.',
  startedFrom: (title: string, parts: string) =>
    `Repris de « ${title} », votre dernière pièce : ${parts}. Corrigez ce qui change.`,
  startedParts: {
    category: 'catégorie',
    section: 'rayon',
    deliveryProfile: 'envoi',
    facts: 'fabrication',
  },
  groups: {
    words: { title: 'Description et mots-clés', hint: 'ce que l’on sent, ses dimensions, ses matières' },
    facts: { title: 'Fabrication et conseils', hint: 'qui, où, comment, pour qui, mises en garde' },
    measure: { title: 'Façon de vendre', hint: 'à la pièce, en lot, au mètre ou au poids' },
    place: { title: 'Rangement et envoi', hint: 'rayon, façon d’envoyer, votre référence' },
  },
  options: 'Options et déclinaisons',
  section: 'Rayon de la boutique',
  noSection: 'Aucun rayon',
  deliveryProfile: 'Façon d’envoyer',
  usualDelivery: 'Celle de la boutique',
  again: 'Refaire',
  againHint: 'Refaire commence une autre pièce avec les mêmes mots ; Dupliquer reprend aussi les photos.',
  double: 'Dupliquer',
}
