/** What the letters of this room say. */
export const letters = {
  notYou: 'Si vous n’avez rien demandé, vous pouvez oublier cette lettre : rien ne changera.',
  verify: {
    subject: 'Ouvrez votre compte',
    title: 'Bienvenue !',
    text: 'Quelqu’un, vous sans doute, demande à ouvrir un compte avec cette adresse. Le lien ci-dessous l’ouvre, sur l’appareil où la demande a été faite. Ailleurs, il demande d’abord le mot de passe choisi.',
    button: 'Ouvrir mon compte',
    end: (days: number) => `Ce lien vaut ${days} jours.`,
  },
  exists: {
    subject: 'Vous avez déjà un compte',
    title: 'Vous êtes déjà des nôtres',
    text: 'Quelqu’un, vous sans doute, a voulu ouvrir un compte avec cette adresse. Elle en a déjà un, et rien n’y a changé.',
    button: 'Se connecter',
    forgotten: 'Le mot de passe vous échappe ?',
    reset: 'Choisir un nouveau mot de passe',
  },
  reset: {
    subject: 'Choisir un nouveau mot de passe',
    title: 'Un nouveau mot de passe',
    text: 'Vous avez demandé à choisir un nouveau mot de passe. Le lien ci-dessous ne sert qu’une fois.',
    button: 'Choisir mon mot de passe',
    end: (minutes: number) => `Ce lien vaut ${minutes} minutes.`,
  },
  emailChange: {
    subject: 'Confirmez votre nouvelle adresse',
    title: 'Votre nouvelle adresse',
    text: 'Vous avez demandé que votre compte utilise cette adresse. Suivez ce lien sur un appareil où vous êtes en ligne :',
    button: 'Utiliser cette adresse',
  },
  emailChanged: {
    subject: 'Votre compte a changé d’adresse',
    title: 'Votre compte a changé d’adresse',
    text: 'Votre compte utilise désormais une autre adresse e-mail. Nos lettres n’arrivent plus ici, et vos autres appareils sont déconnectés.',
    notYou: 'Si ce n’était pas vous, écrivez-nous tout de suite : c’est la dernière lettre que vous recevez ici.',
    button: 'Nous écrire',
  },
  changed: {
    subject: 'Votre mot de passe a changé',
    title: 'Votre mot de passe a changé',
    text: 'Le mot de passe de votre compte vient d’être remplacé, et vos autres sessions sont fermées.',
    notYou: 'Si ce n’était pas vous, choisissez-en un nouveau tout de suite et écrivez-nous.',
  },
}
