import type { Sentences } from '#base/sentences'
import { letters } from './letters.fr.ts'

const advice = 'Prenez trois ou quatre mots qui ne vont pas ensemble.'

const refusals = {
  account_agree: 'Cochez la case pour accepter les conditions : sans elles, nous ne pouvons pas ouvrir de compte.',
  sign_in_refused:
    'Cette adresse et ce mot de passe ne vont pas ensemble, ou l’adresse n’est pas encore confirmée. Dans ce cas, ouvrez la lettre que nous venons d’envoyer.',
  account_exists: 'Cette adresse a déjà un compte.',
  email_same: 'C’est déjà votre adresse. Écrivez celle que vous souhaitez à sa place.',
  email_change_over: 'Ce lien ne change plus rien. Demandez la nouvelle adresse encore une fois.',
  password_wrong: 'Ce n’est pas le bon mot de passe. Essayez encore, ou demandez-en un nouveau.',
  password_weak: `Ce mot de passe se devine en peu d’essais. ${advice}`,
  password_own: `Ce mot de passe est fait de votre nom ou de votre adresse, que d’autres connaissent. ${advice}`,
  password_common: `Ce mot de passe est parmi les plus utilisés : c’est le premier que d’autres essaient. ${advice}`,
  password_row: `Des touches voisines, une suite ou une répétition se devinent tout de suite. ${advice}`,
  reset_over: 'Ce lien a déjà servi ou n’est plus valable. Demandez une nouvelle lettre.',
} satisfies Sentences

const notices = {
  signed_in: 'Bonjour, vous êtes en ligne.',
  signed_out: 'À bientôt. Votre session est fermée.',
  address_confirmed: 'Votre adresse est confirmée. Bienvenue dans la maison !',
  verification_sent: 'Si cette adresse attend d’être confirmée, une lettre vient de partir.',
  reset_sent: 'Si un compte existe à cette adresse, une lettre vient de partir. Elle arrive d’ici quelques minutes.',
  password_set:
    'Votre nouveau mot de passe est enregistré, et vous êtes en ligne. Toutes les autres sessions sont fermées.',
  password_changed: 'Votre mot de passe est changé. Les autres sessions sont fermées.',
  profile_saved: 'Votre nom est enregistré.',
  address_saved: 'Votre adresse est enregistrée.',
  session_ended: 'Cette session est fermée.',
  sessions_ended: 'Vos autres appareils sont déconnectés.',
  email_asked:
    'Une lettre vient de partir à cette nouvelle adresse. Elle devient la vôtre quand vous aurez suivi son lien.',
  email_changed: 'Votre adresse e-mail est changée, et vos autres appareils sont déconnectés.',
} satisfies Sentences

const fields = {
  name: 'Votre nom',
  nameHint: 'Celui que les créatrices, les créateurs et nos lettres emploient. Un prénom suffit.',
  email: 'Votre adresse e-mail',
  password: 'Votre mot de passe',
  newPassword: 'Un nouveau mot de passe',
  passwordHint: (least: number) => `Au moins ${least} caractères. Quelques mots sans suite font un bon mot de passe.`,
  show: 'Montrer le mot de passe',
  hide: 'Cacher le mot de passe',
}

const signUp = {
  title: 'Ouvrir un compte',
  lead: 'Pour vendre vos créations, ou pour retrouver vos achats. C’est gratuit, et pour acheter ce n’est pas nécessaire.',
  agree: 'J’accepte les conditions de la maison',
  terms: 'Lire les conditions',
  privacy: 'Ce que nous gardons de vous',
  submit: 'Ouvrir mon compte',
  have: 'Vous avez déjà un compte ?',
  signIn: 'Se connecter',
}

const verify = {
  title: 'Une lettre vous attend',
  lead: 'Nous venons d’écrire à votre adresse. Suivez le lien de la lettre sur cet appareil : votre compte s’ouvre aussitôt.',
  leadTo: (email: string) =>
    `Nous venons d’écrire à ${email}. Suivez le lien de la lettre sur cet appareil : votre compte s’ouvre aussitôt.`,
  elsewhere: 'Sur un autre appareil, le lien vous demandera d’abord le mot de passe que vous venez de choisir.',
  nothing: 'Rien reçu ?',
  nothingHint: 'Regardez parmi les indésirables. Sinon, demandez une nouvelle lettre.',
  again: 'Une nouvelle lettre',
  resend: 'Envoyer une nouvelle lettre',
  trial: 'Maison d’essai : lire les lettres ici',
  confirmTitle: 'Confirmer votre adresse',
  confirmLead: (email: string) => `Une dernière étape pour ${email} : le mot de passe choisi à l’inscription.`,
  confirmWhy: 'Sur cet appareil, lui seul montre que c’est bien vous qui avez demandé ce compte.',
  confirm: 'Confirmer et entrer',
  forgotten: 'Je ne m’en souviens plus : recommencer',
  overTitle: 'Ce lien n’est plus valable',
  over: 'Il a déjà servi, il a plus de trois jours, ou il a été mal recopié. Si votre compte est déjà ouvert :',
}

