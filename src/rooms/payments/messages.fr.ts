import { type Cents, formatCents } from '#kit/money'
import { formatPercent } from '#kit/number'
import type { Card, CheckoutState, Means } from './sandbox/cards.ts'

const cards: Record<Card, { label: string; hint: string }> = {
  accepted: { label: 'Acceptée', hint: 'Le paiement passe tout de suite.' },
  refused: { label: 'Refusée', hint: 'La banque dit non ; vous pourrez essayer une autre carte.' },
  second_step: {
    label: 'Seconde étape',
    hint: 'La banque demande de confirmer, comme avec un code reçu par téléphone.',
  },
  slow: { label: 'Confirmée plus tard', hint: 'Le paiement reste en attente une vingtaine de secondes, puis passe.' },
  twice: { label: 'Confirmée deux fois', hint: 'La confirmation arrive en double : une seule doit compter.' },
  late: {
    label: 'Confirmée en retard',
    hint: 'Le paiement passe, mais la confirmation part une minute et demie après.',
  },
}

const means: Record<Means, { label: string; hint: string }> = {
  card: { label: 'Carte d’essai', hint: 'Selon la carte choisie plus bas.' },
  wallet: { label: 'Portefeuille d’essai', hint: 'Toujours accepté.' },
}

/** What a means costs the shop: ten-thousandths of the amount and fixed cents. */
function costOf(rate: number, fixed: Cents): string {
  const parts = [rate > 0 && `${formatPercent(rate)} du montant`, fixed > 0 && `${formatCents(fixed)} par paiement`]
  return `Coûte à la boutique ${parts.filter(Boolean).join(' et ') || 'rien'}.`
}

const states: Record<Exclude<CheckoutState, 'open'>, string> = {
  second_step: 'Votre banque d’essai demande une confirmation.',
  processing: 'Le paiement est en attente de confirmation.',
  paid: 'Ce paiement est fait.',
  refused: 'La banque d’essai a refusé ce paiement. Rien n’a été débité : choisissez une autre carte, ou abandonnez.',
  cancelled: 'Ce paiement a été abandonné. Rien n’a été débité.',
}

export const fr = {
  refusals: {
    payment_no_provider: 'Le paiement en ligne n’est pas encore ouvert dans cette maison.',
    payment_unknown: 'Ce paiement n’est pas connu ici.',
    payment_signature: 'La signature de ce message n’est pas la bonne.',
    payment_message: 'Ce message ne se comprend pas.',
    payment_means_unknown: 'Ce que coûte ce moyen de paiement n’est pas connu ici.',
    refund_of_unpaid: 'Ce qui n’a pas été payé ne peut pas être remboursé.',
    refund_too_large: 'Ce remboursement dépasserait ce qui a été payé.',
  },
  notices: {},
  sandbox: {
    title: 'Bac à sable, banque fictive',
    bank: 'Bac à sable',
    motto: 'La banque qui n’existe pas',
    warning: 'Page d’essai : aucun argent ne circule, aucune vraie carte n’est demandée.',
    toPay: 'À payer',
    means: 'Comment payez-vous ?',
    card: 'Quelle carte d’essai ?',
    cardHint: 'Elle ne compte que si vous payez par carte.',
    pay: (amount: string) => `Payer ${amount}`,
    abandon: 'Abandonner et revenir à la boutique',
    secondStep: 'Seconde étape',
    confirm: 'Oui, c’est bien moi',
    fail: 'Non, je ne confirme pas',
    back: 'Revenir à la boutique',
    meansOptions: means,
    costOf,
    cards,
    states,
  },
}
