import type { DemoMeasure, DemoReport, DemoStaff } from './types.ts'

/** Of every account of the demonstration. It protects nothing: a trial answers this machine alone. */
export const demoPassword = 'demonstration'

/** Whose accounts are named to visitors: the shop that has something on every page, a buyer with a filled cart. */
export const demoGuides = { shop: 'meche-et-maree', buyer: 'lison' }

export const demoOperator: DemoStaff = {
  firstName: 'Camille',
  lastName: 'Vigiepierre',
  email: 'exploitation@example.org',
}

/** Whom a buyer may turn to where a professional does not settle a complaint (L612-1 Code de la consommation). */
export const demoMediator = 'Médiation des ateliers imaginaires, 1 place du Bon Accord, mediation@example.org'

export const demoMeasures: readonly DemoMeasure[] = [
  {
    shop: 'la-cuve-aux-mousses',
    listing: 'baume-levres-cire',
    daysAgo: 8,
    reason:
      'La liste des ingrédients d’un cosmétique doit pouvoir être lue avant l’achat. La description renvoie à l’étui, que l’on ne voit pas en ligne : ajoutez la liste au texte, et la création sera de nouveau visible.',
    ground: 'Règlement (CE) nº 1223/2009 relatif aux produits cosmétiques, article 19',
    publicLine: 'Un cosmétique masqué : la liste de ses ingrédients ne pouvait pas être lue avant l’achat.',
  },
]

export const demoReports: readonly DemoReport[] = [
  {
    shop: 'verre-reveur',
    listing: 'veilleuse-lune',
    daysAgo: 2,
    buyer: 'zelie',
    reason:
      'La photo laisse croire que la lampe est comprise, alors que la description dit qu’elle n’est pas fournie. Il faudrait le montrer plus clairement.',
  },
]

/** Of nobody: the register begins elsewhere. */
export const demoIdus = { packaging: 'FR000000_01DEMO' }
