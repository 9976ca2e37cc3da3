import { type Day, formatDay, formatWeekday } from '#kit/dates'
import { type Cents, formatCents } from '#kit/money'
import { days, ended } from './messages-days.fr.ts'

type Amounts = { shop: string; before: Cents; now: Cents }

export const buying = {
  cart: {
    title: 'Votre panier',
    empty: 'Votre panier est vide',
    emptyWords: 'Flânez dans les boutiques : chaque pièce y est faite à la main, et vous saurez où va chaque euro.',
    browse: 'Découvrir les créations',
    from: (shop: string, town: string) => `${shop}, à ${town}`,
    quantity: 'Quantité',
    update: 'Mettre à jour',
    remove: 'Retirer',
    removeTitle: (title: string) => `Retirer ${title} du panier`,
    takeLeft: (left: number) => (left === 1 ? 'Prendre celle qui reste' : `Prendre les ${left} qui restent`),
    each: (price: Cents) => `${formatCents(price)} l’unité`,
    items: 'Pièces',
    delivery: 'Livraison',
    free: 'offerte',
    shopTotal: (shop: string) => `Total ${shop}`,
    total: 'Total à payer',
    totalWords: 'Livraison comprise. Aucun frais ne s’ajoute.',
    checkout: 'Passer commande',
    howToGet: 'Comment recevoir ces pièces ?',
    choose: 'Choisir cette livraison',
    parcel: (price: Cents) => `Colis à domicile : ${price === 0 ? 'livraison offerte' : formatCents(price)}`,
    handOver: (town: string) => `Remise en main propre à ${town}, sans frais`,
    arrives: (from: Day, to: Day) => `Chez vous ${days(from, to)}`,
    meeting: (place: string, hours: string) => `${ended(place)} ${ended(hours)}`,
    ready: (from: Day) => `Prêt à partir du ${formatWeekday(from)}`,
    aside: 'Ces pièces ne peuvent pas être commandées maintenant',
    asideWords: 'Elles restent dans votre panier et ne sont pas comptées.',
    nothingLeft: 'Aucune pièce de votre panier ne peut être commandée pour l’instant.',
    priceUp: (before: Cents, now: Cents) =>
      `Le prix est passé de ${formatCents(before)} à ${formatCents(now)} depuis que vous l’avez vue.`,
    priceDown: (before: Cents, now: Cents) =>
      `Bonne nouvelle : le prix est descendu de ${formatCents(before)} à ${formatCents(now)}.`,
    troubles: {
      gone: 'Cette pièce n’existe plus.',
      hidden: 'Cette pièce n’est plus visible.',
      paused: 'Cette pièce n’est pas en vente en ce moment.',
      choices: 'Les choix proposés ont changé : retirez-la, puis choisissez à nouveau sur sa page.',
      sold_out: 'Cette pièce est partie : il n’en reste plus.',
      shop_closed: 'Cette boutique est fermée.',
      no_delivery: 'Cette boutique ne propose pas de livraison pour l’instant.',
      fewer_left: ({ left }: { left: number }) => `Il n’en reste que ${left}.`,
      shop_away: ({ until }: { until: Day }) => `La boutique est en congés jusqu’au ${formatDay(until)}.`,
    },
    waiting: 'Vous avez un achat qui attend son paiement.',
    waitingLink: 'Reprendre cet achat',
  },
  checkout: {
    title: 'Commander',
    back: 'Modifier le panier',
    you: 'Vos coordonnées',
    email: 'Adresse e-mail',
    emailHint: 'Nous y envoyons la confirmation et le lien vers votre achat.',
    account: 'Déjà membre ?',
    signIn: 'Se connecter',
    sentTo: (email: string) => `La confirmation part à ${email}.`,
    name: 'Nom et prénom',
    phone: 'Téléphone',
    phoneHint: 'Pour le transporteur ou pour convenir de la remise.',
    address: 'Adresse de livraison',
    addressHint: 'En France. Chaque boutique dit où elle livre.',
    line1: 'Rue et numéro',
    line2: 'Complément',
    postcode: 'Code postal',
    town: 'Ville',
    gift: 'C’est un cadeau ?',
    giftNote: 'Un mot à glisser dans le colis',
    giftHint: 'Chaque boutique de cet achat le recevra.',
    hidePrices: 'Pas de prix dans le colis',
    order: 'Votre commande',
    rights: {
      professional:
        'Vente par un professionnel : quatorze jours pour changer d’avis, garantie légale de conformité de deux ans.',
      private:
        'Vente entre particuliers : le droit de la consommation (rétractation, garantie de conformité) ne s’applique pas ; la garantie des vices cachés reste due.',
    },
    sellerTitle: (shop: string) => `Qui vend : ${shop}`,
    withdrawal:
      'Auprès d’un professionnel, vous avez quatorze jours après la réception pour renoncer à votre achat sans donner de raison, sauf pour une pièce nettement personnalisée : écrivez à la boutique, dont l’adresse est sur la page de votre achat. Tout vous est alors remboursé, livraison standard comprise.',
    terms: 'Conditions de vente',
    pay: 'Commander avec obligation de paiement',
    payWords: 'Vous choisissez ensuite votre moyen de paiement. Les pièces vous sont réservées trente minutes.',
    changed: 'Ce qui a changé',
    changes: {
      items: ({ shop, before, now }: Amounts) =>
        `${shop} : les pièces passent de ${formatCents(before)} à ${formatCents(now)}.`,
      delivery: ({ shop, before, now }: Amounts) =>
        `${shop} : la livraison passe de ${formatCents(before)} à ${formatCents(now)}.`,
      other: (shop: string) => `${shop} : ses pièces ou leur livraison ont changé.`,
    },
  },
}
