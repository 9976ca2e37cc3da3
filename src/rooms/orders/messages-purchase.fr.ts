import { type Day, formatWeekday } from '#kit/dates'
import { type Cents, formatCents } from '#kit/money'
import { days } from './messages-days.fr.ts'

export const purchases = {
  purchases: {
    title: 'Vos achats',
    empty: 'Aucun achat pour l’instant',
    emptyWords: 'Vos achats apparaissent ici, avec ceux que vous avez faits sans compte depuis la même adresse.',
    purchase: (day: string) => `Achat du ${day}`,
    shops: 'Boutiques',
    date: 'Date',
    state: 'État',
    total: 'Total',
    list: 'Liste de vos achats',
  },
  purchase: {
    title: (short: string) => `Achat ${short}`,
    placed: (moment: string) => `Passé le ${moment}`,
    states: { open: 'En attente de paiement', paid: 'Payé', cancelled: 'Non abouti' },
    thanks: 'Merci ! Votre achat est payé.',
    thanksWords: (email: string) =>
      `Une lettre de confirmation part à ${email}. Elle contient le lien vers cette page.`,
    waiting: 'Cet achat attend votre paiement',
    waitingWords: (moment: string) => `Les pièces vous sont réservées jusqu’au ${moment}.`,
    pay: 'Payer maintenant',
    abandon: 'Abandonner cet achat',
    checking: 'Paiement en cours de vérification',
    checkingWords:
      'La banque n’a pas encore répondu. Cette page se met à jour toute seule ; vos pièces restent réservées.',
    closing: 'Le délai est écoulé',
    closingWords: 'Nous fermons la page de paiement. Si vous aviez payé au dernier moment, cette page le dira.',
    cancelled: 'Cet achat n’a pas abouti',
    cancelledWords:
      'Il n’a pas été payé à temps, ou vous l’avez abandonné. Votre panier est intact : vous pouvez recommencer.',
    tooLate: 'Votre paiement est arrivé trop tard',
    tooLateWords: (total: Cents) =>
      `Les pièces étaient déjà remises en vente : ${formatCents(total)} vous sont rendus en totalité.`,
    toCart: 'Revenir au panier',
    orderTitle: (shop: string) => `Commande chez ${shop}`,
    number: 'Numéro',
    orderStates: {
      reserved: 'Réservée, en attente de paiement',
      paid: 'Payée, à confirmer par la boutique',
      confirmed: 'Confirmée, en préparation',
      sent: 'Envoyée',
      handed_over: 'Remise en main propre',
      cancelled: 'Annulée',
    },
    expected: 'Arrivée prévue',
    between: days,
    meeting: 'Remise en main propre',
    meetingWords: (place: string, town: string, hours: string) => `${place}, ${town}. ${hours}`,
    readyFrom: (day: Day) => `à partir du ${formatWeekday(day)}`,
    ready: 'Prêt',
    tracking: 'Suivi',
    sentTo: 'Livraison à',
    erased: 'Adresse effacée, comme promis, une fois les garanties échues.',
    seller: 'Qui vend',
    write: 'Écrire à la boutique',
    split: 'Où va chaque euro',
    refunded: (amount: Cents) => `Remboursé : ${formatCents(amount)}`,
    refundedWords: {
      asked: 'Le remboursement est en route vers votre moyen de paiement.',
      done: 'Le remboursement est parti vers votre moyen de paiement.',
    },
    cancelledBy: {
      buyer: 'Vous avez annulé cette commande.',
      maker: 'La boutique a annulé cette commande.',
      house: 'La boutique n’a pas confirmé à temps : la commande a été annulée.',
    },
    cancel: 'Annuler cette commande',
    cancelWords: 'Possible tant qu’elle n’est pas partie. Tout vous est remboursé, livraison comprise.',
    cancelReason: 'Un mot pour la boutique',
    giftNote: 'Votre mot',
    hidePrices: 'Sans prix dans le colis',
    returned: {
      title: 'Merci de votre visite',
      words:
        'Si votre paiement a abouti, une lettre vous attend : elle contient le lien vers votre achat. Par prudence, cette page ne montre rien à qui n’a pas ce lien.',
    },
  },
  split: {
    items: 'Pièces',
    delivery: 'Livraison',
    fee: (vat: Cents) => `Frais de la coopérative, dont ${formatCents(vat)} de TVA`,
    paymentCost: 'Coût du paiement',
    makerPart: 'Votre part',
    makerPartBuyer: 'Pour la créatrice ou le créateur',
    feeBuyer: 'Pour la coopérative, TVA comprise',
  },
}
