import type { DemoShop } from '../types.ts'

/** Closed by its maker: what was ordered there keeps its page, nothing is on sale any more. */
export const laDerniereFournee: DemoShop = {
  slug: 'la-derniere-fournee',
  name: 'La dernière fournée',
  universe: 'market',
  maker: { firstName: 'Rosalie', lastName: 'Cendrefol', email: 'rosalie.cendrefol@example.org' },
  commune: '06155',
  story: `
Quarante ans de faïence, un four qui a chauffé trois fois par mois et des mains qui commencent à me dire non : j’ai annoncé la dernière fournée au printemps, et les voisins sont venus la regarder ouvrir comme on va voir partir un bateau. Il y avait du monde jusque sur le trottoir, et quelqu’un avait apporté des figues.

Je tournais des assiettes, des bols et des pichets, rien d’autre. Le bleu vient de mon premier maître, le blanc de ma paresse, et les galets que je peignais au fond des plats, de la plage où je me baigne encore chaque matin d’avril à novembre. J’ai vendu le four à une jeune femme qui cuit mieux que moi, et gardé le tour, au cas où l’envie reviendrait un dimanche.

Merci à celles et ceux qui mangent dans mes assiettes. Elles vont au four, au lave-vaisselle et chez les petits-enfants. S’il en manque une à votre pile, écrivez-moi : il m’en reste quelques-unes dans le buffet.
`.trim(),
  portraitSeed: 940,
  closedDaysAgo: 6,
  seller: {
    status: 'private_person',
    legalName: 'Rosalie Cendrefol',
    address: { street: '3 traverse du Four Tiède', postcode: '06220', town: 'Vallauris' },
    siret: null,
    registry: null,
    vatNumber: null,
    proof: null,
    email: 'la-derniere-fournee@example.org',
    phone: '04 65 71 22 08',
  },
  delivery: { base: 850, eachFurther: 250, freeFrom: null, preparationDays: 3, carrierDays: 2 },
  handOver: null,
  holidays: null,
  listings: [
    {
      key: 'assiette-galets',
      title: 'Assiette Galets en faïence, bleu et blanc, 24 cm',
      description:
        'Trois galets peints au fond, jamais au même endroit, et un filet bleu qui tremble un peu sur le bord. La faïence est cuite à 1 020 degrés, l’émail sans plomb. Diamètre 24 cm, assez creuse pour une soupe, assez plate pour une tarte. Elle va au lave-vaisselle. Un petit éclat n’est pas grave : on le tourne vers soi, et l’on n’en parle plus.',
      price: 2400,
      quantity: 6,
      category: 'plates',
      tags: ['assiette', 'faïence', 'bleu', 'galets', 'table'],
      materials: ['faïence', 'émail'],
      motif: { kind: 'plate', seed: 1601, dye: 'white', second: 'pastel', accent: 'pastel' },
      publishedDaysAgo: 58,
      state: 'published',
    },
    {
      key: 'pichet-bleu-baie',
      title: 'Pichet en faïence, bleu de la baie, 75 cl',
      description:
        'Le bec coupe la goutte net, ce qui m’a pris onze ans. Le bleu est posé à la louche, il s’arrête où il veut, et le blanc fait le reste. Contenance 75 cl, hauteur 17 cm, anse large pour une main mouillée. Eau, vin ou pivoines, il ne fait pas la différence. Passe au lave-vaisselle, craint les chats sur les étagères.',
      price: 3900,
      quantity: 2,
      category: 'teapots',
      tags: ['pichet', 'faïence', 'bleu', 'carafe', 'table'],
      materials: ['faïence', 'émail'],
      motif: { kind: 'jug', seed: 1602, dye: 'night' },
      publishedDaysAgo: 56,
      state: 'published',
    },
  ],
}
