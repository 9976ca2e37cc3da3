import type { DemoPost } from './types.ts'

/** What the makers tell, and what others say to it. */
export const demoPosts: readonly DemoPost[] = [
  {
    shop: 'meche-et-maree',
    title: 'Quinze brûlages pour une mèche',
    body: `
J’ai changé de verre cet automne : le fournisseur ne faisait plus l’ancien, un peu plus large. Cela semble peu de chose. Il a fallu tout recommencer.

Une mèche trop fine se noie, une mèche trop grosse fume et noircit le bord. J’ai donc allumé quinze bougies, une par jour, chronomètre en main, et noté dans le cahier le diamètre du bain de cire toutes les demi-heures. La treizième était la bonne. J’ai fait les deux suivantes pour en être sûre.

Les bougies au foin coupé reviennent donc vendredi, dans leur nouveau verre.
`.trim(),
    motif: { kind: 'candle', seed: 9101, form: 'plain', dye: 'pastel' },
    alt: 'Une bougie allumée dans son verre',
    daysAgo: 6,
    comments: [
      {
        buyer: 'lison',
        body: 'Quinze ! Je comprends mieux pourquoi la mienne brûle si droit. Le foin coupé sera pour ma mère.',
        daysAgo: 5,
      },
      { buyer: null, body: 'Merci Lison, je vous en mets une de côté jusqu’à dimanche.', daysAgo: 5 },
    ],
  },
  {
    shop: 'gres-giboulee',
    title: 'Ce que le four a gardé pour lui',
    body: `
On ouvre toujours un four avec un peu de peur. Cette fois, l’étagère du bas a reçu trop de flamme : quatre bols ont coulé, deux se sont soudés à la plaque. Je les ai mis sur le muret, les mésanges y boivent.

Le reste est sorti d’un gris que je n’avais jamais eu, presque bleu sous la lèvre. Je crois que c’est la cendre de poirier. J’ai marqué l’essai nº 131 dans le carnet, et je vais tâcher de recommencer sans faire exprès.
`.trim(),
    motif: { kind: 'bowl', seed: 9102, dye: 'sage' },
    alt: 'Un bol gris tirant sur le bleu',
    daysAgo: 12,
    comments: [
      { buyer: 'zelie', body: 'Le gris de l’essai 131 est magnifique. En ferez-vous des assiettes ?', daysAgo: 10 },
    ],
  },
  {
    shop: 'la-pelote-du-haut',
    title: 'Les moufles des petits du deuxième étage',
    body: `
Ma voisine du deuxième a eu des jumeaux. J’ai donc tricoté quatre moufles d’un coup, reliées par deux cordons, pour qu’ils n’en perdent aucune avant février.

La laine vient d’une bergerie à vingt kilomètres d’ici. Elle gratte un peu le premier jour, et plus du tout ensuite, comme les enfants avec l’école. S’il m’en reste, j’en ferai deux paires de plus pour la boutique.
`.trim(),
    motif: null,
    alt: '',
    daysAgo: 3,
    comments: [],
  },
  {
    shop: 'le-copeau-rieur',
    title: 'Essais de résistance, rapport des neveux',
    body: `
La nouvelle voiture a été lâchée onze fois dans l’escalier de la cave. Bilan : une roue partie à la septième descente, retrouvée dans les pommes de terre.

J’ai donc allongé les axes de quatre millimètres et changé de colle, une colle à l’eau toujours. Le deuxième prototype a tenu les onze marches, puis le goûter. Il sera en boutique la semaine prochaine, en hêtre et en érable.
`.trim(),
    motif: { kind: 'car', seed: 9104, dye: 'beech', accent: 'pastel' },
    alt: 'Une petite voiture en bois clair',
    daysAgo: 17,
    comments: [],
  },
]
