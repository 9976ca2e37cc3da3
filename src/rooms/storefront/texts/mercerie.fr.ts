import { counted } from '#kit/number'

export const mercerie = {
  documentTitle: 'La Mercerie : tissus, fils, perles et tout pour créer',
  description:
    'Tissus, laines, perles, apprêts, cuirs et papiers, vendus par des personnes qui s’y connaissent. La provenance et la composition de chaque fourniture sont dites.',
  kicker: 'La Mercerie',
  title: 'De quoi faire, au centimètre près.',
  numbers: (shops: number, departments: number) =>
    `${counted(shops, 'boutique', 'boutiques')} dans ${counted(departments, 'département', 'départements')} vous coupent du tissu, pèsent des perles et teignent des laines. Ici la revente est permise, et la provenance toujours dite.`,
  noShops: 'Tissus, laines, perles, apprêts : ici la revente est permise, et la provenance toujours dite.',
  see: 'Voir les fournitures',
  openShop: 'Vendre dans la Mercerie',
  categories: 'Par matière, par outil',
  newPieces: 'Tout juste déballé',
  all: 'Tout voir',
  noPieces: 'Les tiroirs attendent leurs premières fournitures',
  noPiecesWords: 'La première boutique de fournitures ouverte sera la première ici.',
  ends: 'Reste de bains',
  endsWords: 'Les derniers écheveaux d’un même bain : assez pour un petit ouvrage, et plus jamais la même couleur.',
  makers: 'Qui tient les comptoirs',
  makersWords: 'Chaque jour d’autres boutiques de fournitures : toutes ont leur tour.',
  how: 'Comment marche la Mercerie',
  steps: [
    {
      title: 'À la bonne mesure',
      words:
        'Au mètre, au poids, à la pièce ou en lot : vous prenez ce qu’il vous faut, et le prix au mètre ou au kilo est écrit à côté.',
    },
    {
      title: 'La revente est permise, la provenance dite',
      words:
        'Une fourniture n’est pas toujours faite main. Sa page dit qui l’a faite, d’où elle vient, de quoi elle est composée.',
    },
    {
      title: 'Une seule maison',
      words:
        'Même compte, même panier, même charte que le Marché : le tissu à la coupe et le sac terminé se paient ensemble.',
    },
  ],
}
