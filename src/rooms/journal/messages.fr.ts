import type { Sentences } from '#base/sentences'
import { counted, formatNumber } from '#kit/number'

const refusals = {
  post_modified:
    'Ce billet a été enregistré ailleurs pendant que vous l’écriviez. Vos mots sont restés en place : comparez avec ce qui est enregistré, puis enregistrez à nouveau.',
  post_empty: 'Avant de publier, écrivez quelques mots ou ajoutez une photo.',
  post_photos_full: ({ maximum }) => `Un billet a ${maximum} photos au plus : retirez-en d’abord.`,
  post_photo_refused: ({ name, why }) => `« ${name} » : ${why}`,
  posts_full: ({ maximum }) =>
    `Un journal a ${formatNumber(Number(maximum))} billets au plus : supprimez-en d’anciens.`,
  comments_closed: 'Les commentaires de ce billet sont fermés.',
  comment_unverified: 'Confirmez d’abord votre adresse e-mail : la lettre de confirmation vous attend.',
  comment_hidden_by_house: 'La maison a masqué ce commentaire : elle seule peut le montrer à nouveau.',
} satisfies Sentences

const notices = {
  post_saved: 'C’est enregistré.',
  post_published: 'C’est publié : votre boutique montre ce billet.',
  post_unpublished: 'Le billet est de nouveau un brouillon : vous seule ou seul le voyez.',
  post_removed: 'Le billet est supprimé.',
  comment_posted: 'Merci, votre commentaire est publié.',
  comment_removed: 'Votre commentaire est supprimé.',
  comment_hidden: 'Ce commentaire n’est plus montré.',
  comment_shown: 'Ce commentaire est de nouveau montré.',
}

const list = {
  title: 'Journal',
  lead: 'Ce qui se passe à l’atelier : une cuisson, un essai raté, un marché à venir. Vos billets paraissent dans votre boutique, sur la page d’accueil de la maison et dans le flux Atom de votre boutique.',
  add: 'Écrire un billet',
  none: 'Votre journal est encore vide',
  noneWords: 'Trois phrases et une photo suffisent. On achète aussi une histoire, et la vôtre est à raconter.',
  drafts: 'Brouillons',
  published: 'Publiés',
  comments: (count: number) => (count === 0 ? 'aucun commentaire' : counted(count, 'commentaire', 'commentaires')),
  draft: (day: string) => `Brouillon, modifié le ${day}`,
  publishedOn: (day: string) => `Publié le ${day}`,
  visit: 'Voir le journal',
}

const form = {
  newTitle: 'Nouveau billet',
  editTitle: 'Modifier le billet',
  title: 'Titre',
  body: 'Texte',
  bodyHint:
    'Texte simple : une ligne vide fait un nouveau paragraphe. Une adresse en https:// devient un lien ; rien d’autre n’est transformé.',
  photos: 'Photos',
  addPhotos: 'Ajouter des photos',
  photosHint: (left: number) =>
    `${counted(left, 'photo encore', 'photos encore')}, 20 Mo chacune au plus. Une fois enregistrées, vous pourrez les décrire et les ranger.`,
  photosFull: 'Ce billet a toutes ses photos. Pour en ajouter une, retirez-en une autre.',
  photo: (place: number) => `Photo ${place}`,
  alt: 'Ce que l’on y voit',
  altHint: 'Lu à voix haute aux personnes qui ne voient pas l’image.',
  place: 'Place',
  remove: 'Retirer cette photo',
  kept: (count: number) =>
    count > 1
      ? `${count} photos sont déjà envoyées et seront ajoutées.`
      : 'Une photo est déjà envoyée et sera ajoutée.',
  comments: 'Les membres peuvent commenter ce billet',
  commentsHint: 'Vous recevez un e-mail à chaque commentaire et pouvez masquer ceux que vous ne voulez pas chez vous.',
  save: 'Enregistrer',
  saveDraft: 'Garder en brouillon',
  publish: 'Publier',
  see: 'Voir la page',
  preview: 'Voir comme il paraîtra',
  all: 'Tous les billets',
  stored: 'Ce qui est enregistré',
  state: 'Publication',
  stateWords: 'Ce billet est public. Retiré, il redevient un brouillon et ses commentaires l’attendent.',
  unpublish: 'Retirer de la boutique',
  danger: 'Supprimer',
  removeWords: 'Le billet, ses photos et ses commentaires disparaissent pour toujours.',
  removePost: 'Supprimer ce billet',
}