const signIn = {
  title: 'Se connecter',
  submit: 'Entrer',
  forgotten: 'Mot de passe oublié ?',
  none: 'Pas encore de compte ?',
  signUp: 'En ouvrir un',
}

const forgotten = {
  title: 'Mot de passe oublié',
  lead: 'Donnez votre adresse : nous y envoyons un lien pour en choisir un nouveau.',
  submit: 'Recevoir le lien',
  newTitle: 'Choisir un nouveau mot de passe',
  overTitle: 'Ce lien ne sert plus',
  over: 'Il a déjà servi, ou il a plus d’une heure. Donnez votre adresse : nous y envoyons un nouveau lien.',
  newLead: 'Il remplace l’ancien. Par prudence, toutes vos autres sessions seront fermées.',
  newSubmit: 'Enregistrer ce mot de passe',
}

const account = {
  title: 'Mon compte',
  purchases: 'Mes achats',
  workbench: 'Mon atelier',
  signOut: 'Se déconnecter',
  profile: 'Qui je suis',
  email: 'Mon adresse e-mail',
  emailNow: (email: string) => `C’est aujourd’hui ${email}.`,
  emailLead:
    'Nous écrivons à la nouvelle ; elle remplace l’ancienne quand vous avez suivi le lien de la lettre. L’ancienne en est prévenue.',
  newEmail: 'La nouvelle adresse',
  changeEmail: 'Changer d’adresse e-mail',
  saveProfile: 'Enregistrer mon nom',
  address: 'Mon adresse de livraison',
  addressLead: 'Pour ne l’écrire qu’une fois. Seules les boutiques où vous commandez un envoi la voient.',
  addressName: 'Nom sur le colis',
  line1: 'Numéro et rue',
  line2: 'Complément',
  postcode: 'Code postal',
  town: 'Commune',
  saveAddress: 'Enregistrer mon adresse',
  password: 'Mon mot de passe',
  passwordLead: 'Vos autres sessions seront fermées.',
  current: 'Le mot de passe actuel',
  savePassword: 'Changer mon mot de passe',
  sessions: 'Mes sessions',
  sessionsLead: 'Les téléphones et ordinateurs où votre compte est ouvert.',
  seeSessions: 'Voir mes sessions',
  space: 'Mes photos et fichiers',
  spaceUsed: (used: string, most: string) => `Ils occupent ${used} sur ${most}.`,
  spaceWords:
    'Chaque photo compte avec ses tailles et le fichier d’origine, gardé pour vous. La corbeille compte encore, jusqu’à ce qu’elle se vide. Pour faire de la place, retirez des photos de vos créations.',
  data: 'Mes données',
  dataLead: 'Tout ce que la maison garde de vous, dans un fichier que d’autres programmes savent lire.',
  download: 'Télécharger mes données (JSON)',
  closing: 'Fermer mon compte',
  closingLead: 'Avant de décider, voyez ce qui reste à faire, ce qui est effacé, et ce que la loi nous fait garder.',
  close: 'Voir ce que fermer veut dire',
}

const email = {
  title: 'Changer d’adresse e-mail',
  fromTo: (from: string, to: string) =>
    `Votre compte passe de ${from} à ${to}. Vos autres appareils seront déconnectés.`,
  submit: 'Oui, c’est ma nouvelle adresse',
  overTitle: 'Ce lien ne sert plus',
  over: 'Il a déjà servi, il a plus de trois jours, ou il est pour un autre compte que celui où vous êtes en ligne.',
  back: 'Revenir à mon compte',
}

const sessions = {
  title: 'Mes sessions',
  lead: 'Un appareil que vous ne reconnaissez pas ? Fermez sa session, puis changez de mot de passe.',
  list: 'Sessions ouvertes',
  device: 'Appareil',
  since: 'Ouverte',
  used: 'Dernier jour d’usage',
  act: 'Fermer',
  current: 'Cette session-ci',
  end: 'Fermer cette session',
  endOthers: 'Déconnecter mes autres appareils',
  unknown: 'Appareil inconnu',
  on: (browser: string, system: string) => `${browser} sur ${system}`,
}

const operator = 'La maison'

export const fr = {
  refusals,
  notices,
  fields,
  signUp,
  verify,
  signIn,
  forgotten,
  account,
  email,
  sessions,
  letters,
  operator,
}
