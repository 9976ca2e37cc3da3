import { formatMonth } from '#kit/dates'
import type { Place } from './sources.ts'

export const sources = {
  title: 'D’où viennent mes ventes',
  lead: 'Ce que vous vendez ici, et ce que vous notez de vos autres ventes. Vous seule ou vous seul voyez cette page.',
  chart: 'Ventes des douze derniers mois, par lieu',
  empty: 'Aucune vente sur douze mois. Notez ci-dessous ce que vous vendez ailleurs : la page se remplira.',
  places: {
    here: 'Échoppe',
    markets: 'Marchés et salons',
    own_site: 'Votre propre site',
    other_sites: 'Autres sites',
    shops: 'Boutiques et dépôts',
    other: 'Autres',
  } satisfies Record<Place, string>,
  depends: (place: string, percent: number) =>
    percent >= 60
      ? `${percent} % de vos ventes viennent d’un seul lieu (${place}). Dépendre d’un seul lieu est un risque, même quand c’est nous : s’il ferme, change ses règles ou ses frais, c’est votre revenu qui change.`
      : `Votre premier lieu de vente (${place}) fait ${percent} % de vos ventes : vous ne dépendez pas d’un seul. Dépendre d’un seul lieu est un risque, même quand c’est nous.`,
  ways: 'Comment on vous trouve sur Échoppe',
  sources: {
    search: 'La recherche',
    category: 'Une catégorie',
    home: 'La page d’accueil',
    shop: 'Votre page de boutique',
    journal: 'Votre journal',
    card: 'Votre carte imprimée',
    outside: 'Un lien venu d’ailleurs',
    direct: 'Directement',
    '': 'Non connu',
  } as Record<string, string>,
  monthly: 'Mois par mois',
  month: 'Mois',
  total: 'Total',
  note: 'Noter mes ventes ailleurs',
  noteWords: 'Le montant encaissé dans le mois, à peu près. Laissez vide là où vous n’avez rien vendu.',
  notes: (month: string) => `Ventes ailleurs, ${formatMonth(month)}`,
  change: 'Noter',
  save: 'Enregistrer ce mois',
  link: 'D’où viennent mes ventes',
}
