import { formatDay, formatWeekday } from '#kit/dates'
import { sources } from './messages-sources.fr.ts'

const many = (count: number, one: string, more: string) => `${count} ${count > 1 ? more : one}`

export const fr = {
  notices: { sales_noted: 'C’est noté.' },
  sources,
  home: {
    title: 'Mon atelier',
    welcome: (name: string) => `Bonjour ${name}`,
    empty: 'Vous n’avez pas encore de boutique.',
    emptyWords:
      'Ouvrir une boutique prend deux minutes et ne coûte rien. Vous ne payez que sur une vente réelle : 5 % du prix de la pièce.',
    openShop: 'Ouvrir ma boutique',
    journal: 'Journal',
    card: 'Carte avec code QR',
    openAnother: 'Ouvrir une autre boutique',
    visible: 'Ouverte',
    draft: 'Pas encore ouverte au public',
    closed: 'Fermée',
    away: (day: string) => `Fermée jusqu’au ${formatDay(day)}`,
    published: (count: number) => many(count, 'création en vente', 'créations en vente'),
    drafts: (count: number) => many(count, 'brouillon', 'brouillons'),
    soldOut: (count: number) => many(count, 'création épuisée', 'créations épuisées'),
    hidden: (count: number) => many(count, 'création masquée', 'créations masquées'),
    allHidden: 'Masquée par la modération',
    steps: {
      title: (done: number, all: number) => `Premiers pas\u202f: ${done} sur ${all}`,
      done: 'fait',
      names: {
        add: 'Ajouter une première création',
        present: 'Raconter votre histoire ou montrer votre portrait',
        publish: 'Publier une création',
        seller: 'Compléter le statut et les mentions légales',
        open: 'Ouvrir la boutique au public',
      },
    },
    toConfirm: (count: number) => many(count, 'commande à confirmer', 'commandes à confirmer'),
    toPrepare: (count: number) => many(count, 'commande à préparer', 'commandes à préparer'),
    nextBy: (day: string) => `La prochaine part au plus tard le ${formatWeekday(day)}.`,
    lateSince: (day: string) => `En retard\u202f: un colis devait partir le ${formatWeekday(day)}.`,
    late: 'en retard',
    toDo: 'À faire maintenant',
    orderAtWork: (state: 'paid' | 'confirmed', way: 'parcel' | 'hand_over', day: string) => {
      const act = state === 'paid' ? 'À confirmer' : 'À préparer'
      return way === 'parcel'
        ? `${act}, à envoyer avant la fin du ${formatWeekday(day)}`
        : `${act}, à remettre en main propre à partir du ${formatWeekday(day)}`
    },
    nothingWaits: 'Aucune commande n’attend.',
    addListing: 'Ajouter une création',
    importFile: 'Importer depuis Etsy',
    settings: 'Régler la boutique',
    seeShop: 'Voir la boutique',
    money: 'Mon argent',
  },
  money: {
    title: 'Mon argent',
    calculate: 'Calculer mon prix : ce que chaque vente vous laisse vraiment',
    held: 'En attente d’envoi',
    heldWords: 'Cet argent vous revient dès que vous marquez la commande comme envoyée ou remise.',
    due: 'Dû à vous',
    dueWords: 'Ce que la coopérative vous doit aujourd’hui, frais déduits.',
    owed: 'Ce que vous devez',
    owedWords: 'Des remboursements ont dépassé ce qui vous était dû. Vos prochaines ventes le couvriront.',
    sinceOpening: 'Depuis l’ouverture',
    monthly: 'Mois par mois',
    noSales: 'Aucune vente pour l’instant',
    noSalesWords: 'Dès la première commande payée, chaque euro sera expliqué ici.',
    month: 'Mois',
    orders: 'Commandes',
    items: 'Pièces',
    delivery: 'Livraison',
    fee: 'Frais d’Échoppe',
    paymentCost: 'Coût de paiement',
    refunded: 'Remboursé',
    left: 'Reste avant charges',
    movements: 'Derniers mouvements',
    date: 'Date',
    what: 'Écriture',
    account: 'Compte',
    amount: 'Montant',
    download: 'Télécharger tous les mouvements (CSV)',
    accounts: { held: 'En attente', due: 'Dû à vous', contributions: 'Cotisations' } as Record<string, string>,
    kinds: {
      'order.paid': 'Commande payée',
      'order.due': 'Commande envoyée ou remise',
      'order.refunded': 'Remboursement',
    } as Record<string, string>,
    note: 'Une vente payée attend d’abord que la pièce parte ; ensuite l’argent vous est dû.',
  },
  card: {
    title: 'Carte à imprimer',
    lead: 'Glissez une carte dans chaque colis et posez le panneau sur votre table de marché : le code mène droit à votre boutique.',
    draft: 'Votre boutique n’est pas encore publiée : imprimez quand son nom est choisi et qu’elle est ouverte.',
    print: 'Imprimer',
    download: 'Le code seul, en SVG',
    how: 'Sur du papier A4 épais, à 100 % (sans « ajuster à la page ») : dix cartes de 85 × 55 mm, puis le panneau au format A6. Si vous changez de nom, l’ancienne adresse mène toujours à votre boutique.',
    cards: 'Dix cartes par feuille',
    stand: 'Panneau de table',
    // With a comma: many towns begin with an article, which « à » would change.
    from: (universe: 'market' | 'supplies', town: string) =>
      universe === 'supplies' ? `Mercerie, ${town}` : `Fait à la main, ${town}`,
    scan: 'Visez le code avec votre téléphone',
    code: 'Code QR qui mène à la boutique',
  },
}
