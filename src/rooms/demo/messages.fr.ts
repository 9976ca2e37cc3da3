type Accounts = { maker: string; shop: string; buyer: string; operator: string; password: string }

/** What the terminal says while the market is made, and after it. */
export const fr = {
  shops: (count: number) => `  ${count} boutiques sont ouvertes.\n`,
  listings: (count: number, all: number) => `  ${count} créations sur ${all}…
`,
  /** What a photo shows, for who doesn’t see it. */
  views: {
    whole: (title: string) => title,
    detail: (title: string) => `${title}, vu de près`,
    setting: (title: string) => `${title}, en situation`,
  },
  sales: (count: number) => `  ${count} ventes en six semaines.\n`,
  /** Stands on the page of the shop that is away. */
  holidays: 'L’atelier prend un peu d’air. Vos commandes repartiront à mon retour, merci de votre patience.',
  accounts: ({ maker, shop, buyer, operator, password }: Accounts) => `  Comptes de démonstration :
    créatrice (${shop}) : ${maker}
    cliente : ${buyer}
    exploitation : ${operator}
    mot de passe, le même pour tous : ${password}`,
}
