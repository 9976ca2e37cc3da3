import type { Sentences } from '#base/sentences'
import { formatDay } from '#kit/dates'
import { formatCents } from '#kit/money'
import { formatNumber } from '#kit/number'
import type { DiscountKind, DiscountState } from './discount.ts'

const refusals = {
  discount_used_up: 'Ce code a été utilisé autant de fois que prévu : il ne réduit plus rien.',
  discount_over: 'Ce code n’est plus valable.',
  discount_code_form:
    'Un code a de 3 à 30 caractères : des lettres sans accent, des chiffres et des traits d’union. Par exemple MERCI-10.',
  discount_code_taken: ({ code }) =>
    `Vous avez déjà un code ${code}, en cours ou ancien. Prolongez-le, ou choisissez un autre nom.`,
  discounts_full: ({ maximum }) => `Une boutique a ${maximum} codes en cours au plus : arrêtez-en un d’abord.`,
  discounts_kept_full: ({ maximum }) =>
    `Cette boutique a déjà eu ${maximum} codes : reprenez-en un ancien ou prolongez-le.`,
  discount_amount_large: 'C’est trop : 100 000 € au plus.',
  discount_start_past: 'Choisissez un premier jour à partir d’aujourd’hui.',
  discount_end_past: 'Ce dernier jour est déjà passé.',
  discount_days_reversed: 'Le dernier jour vient avant le premier : vérifiez les deux dates.',
  discount_day_far: 'C’est très loin : choisissez un jour dans les trois ans.',
  discount_uses_below: ({ used }) =>
    `Ce code a déjà servi ${used} fois : indiquez ce nombre ou davantage, ou arrêtez-le.`,
} satisfies Sentences

const notices = {
  discount_created: 'Votre code est prêt : donnez-le à qui vous voulez.',
  discount_saved: 'C’est enregistré.',
  discount_stopped: 'Le code est arrêté. Les commandes déjà passées gardent leur réduction.',
  discount_resumed: 'Le code sert de nouveau.',
}

const kinds: Record<DiscountKind, { label: string; hint: string }> = {
  percent: { label: 'Un pourcentage', hint: 'Du prix des pièces de la commande, arrondi au centime inférieur.' },
  amount: {
    label: 'Un montant',
    hint: 'Retiré une fois du prix des pièces. Il reste toujours au moins un centime à payer.',
  },
  delivery: { label: 'L’envoi offert', hint: 'Vous payez le port à la place de la personne qui achète.' },
}

const states: Record<DiscountState, string> = {
  running: 'En cours',
  planned: 'Prévu',
  over: 'Terminé',
  used_up: 'Épuisé',
  stopped: 'Arrêté',
}

const list = {
  title: 'Codes de réduction',
  lead: 'Un code réduit ce que paie la personne à qui vous le donnez : une cliente fidèle, les visiteurs d’un marché, les abonnés de votre lettre. Vos prix affichés ne changent pas, et rien n’est barré dans la boutique.',
  add: 'Créer un code',
  live: 'En cours et prévus',
  old: 'Anciens codes',
  none: 'Aucun code pour l’instant',
  noneWords: 'Créez-en un quand vous en aurez l’usage : une boutique s’en passe très bien.',
  gives: {
    percent: (percent: number) => `−${percent} %`,
    amount: (cents: number) => `−${formatCents(cents)}`,
    delivery: 'Envoi offert',
  },
  from: (cents: number) => `dès ${formatCents(cents)} de pièces`,
  days: (from: string, to: string | null) =>
    to === null
      ? `à partir du ${formatDay(from)}, sans fin`
      : from === to
        ? `le ${formatDay(from)}`
        : `du ${formatDay(from)} au ${formatDay(to)}`,
  uses: (used: number, most: number | null) =>
    most === null
      ? `utilisé ${formatNumber(used)} fois`
      : `utilisé ${formatNumber(used)} fois sur ${formatNumber(most)}`,
}

const form = {
  title: 'Nouveau code',
  code: 'Code',
  codeHint: (ideas: readonly string[]) =>
    `Lettres sans accent, chiffres et traits d’union. Par exemple : ${ideas.join(', ')}. Un code simple se devine ; pour une seule personne, prenez plutôt le dernier.`,
  kind: 'Ce qu’il offre',
  percent: 'Pourcentage',
  percentHint: 'De 1 à 90.',
  amount: 'Montant',
  bounds: 'Quand et combien',
  startsOn: 'Premier jour',
  endsOn: 'Dernier jour, compris',
  endsOnHint: 'Laissez vide pour un code sans fin.',
  mostUses: 'Nombre d’utilisations',
  mostUsesHint: 'Laissez vide pour ne pas compter. Une commande annulée rend la sienne.',
  minimum: 'Minimum d’achat',
  minimumHint:
    'Prix des pièces de votre boutique dans la commande, envoi non compris. Laissez vide pour toutes les commandes.',
  times: 'fois',
  submit: 'Créer ce code',
  back: 'Tous les codes',
}

const edit = {
  title: (code: string) => `Code ${code}`,
  lead: 'Des personnes connaissent peut-être ce code : ce qu’il offre ne change plus. Pour autre chose, créez un autre code.',
  gives: 'Il offre',
  days: 'Jours',
  uses: 'Utilisations',
  state: 'État',
  extend: 'Prolonger ou raccourcir',
  save: 'Enregistrer',
  stop: 'Arrêter ce code',
  stopWords: 'Il ne réduira plus rien, dès maintenant. Les commandes déjà passées gardent leur réduction.',
  resume: 'Reprendre ce code',
  resumeWords: 'Ce code est arrêté. Il peut servir de nouveau, dans les limites ci-dessus.',
}

export const fr = { refusals, notices, kinds, states, list, form, edit }
