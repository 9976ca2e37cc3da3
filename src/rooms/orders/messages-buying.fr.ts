import { type Day, formatClock, formatDay, formatWeekday } from '#kit/dates'
import { type Cents, formatCents } from '#kit/money'
import { days, ended } from './messages-days.fr.ts'
import { bespokeWords } from './messages-rights.fr.ts'

type CodeWords = { code: string; minimum: Cents; startsOn: Day | null }
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
    takeLeft: (left: string) => `En prendre ${left}`,
    each: (price: Cents) => `${formatCents(price)} l’unité`,
    items: 'Pièces',
    delivery: 'Livraison',
    free: 'offerte',
    meetingRow: 'Remise en main propre',
    noCost: 'sans frais',
    shopTotal: (shop: string) => `Total ${shop}`,
    total: 'Total à payer',
    totalWords: 'Livraison comprise. Aucun frais ne s’ajoute.',
    checkout: 'Passer commande',
    howToGet: 'Comment recevoir ces pièces ?',
    choose: 'Choisir cette livraison',
    letter: (price: Cents) => `Lettre à domicile : ${price === 0 ? 'envoi offert' : formatCents(price)}`,
    parcel: (price: Cents) => `Colis à domicile : ${price === 0 ? 'livraison offerte' : formatCents(price)}`,
    handOver: (town: string) => `Remise en main propre à ${town}, sans frais`,
    arrives: (sendBy: Day, from: Day, to: Day) =>
      `Part au plus tard le ${formatWeekday(sendBy)}, chez vous ${days(from, to)}`,
    meeting: (place: string, hours: string) => `${ended(place)} ${ended(hours)}`,
    ready: (from: Day) => `Prêt à partir du ${formatWeekday(from)}`,
    aside: 'Ces pièces ne peuvent pas être commandées maintenant',
    asideWords: 'Elles restent dans votre panier et ne sont pas comptées.',
    nothingLeft: 'Aucune pièce de votre panier ne peut être commandée pour l’instant.',
    priceUp: (before: Cents, now: Cents) =>
      `Le prix est passé de ${formatCents(before)} à ${formatCents(now)} depuis que vous l’avez vue.`,
    priceDown: (before: Cents, now: Cents) =>
      `Bonne nouvelle : le prix est descendu de ${formatCents(before)} à ${formatCents(now)}.`,
    twoBatches: (title: string) =>
      `« ${title} » : vous en avez de deux bains de teinture, et la nuance peut différer de l’un à l’autre. Pour un même ouvrage, prenez tout dans un seul bain.`,
    troubles: {
      gone: 'Cette pièce n’existe plus.',
      hidden: 'Cette pièce n’est plus visible.',
      paused: 'Cette pièce n’est pas en vente en ce moment.',
      choices: 'Ce que vous aviez choisi n’est plus proposé : choisissez à nouveau.',
      sold_out: 'Cette pièce est partie : il n’en reste plus.',
      reserved: ({ until }: { until: string }) =>
        `Réservée jusqu’à ${formatClock(new Date(until))}\u202f: une autre personne est en train de la payer. Si elle y renonce, vous pourrez la commander.`,
      part_sold_out: ({ part }: { part: string }) => `Il manque « ${part} » pour ce kit : il est épuisé.`,
      shop_closed: 'Cette boutique est fermée.',
      answers: 'Ce que la boutique vous demande pour cette pièce a changé depuis : complétez-la, puis passez commande.',
      full: ({ reopens }: { reopens: Day }) =>
        `Complet cette semaine : les commandes rouvrent ${formatWeekday(reopens)}.`,
      fewer_places: ({ left }: { left: number }) =>
        left > 1
          ? `Cette semaine, la boutique ne peut plus en fabriquer que ${left}.`
          : 'Cette semaine, la boutique ne peut plus en fabriquer qu’une.',
      weight_missing: 'La boutique n’a pas dit ce que pèse cette pièce : son envoi ne peut pas être calculé.',
      too_heavy:
        'Cette pièce est trop lourde pour les envois de cette boutique. Choisissez la remise en main propre, si elle est proposée.',
      no_delivery: 'Cette boutique ne propose pas de livraison pour l’instant.',
      fewer_left: ({ said }: { said: string }) => `Il n’en reste que ${said}.`,
      below_minimum: ({ said }: { said: string }) => `La boutique en vend ${said} au moins.`,
      shop_away: ({ until }: { until: Day }) => `La boutique est en congés jusqu’au ${formatDay(until)}.`,
    },
    change: 'Modifier',
    changeTitle: (title: string) => `Modifier ce que vous avez choisi pour ${title}`,
    redo: { choices: 'Choisir à nouveau', answers: 'Compléter cette pièce' },
    madeToOrder: 'Faite sur commande',
    bespoke:
      'Sur mesure : fabriquée selon vos indications, elle ne pourra pas être rendue (art. L221-28 3° du Code de la consommation).',
    picture: 'Votre image',
    pictureErased: 'image effacée',
    textErased: 'texte effacé',
    pictureOf: (name: string) => `Image donnée pour « ${name} »`,
    code: 'Code de la boutique',
    useCode: 'Utiliser ce code',
    haveCode: 'Vous avez un code de cette boutique ?',
    codeUsed: (code: string) => `Code ${code}`,
    codeFree: (code: string) => `Code ${code} : livraison offerte`,
    removeCode: (code: string) => `Retirer le code ${code}`,
    deliveryFree: 'livraison offerte',
    codeCapped: 'Le code vaut davantage, mais un achat ne peut pas être gratuit : il reste un centime à payer.',
    codes: {
      unknown: ({ code }: CodeWords) => `Cette boutique n’a pas de code ${code}.`,
      not_yet: ({ code, startsOn }: CodeWords) =>
        startsOn ? `Le code ${code} sert à partir du ${formatDay(startsOn)}.` : `Le code ${code} ne sert pas encore.`,
      over: ({ code }: CodeWords) => `Le code ${code} n’est plus valable.`,
      used_up: ({ code }: CodeWords) => `Le code ${code} a déjà servi autant de fois que prévu.`,
      minimum: ({ code, minimum }: CodeWords) =>
        `Le code ${code} sert à partir de ${formatCents(minimum)} de pièces de cette boutique.`,
      nothing: ({ code }: CodeWords) => `Le code ${code} offre la livraison, qui ne vous coûte rien ici.`,
    },
    waiting: 'Vous avez un achat qui attend son paiement.',
    waitingLink: 'Reprendre cet achat',
  },
  complete: {
    title: 'Complétez votre pièce',
    lead: 'Encore un mot pour que cette pièce soit la vôtre.',
    changeTitle: 'Modifier votre pièce',
    changeLead: 'Changez ce que vous aviez choisi, puis enregistrez.',
    variant: 'Votre choix',
    soldOut: (name: string) => `${name} (plus en stock)`,
    withPrice: (name: string, price: Cents) => `${name} : ${formatCents(price)}`,
    choose: 'Choisir…',
    quantity: 'Quantité',
    add: 'Ajouter au panier',
    save: 'Enregistrer',
    withoutPicture: 'Finalement, sans image',
    back: 'Revenir à la page de la pièce',
    backToCart: 'Revenir au panier',
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
    recipient: 'Nom sur le colis',
    recipientHint: 'S’il part chez quelqu’un d’autre, pour un cadeau par exemple. Vide : le vôtre.',
    keepAddress: 'Garder cette adresse pour la prochaine fois',
    keepAddressHint: 'Dans votre compte, où vous pouvez la changer. L’adresse d’une autre personne n’est pas gardée.',
    line1: 'Numéro et rue',
    line2: 'Complément',
    postcode: 'Code postal',
    town: 'Ville',
    gift: 'C’est un cadeau ?',
    giftNote: 'Un mot à glisser dans le colis',
    giftHint: 'Chaque boutique qui vous envoie un colis le recevra.',
    hidePrices: 'Pas de prix dans le colis',
    order: 'Votre commande',
    rights: {
      professional:
        'Vente par un professionnel : quatorze jours pour changer d’avis, garantie légale de conformité de deux ans.',
      bespoke: 'Vente par un professionnel : garantie légale de conformité de deux ans.',
      private:
        'Vente entre particuliers : le droit de la consommation (rétractation, garantie de conformité) ne s’applique pas ; la garantie des vices cachés reste due.',
    },
    sellerTitle: (shop: string) => `Qui vend : ${shop}`,
    withdrawal:
      'Auprès d’un professionnel, vous avez quatorze jours après la réception pour renoncer à votre achat sans donner de raison, sauf pour une pièce fabriquée selon vos indications : écrivez à la boutique, dont l’adresse est sur la page de votre achat. Tout vous est alors remboursé, livraison standard comprise.',
    bespokeTitle: 'Des pièces fabriquées pour vous',
    bespokeWords,
    bespokeOthers: 'Vous gardez ce droit pour vos autres pièces.',
    bespokeAgree: (count: number) =>
      count > 1
        ? 'J’ai compris que je ne pourrai pas rendre ces pièces fabriquées pour moi.'
        : 'J’ai compris que je ne pourrai pas rendre cette pièce fabriquée pour moi.',
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
