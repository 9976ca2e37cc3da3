import { buying } from './messages-buying.fr.ts'
import { letters } from './messages-letters.fr.ts'
import { postage } from './messages-postage.fr.ts'
import { purchases } from './messages-purchase.fr.ts'
import { selling } from './messages-selling.fr.ts'

type Left = { left: string; inCart: string }
type Most = { maximum: number }
type Shop = { shop: string }

const refusals = {
  cart_empty: 'Votre panier est vide : choisissez d’abord une pièce.',
  cart_full: ({ maximum }: Most) =>
    `Un panier contient ${maximum} pièces différentes au plus : commandez d’abord celles-ci.`,
  cart_too_many: ({ maximum }: Most) => `Vous ne pouvez pas en prendre plus de ${maximum}.`,
  cart_not_on_sale: 'Cette pièce n’est pas en vente en ce moment.',
  cart_sold_out: 'Cette pièce vient de partir : il n’en reste plus.',
  cart_fewer_left: ({ left, inCart }: Left) =>
    inCart
      ? `Il n’en reste que ${left}, dont ${inCart} déjà dans votre panier.`
      : `Il n’en reste que ${left} : choisissez ${left} ou moins.`,
  cart_choose: ({ choice }: { choice: string }) => `Choisissez « ${choice} ».`,
  cart_variant_missing: 'Choisissez parmi ce qui est proposé.',
  cart_variant_gone: 'Ce que vous aviez choisi n’est plus proposé : choisissez à nouveau.',
  cart_not_a_quantity: ({ step }: { step?: string }) =>
    step && /\D/.test(step)
      ? `Indiquez une quantité, par exemple ${step}.`
      : 'Indiquez une quantité en chiffres, par exemple 2.',
  cart_between_steps: ({ step }: { step: string }) =>
    /\D/.test(step) ? `Cela se vend par ${step} : choisissez-en un multiple.` : 'Cela se vend à la pièce, entière.',
  cart_below_minimum: ({ least }: { least: string }) => `La boutique en vend ${least} au moins.`,
  cart_line_gone: 'Cette ligne n’est plus dans votre panier.',
  cart_no_such_delivery: 'Cette livraison n’est plus proposée par la boutique : choisissez-en une autre.',
  checkout_bespoke: 'Cochez cette case pour commander une pièce fabriquée pour vous.',
  code_unknown: buying.cart.codes.unknown,
  code_not_yet: buying.cart.codes.not_yet,
  code_over: buying.cart.codes.over,
  code_used_up: buying.cart.codes.used_up,
  code_nothing: buying.cart.codes.nothing,
  checkout_changed:
    'Quelque chose a changé depuis que vous avez vu cette page : un prix, un choix, une livraison ou une date. Rien n’a été commandé. Voici ce qu’il en est maintenant : vérifiez, puis commandez à nouveau.',
  checkout_zone: 'Une boutique ne livre pas à cette adresse.',
  checkout_zone_mainland: ({ shop }: Shop) => `${shop} ne livre pas en France métropolitaine continentale.`,
  checkout_zone_corsica: ({ shop }: Shop) =>
    `${shop} ne livre pas en Corse. Choisissez la remise en main propre si elle est proposée, ou retirez ses pièces du panier.`,
  checkout_zone_overseas: ({ shop }: Shop) =>
    `${shop} ne livre pas outre-mer. Choisissez la remise en main propre si elle est proposée, ou retirez ses pièces du panier.`,
  checkout_too_many_open: ({ maximum }: Most) =>
    `Vous avez déjà ${maximum} achats qui attendent leur paiement : payez-les ou abandonnez-les d’abord. Sans paiement, ils s’annulent d’eux-mêmes au bout de trente minutes.`,
  checkout_in_another_window:
    'Ce panier vient d’être commandé dans une autre fenêtre : reprenez cet achat depuis votre panier, ou commandez à nouveau pour le remplacer.',
  checkout_just_paid: 'Votre achat précédent vient d’être payé : vérifiez votre panier avant d’en passer un autre.',
  checkout_processing:
    'Le paiement de votre achat précédent est en cours de vérification par la banque. Attendez sa réponse avant de commander à nouveau.',
  checkout_unreachable:
    'Le service de paiement ne répond pas pour l’instant. Rien n’a été débité et votre panier est intact : réessayez dans quelques minutes.',
  orders_phone: 'Ce numéro de téléphone n’a pas la bonne forme.',
  order_begun:
    'La boutique a confirmé cette commande : la pièce faite pour vous est commencée, et la commande ne s’annule plus. Une difficulté ? Écrivez à la boutique.',
  order_is_past: ({ state }: { state: keyof typeof selling.states }) =>
    `Ce n’est plus possible : la commande est déjà ${selling.states[state].toLowerCase()}.`,
}

const notices = {
  cart_updated: 'Votre panier est à jour.',
  purchase_unreachable: 'Le service de paiement ne répond pas pour l’instant. Rien n’a été débité.',
  purchase_over: 'Cet achat ne peut plus être payé.',
  purchase_abandoned: 'L’achat est abandonné. Rien n’a été débité et votre panier est intact.',
  purchase_checking: 'La banque vérifie encore le paiement.',
  purchase_link_sent:
    'C’est demandé. Si cet achat existe, son lien arrive dans quelques minutes à l’adresse e-mail avec laquelle il a été fait.',
  order_cancelled_by_buyer: 'La commande est annulée : tout vous est remboursé.',
  order_confirmed: 'Commande confirmée. Il reste à la préparer.',
  order_done: 'C’est noté : la personne qui a commandé reçoit un e-mail, et votre argent vous est dû.',
  order_cancelled_by_maker: 'La commande est annulée et remboursée. Un e-mail l’explique à la personne qui a commandé.',
}

export const fr = { refusals, notices, ...buying, ...purchases, ...selling, postage, letters }
