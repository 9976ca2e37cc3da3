import { type Day, formatWeekday } from '#kit/dates'
import { type Cents, formatCents } from '#kit/money'
import { days, ended } from './messages-days.fr.ts'
import { bespokeWords, cancelRule, rightWords } from './messages-rights.fr.ts'

export const letters = {
  paid: {
    subject: (short: string) => `Votre achat ${short} est payé`,
    title: 'Merci, votre achat est payé',
    words: (count: number) =>
      count > 1
        ? `Votre paiement est reçu et les ${count} boutiques sont prévenues.`
        : 'Votre paiement est reçu et la boutique est prévenue.',
    confirm: (count: number, hours: number, moment: string) =>
      count > 1
        ? `Chacune a ${hours} heures, jusqu’au ${moment}, pour confirmer sa commande. Sans réponse, la commande est annulée et remboursée.`
        : `Elle a ${hours} heures, jusqu’au ${moment}, pour confirmer la commande. Sans réponse, la commande est annulée et remboursée.`,
    shop: (shop: string) => `Chez ${shop}`,
    sentTo: 'Livraison à',
    giftNote: 'Votre mot, joint au colis :',
    hidePrices: 'Sans prix dans le colis.',
    photoOf: (title: string) => `Photo : ${title}`,
    picture: 'image jointe à la commande',
    madeToOrder: (days: number | null) => (days ? `Faite sur commande (${days} jours ouvrés)` : 'Faite sur commande'),
    madeToMeasure: 'Sur mesure',
    code: (code: string) => `Code ${code}`,
    parcel: (sendBy: Day, from: Day, to: Day) =>
      `Envoi au plus tard le ${formatWeekday(sendBy)}, arrivée prévue ${days(from, to)}.`,
    handOver: (place: string, town: string, hours: string, from: Day) =>
      `Remise en main propre : ${place}, ${town}. ${ended(hours)} Prêt à partir du ${formatWeekday(from)}.`,
    total: 'Total payé',
    button: 'Suivre mon achat',
    link: 'Ce lien ouvre votre achat sans mot de passe : gardez-le pour vous.',
    cancel: cancelRule,
    bespoke: bespokeWords,
    right: rightWords,
    reply: 'Une question ? Répondez à cet e-mail : la boutique vous lira.',
    replyMany: 'Une question ? L’adresse de chaque boutique est ci-dessous, avec sa commande.',
    withdrawal:
      'Droit de rétractation : auprès d’un vendeur professionnel, vous avez quatorze jours après la réception pour renoncer à votre achat sans donner de raison, sauf pour une pièce fabriquée selon vos indications. Écrivez-lui à l’adresse ci-dessus ; tout vous est remboursé, livraison standard comprise, dans les quatorze jours.',
    write: 'Pour écrire à la boutique',
    form: 'Vous pouvez écrire simplement : « Je vous notifie ma rétractation du contrat portant sur la vente de… », avec la date de réception, votre nom, votre adresse et la date du jour.',
  },
  tooLate: {
    subject: (short: string) => `Votre paiement pour l’achat ${short} vous est rendu`,
    title: 'Votre paiement est arrivé trop tard',
    words: (total: Cents) =>
      `L’achat n’était plus réservé quand votre paiement est arrivé : les pièces étaient déjà remises en vente. Nous vous rendons ${formatCents(total)}, en totalité, sur le même moyen de paiement.`,
    sorry: 'Nous en sommes désolés. Si les pièces sont encore là, vous pouvez les commander à nouveau.',
    button: 'Voir cet achat',
  },
  link: {
    subject: (short: string) => `Le lien vers votre achat ${short}`,
    title: 'Le lien vers votre achat',
    words: 'Vous l’avez demandé à nouveau, le voici. Il ouvre votre achat sans mot de passe : gardez-le pour vous.',
    button: 'Voir mon achat',
    notYou:
      'Si vous n’avez rien demandé, quelqu’un a ouvert l’adresse de cet achat sans pouvoir le lire. Vous n’avez rien à faire.',
  },
  sent: {
    subject: (shop: string) => `${shop} a envoyé votre commande`,
    title: 'Votre commande est en route',
    words: (shop: string, from: Day, to: Day) =>
      `${shop} vient d’envoyer votre colis. Arrivée prévue ${days(from, to)}.`,
    tracking: (tracking: string) => `Suivi : ${tracking}`,
    button: 'Voir mon achat',
  },
  handedOver: {
    subject: (shop: string) => `${shop} vous a remis votre commande`,
    title: 'Votre commande vous a été remise',
    words: (shop: string) =>
      `${shop} note que vos pièces vous ont été remises en main propre. Si ce n’est pas le cas, dites-le-lui : son adresse est sur la page de votre achat.`,
    button: 'Voir mon achat',
  },
  cancelled: {
    subject: (shop: string) => `Votre commande chez ${shop} est annulée et remboursée`,
    title: 'Votre commande est annulée',
    by: {
      buyer: (shop: string) => `Vous avez annulé votre commande chez ${shop}.`,
      maker: (shop: string) => `${shop} ne peut pas honorer votre commande et l’a annulée.`,
      house: (shop: string) => `${shop} n’a pas confirmé votre commande à temps : nous l’avons annulée pour vous.`,
    },
    reason: 'Ses mots :',
    refund: (total: Cents) =>
      `Nous vous rendons ${formatCents(total)}, en totalité, sur le moyen de paiement que vous avez utilisé.`,
    button: 'Voir mon achat',
  },
  fresh: {
    subject: (total: Cents) => `Nouvelle commande : ${formatCents(total)}`,
    title: 'Une commande pour vous',
    words: (name: string) => `${name} vient de commander et de payer.`,
    parcel: (day: Day) => `À envoyer avant la fin du ${formatWeekday(day)}.`,
    handOver: (day: Day, place: string, town: string) =>
      `À remettre en main propre à partir du ${formatWeekday(day)} : ${place}, ${town}.`,
    confirm: (moment: string) => `Confirmez-la avant le ${moment} : sans réponse, elle est annulée et remboursée.`,
    delivery: 'Livraison',
    total: 'Payé',
    fee: 'Frais de la coopérative',
    cost: 'Coût du paiement',
    part: 'Votre part',
    giftNote: 'Un mot à joindre au colis :',
    reply: 'Une question à cette personne ? Répondez à cet e-mail.',
    hidePrices: 'C’est un cadeau : ne mettez aucun prix dans le colis.',
    button: 'Voir la commande',
    duties:
      'Ce que vous vendez se déclare : impôts (impots.gouv.fr) et, pour une activité professionnelle, cotisations sociales (urssaf.fr).',
  },
  unconfirmed: {
    subject: 'Une commande attend votre réponse',
    title: 'Une commande attend votre réponse',
    words: (moment: string) =>
      `Elle est payée et la personne qui a commandé attend. Confirmez-la avant le ${moment} : sans réponse, elle est annulée et remboursée.`,
    button: 'Voir la commande',
  },
  cancelledForMaker: {
    subject: (short: string) => `La commande ${short} est annulée`,
    title: 'Une commande est annulée',
    by: {
      buyer: 'La personne qui a commandé a annulé avant l’envoi.',
      maker: 'Vous avez annulé cette commande.',
      house: 'Vous ne l’avez pas confirmée à temps : elle a été annulée pour que personne n’attende en vain.',
    },
    reason: 'Ses mots :',
    money: (total: Cents, cost: Cents) =>
      cost > 0
        ? `Elle a été remboursée de ${formatCents(total)} et nos frais vous sont rendus. Le coût du paiement, ${formatCents(cost)}, reste à votre charge.`
        : `Elle a été remboursée de ${formatCents(total)} et nos frais vous sont rendus.`,
    dontSend: 'N’envoyez rien.',
    button: 'Voir la commande',
  },
}
