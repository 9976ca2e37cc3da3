import { alertDays } from './rules.ts'

const refusals = {
  alert_many: ({ maximum }: { maximum: number }) =>
    `Cette adresse attend déjà des nouvelles de ${maximum} pièces, le plus que nous suivons à la fois.`,
}

const notices = {
  alert_asked: `C’est noté\u202f: si la pièce se libère dans les ${alertDays} jours, nous vous écrivons une fois.`,
}

const form = {
  title: 'Me prévenir si elle se libère',
  legend: 'Si elle se libère, vous le saurez',
  email: 'Votre adresse e-mail',
  words: `Un seul message, si la pièce peut à nouveau être commandée dans les ${alertDays} jours. Ensuite, votre demande est effacée.`,
  toMember: (email: string) => `Le message ira à ${email}.`,
  submit: 'Me prévenir',
  back: 'Revenir à la pièce',
}

const letters = {
  freeAgain: {
    subject: (title: string) => `« ${title} » peut à nouveau être commandée`,
    title: 'Elle est à nouveau disponible',
    words: (title: string, shop: string) =>
      `« ${title} », de la boutique ${shop}, peut à nouveau être commandée. Elle n’est mise de côté pour personne\u202f: qui passe commande la reçoit.`,
    button: 'Voir la pièce',
    once: 'Vous nous aviez demandé de vous prévenir. C’est fait, et votre demande est effacée.',
  },
}

export const fr = { refusals, notices, form, letters }
