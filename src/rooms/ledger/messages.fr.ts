import { formatMonth } from '#kit/dates'

export const fr = {
  refusals: {},
  notices: {},
  title: 'Les comptes',
  description: 'Ce qui est entré dans la maison et à qui cela revient, mois par mois, au centime.',
  cooperative: 'Coopérative',
  intro:
    'Tout l’argent qui passe par la maison est écrit ici, en partie double : chaque centime qui entre est aussitôt à quelqu’un. Ces écritures ne peuvent être ni modifiées ni effacées.',
  privacy: 'Vous voyez des sommes pour toute la maison. Les comptes d’une boutique ne sont vus que par elle.',
  total: 'Depuis l’ouverture',
  byMonth: 'Mois par mois',
  empty: 'Aucune vente n’a encore été payée.',
  emptyHint: 'La première s’inscrira ici d’elle-même.',
  sums: {
    received: 'Encaissé',
    makers: 'Aux boutiques',
    fees: 'Frais de la coopérative',
    vat: 'TVA sur ces frais',
    paymentCost: 'Coût des paiements',
    unclaimed: 'À rendre',
  },
  month: 'Mois',
  monthOf: formatMonth,
  refunds: 'Un mois où l’on rembourse plus qu’on ne vend se lit avec un signe moins.',
  charterLink: 'Ces frais sont fixés par la charte',
  cli: {
    balances: 'Soldes par compte (débit positif : ce que la maison doit est négatif)',
    months: 'Mouvements par mois',
    owed: 'Dû aux boutiques',
    shop: (shop: number, name: string | null) => (name === null ? `n° ${shop}` : `${name} (n° ${shop})`),
    heldAndDue: (held: string, due: string) => `retenu ${held}, dû ${due}`,
    nothing: 'rien',
  },
}
