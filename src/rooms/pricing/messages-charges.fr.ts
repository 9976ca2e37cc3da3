import { formatDay } from '#kit/dates'
import { formatCents } from '#kit/money'
import { formatNumber } from '#kit/number'
import type { Activity, ChargeRates, MonthOfCharges, Register, TableVersion } from './charges.ts'

const percent = (rate: number) => `${formatNumber(rate / 1000)} %`

/** "12,3 % de cotisations sociales, 0,3 % de formation, …" */
export function sayRates({ social, training, chamber, incomeTax, relieved }: ChargeRates): string {
  const parts = [
    `${percent(social)} de cotisations sociales${relieved ? ' (réduites par l’ACRE)' : ''}`,
    `${percent(training)} pour la formation`,
    chamber > 0 && `${percent(chamber)} pour la chambre`,
    incomeTax > 0 && `${percent(incomeTax)} d’impôt sur le revenu`,
  ]
  return parts.filter(Boolean).join(', ')
}

const activity: Record<Activity, { label: string; hint: string }> = {
  goods: {
    label: 'Je vends des objets que je fabrique, ou que je revends',
    hint: 'C’est de la « vente », même quand tout est fait à la main : un bol, un pull, un bijou. Presque toutes les boutiques d’ici.',
  },
  craft_services: {
    label: 'Je vends surtout mon travail sur ce que l’on me confie',
    hint: 'Une « prestation de service artisanale » : réparer, retoucher, graver la bague d’une cliente.',
  },
  free_profession: {
    label: 'Je vends surtout des idées ou des cours',
    hint: 'Une « profession libérale » non réglementée : dessiner un modèle sur commande, enseigner.',
  },
  none: {
    label: 'Ne compter aucune cotisation',
    hint: 'Particulier qui vend de temps en temps, association, société, entreprise au réel : aucun taux sur chaque vente ne dirait juste.',
  },
}

const register: Record<Register, { label: string; hint: string }> = {
  craft: { label: 'Artisanat', hint: 'Chambre de métiers : vous fabriquez, réparez ou transformez.' },
  commerce: { label: 'Commerce', hint: 'Chambre de commerce : vous achetez pour revendre.' },
}

const assumedOf: Record<string, string> = {
  micro_entrepreneur: 'Votre statut est la micro-entreprise : nous supposons que vous vendez ce que vous fabriquez.',
  artisan: 'Nous supposons une micro-entreprise qui vend ce qu’elle fabrique.',
  private_person:
    'Votre boutique est celle d’un particulier : aucune cotisation n’est comptée. Vendre régulièrement ce que l’on fabrique demande une déclaration d’activité.',
  association: 'Votre boutique est celle d’une association : aucune cotisation sur les ventes n’est comptée.',
  company: 'Votre boutique est celle d’une société : ses charges dépendent de ses comptes, aucune n’est comptée ici.',
}

export const charges = {
  title: 'Mes cotisations',
  intro:
    'Ce que l’URSSAF prend sur ce que vous encaissez, pour que le calcul d’un prix dise juste. Ces réponses ne sont visibles que de vous ; elles valent pour toutes les boutiques du même vendeur.',
  assumed: (status: string) => assumedOf[status] ?? '',
  sayBetter: 'Dites-le mieux ci-dessous si ce n’est pas cela.',
  activityLegend: 'Que vendez-vous ?',
  activityHint: 'La réponse change le taux de 9 points : plus que tous les frais d’une place de marché.',
  activity,
  registerLegend: 'Quelle est votre chambre ?',
  registerHint: 'Sans effet sur une profession libérale.',
  register,
  incomeTax: 'J’ai choisi le versement libératoire de l’impôt',
  incomeTaxHint: 'Une option : l’impôt sur le revenu se paie alors avec les cotisations (1 % sur les ventes).',
  reliefLegend: 'Début d’activité (ACRE)',
  relief: 'J’ai obtenu l’ACRE',
  reliefHint:
    'Des cotisations réduites au début, à demander dans les 60 jours. Le taux dépend du jour où l’activité a commencé : avant ou après le 1er juillet 2026.',
  reliefSince: 'Début de l’activité',
  reliefUntil: 'Fin de l’ACRE',
  reliefUntilHint: 'Laissez vide : nous comptons jusqu’à la fin du troisième trimestre entier.',
  aim: 'Ce que je veux gagner par heure',
  aimHint: 'Pour que le calculateur dise à quel prix vous y êtes.',
  save: 'Enregistrer',
  today: 'Aujourd’hui, pour vous',
  todayNone: 'Aucune cotisation n’est comptée.',
  todayWhole: (rate: number) => `${percent(rate)} de tout ce que vous encaissez, livraison comprise.`,
  month: ({ social, training, chamber, incomeTax }: MonthOfCharges) =>
    `Pour un mois à 1 000 €, l’URSSAF demande ${formatCents(social + training + chamber + incomeTax)} : ${[
      `${formatCents(social)} de cotisations`,
      `${formatCents(training)} de formation`,
      chamber > 0 && `${formatCents(chamber)} de chambre`,
      incomeTax > 0 && `${formatCents(incomeTax)} d’impôt`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  reliefEnds: (day: string) => `L’ACRE est comptée jusqu’au ${formatDay(day)} inclus.`,
  source: ({ validFrom, seenOn, source }: TableVersion) =>
    `Barème en vigueur depuis le ${formatDay(validFrom)}, vérifié le ${formatDay(seenOn)} auprès de ${source}.`,
  old: 'Ce barème a été vérifié il y a plus d’un an : les taux ont pu changer. Comparez avec votre dernière déclaration.',
  noAdvice:
    'Ce n’est pas un conseil fiscal : en cas de doute, urssaf.fr ou votre chambre de métiers vous répondent gratuitement.',
  back: 'Calculer un prix',
}