const journal = {
  title: 'Journal',
  of: (shop: string) => `Le journal de ${shop}`,
  documentTitle: (shop: string) => `Journal, ${shop}`,
  description: (shop: string) => `Nouvelles d’atelier, essais et coulisses : le journal de ${shop}.`,
  empty: 'Rien encore',
  emptyWords: 'Le premier billet de cet atelier paraîtra ici.',
  write: 'Écrire un billet',
  market: 'Marché',
  photos: (count: number) => counted(count, 'photo', 'photos'),
}

const post = {
  documentTitle: (title: string, shop: string) => `${title}, ${shop}`,
  by: 'Par',
  on: (day: string) => `le ${day}`,
  draft: 'Ce billet est un brouillon : vous seule ou seul le voyez.',
  hidden: 'Votre boutique n’est pas publique en ce moment : vous seule ou seul voyez cette page.',
  edit: 'Modifier',
  shop: (name: string) => `Voir les créations de ${name}`,
  all: 'Tout le journal',
}

const comments = {
  title: (count: number) => (count === 0 ? 'Commentaires' : counted(count, 'commentaire', 'commentaires')),
  none: 'Personne n’a encore commenté. Un mot fait toujours plaisir.',
  closed: 'Les commentaires de ce billet sont fermés.',
  signIn: 'Connectez-vous pour commenter',
  label: 'Votre commentaire',
  hint: (name: string) => `Il paraîtra sous le nom « ${name} ». 2 000 caractères au plus, texte simple.`,
  submit: 'Publier ce commentaire',
  atelier: 'l’atelier',
  unnamed: 'Une personne partie depuis',
  remove: 'Supprimer mon commentaire',
  hide: 'Masquer',
  hideAsHouse: 'Masquer au nom de la maison',
  show: 'Montrer à nouveau',
  reason: 'La raison, pour la personne qui a écrit',
  reasonHint: 'Les faits et la règle. Dix caractères au moins ; la lettre part aussitôt.',
  report: 'Signaler',
  reportWords: (id: number) => `Commentaire nº ${id} : `,
  hiddenBy: { maker: 'Masqué par l’atelier', house: 'Masqué par la maison' },
}

const letters = {
  fresh: {
    subject: (name: string, title: string) => `${name} a commenté « ${title} »`,
    title: 'Un nouveau commentaire dans votre journal',
    words: (name: string, title: string) => `${name} a écrit à propos de « ${title} » :`,
    button: 'Lire et répondre',
    hide: 'Si ces mots n’ont pas leur place chez vous, vous pouvez les masquer depuis la page du billet.',
  },
  hidden: {
    title: 'Un de vos commentaires est masqué',
    lead: 'Vous aviez écrit :',
    reason: 'Voici pourquoi il n’est plus montré :',
    journal: 'Journal de',
    post: 'Billet',
    written: 'Écrit le',
    automated: 'Décision automatique',
    notAutomated: 'Non. Une personne a décidé',
    contest:
      'Vous n’êtes pas d’accord ? Écrivez-nous dans les six mois, c’est gratuit : une personne réexamine la décision et vous répond avec ses raisons. Vous pouvez aussi saisir un organe de règlement extrajudiciaire des litiges, ou la justice.',
    write: 'Nous écrire',
  },
}

export const fr = { refusals, notices, list, form, journal, post, comments, letters }
