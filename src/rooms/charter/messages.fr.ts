import { formatNumber, formatPercent } from '#kit/number'
import type { ArticleKey, ArticleValues } from './articles.ts'

/** An article in plain French; `say` is its rule with the value in force. */
type Sentences = { [Key in ArticleKey]: { title: string; say: (value: ArticleValues[Key]) => string } }

const days = (count: number) => `${formatNumber(count)} jours`

const articles: Sentences = {
  'notice.terms': {
    title: 'Préavis d’un changement de règle',
    say: (value) =>
      `Un changement de frais, de classement ou de conditions n’entre en vigueur que ${days(value)} au moins après la décision qui l’adopte.`,
  },
  'notice.closing': {
    title: 'Préavis d’une fermeture, d’une vente ou d’un changement d’exploitant',
    say: (value) => `La maison ne peut fermer, être vendue ou changer de mains qu’avec ${days(value)} de préavis.`,
  },
  'closing.quiet_season': {
    title: 'Pas de fermeture à la saison des fêtes',
    say: (value) =>
      value
        ? 'Ce préavis ne se termine jamais entre le 1er octobre et le 31 janvier.'
        : 'Ce préavis peut se terminer à tout moment de l’année.',
  },
  'closing.members_first': {
    title: 'Les membres d’abord',
    say: (value) =>
      value
        ? 'Avant toute fermeture ou vente, les membres peuvent reprendre la maison, en priorité sur tout autre repreneur.'
        : 'Les membres n’ont pas de priorité pour reprendre la maison.',
  },
  'fee.rate': {
    title: 'Frais sur une vente',
    say: (value) =>
      `${formatPercent(value)} du prix des créations tel que l’acheteur le paie, après remise et sans l’envoi, TVA comprise. Arrondis au centime une fois par commande, et rien d’autre.`,
  },
  'fee.vat_rate': {
    title: 'TVA contenue dans ces frais',
    say: (value) => `La TVA au taux de ${formatPercent(value)} est contenue dans les frais : elle ne s’y ajoute pas.`,
  },
  'fee.payment_cost_returned': {
    title: 'Coût du paiement en cas de remboursement',
    say: (value) =>
      value
        ? 'Quand une commande est remboursée, la boutique récupère les frais de la coopérative en proportion, et le coût du paiement aussi.'
        : 'Quand une commande est remboursée, la boutique récupère les frais de la coopérative en proportion, mais pas le coût du paiement, que le prestataire garde. Elle en est prévenue avant d’annuler.',
  },
  'listing.fee': {
    title: 'Déposer une création',
    say: (value) =>
      value === 0 ? 'Déposer une création est gratuit.' : `Déposer une création coûte ${value} centimes.`,
  },
  'listing.expires': {
    title: 'Durée d’une création en boutique',
    say: (value) =>
      value
        ? 'Une création expire.'
        : 'Une création n’expire jamais : elle reste en boutique aussi longtemps que vous le voulez.',
  },
  'listing.unlimited': {
    title: 'Nombre de créations',
    say: (value) =>
      value ? 'Une boutique peut compter autant de créations qu’elle veut.' : 'Le nombre de créations est limité.',
  },
  'placement.paid': {
    title: 'Pas de place à vendre',
    say: (value) =>
      value
        ? 'Une place dans le classement peut s’acheter.'
        : 'Personne ne peut acheter une place dans le classement : le programme n’a pas de case pour cela.',
  },
  'order.confirmation_hours': {
    title: 'Commande restée sans réponse',
    say: (value) => `Une commande que la boutique n’a pas confirmée est annulée et remboursée après ${value} heures.`,
  },
}

export const fr = {
  refusals: {},
  notices: {},
  title: 'La charte',
  description: 'Les règles de la maison, leur valeur en vigueur, la décision derrière chacune et toute leur histoire.',
  cooperative: 'Coopérative',
  intro:
    'Voici toutes les règles qui engagent la maison. Chacune ne change que par une décision, et seulement après son préavis. Les membres ne votent pas encore ici : la seule décision à ce jour est celle de la fondation. Le programme lui-même ne peut pas les modifier : la base de données le refuse.',
  articles,
  number: (position: number) => `Article ${position}`,
  since: (day: string) => `En vigueur depuis le ${day}`,
  by: (number: number, title: string) => `décision n° ${number}, « ${title} »`,
  notice: (count: number) => `Préavis d’un changement : ${days(count)}.`,
  invariant: 'Aucun vote ne peut changer cette règle sans que le programme lui-même soit changé.',
  bounds: (least: string, most: string) => `Un vote peut la fixer entre ${least} et ${most}.`,
  mayDiffer: 'Une boutique peut avoir reçu une autre promesse : elle prime alors pour cette boutique.',
  history: 'Histoire et raisons',
  coming: 'Changements à venir',
  noneComing: 'Aucun changement n’est annoncé.',
  comingOn: (day: string) => `À partir du ${day}`,
  inForce: 'En vigueur',
  past: 'Auparavant',
  adopted: (day: string) => `Adoptée le ${day}.`,
  founding: 'Adoptée à la fondation de la maison.',
  groups: {
    notice: 'Prévenir avant de changer',
    fee: 'Les frais',
    listing: 'Les créations',
    order: 'Les commandes',
  },
  decision: (number: number, title: string) => `Décision n° ${number}, « ${title} »`,
  simple: (type: string, value: unknown) => {
    if (type === 'rate') return formatPercent(Number(value))
    return typeof value === 'boolean' ? (value ? 'oui' : 'non') : String(value)
  },
  constants: 'Constantes, en attendant d’être des articles',
  constantsIntro:
    'Ces nombres ne sont pas encore des articles : ils sont écrits dans le programme, à la vue de tous, jusqu’à ce qu’une décision en fasse des articles.',
  rankingWeights: 'Les poids du classement de la recherche',
}
