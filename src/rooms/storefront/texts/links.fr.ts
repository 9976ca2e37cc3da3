/** Sentences of what a piece is made of, and of what was made of it. */
export const links = {
  kit: 'Dans ce kit',
  short: (part: string) => `Il manque « ${part} » : le kit revient dès qu’il y en a de nouveau.`,
  amountOf: (said: string, title: string) => `${said} · ${title}`,
  countOf: (said: string, title: string) => `${said} × ${title}`,
  lotsOf: (count: number, lot: number, title: string) =>
    `${count > 1 ? `${count} lots` : '1 lot'} de ${lot} : ${title}`,
  madeWith: 'Faite avec',
  madeWithWords: 'Les fournitures de la Mercerie qui ont servi à cette création.',
  madeOf: 'Ce que l’on en a fait',
  madeOfTitle: (title: string) => `Ce que l’on a fait avec « ${title} »`,
  allMadeOf: (count: number) => `Voir les ${count} créations`,
  back: 'Revenir à la fourniture',
  none: 'Aucune création en vente ne cite cette fourniture pour l’instant.',
  batches: {
    why: 'D’un bain à l’autre la nuance change un peu : pour un même ouvrage, prenez tout dans un seul bain.',
    need: 'Assez d’un seul bain pour mon projet ?',
    needHint: (example: string) => `La quantité qu’il vous faut, par exemple ${example}.`,
    quantity: 'Quantité nécessaire',
    check: 'Vérifier',
    left: (said: string) => `il en reste ${said}`,
    none: 'épuisé',
    made: 'sur commande',
    enough: 'suffit',
    short: 'ne suffit pas',
    suffices: (said: string, names: readonly string[]) =>
      names.length > 1
        ? `Pour ${said}, un seul de ces bains suffit : ${names.join(', ')}.`
        : `Pour ${said}, un seul bain suffit : ${names[0]}.`,
    noneSuffices: (said: string, most: string) =>
      `Aucun bain ne suffit pour ${said} : le plus grand est de ${most}. D’un bain à l’autre, la nuance peut changer.`,
    unread: 'Écrivez une quantité, telle qu’elle se vend ici.',
  },
}
