import type { MotifView } from '#motifs'

/** Pieces with three photos, by shop: what the home page and the first pages of usual searches show. */
const seenFromAllSides: Readonly<Record<string, string>> = {
  'gres-giboulee':
    'bol-brume bol-petit-dejeuner-miel mug-anse-large mug-sans-anse-cendre saladier-famille theiere-ronde vase-tige',
  'la-navette-bavarde': 'echarpe-bruyere echarpe-fougere tenture-averse coussin-losanges',
  'laiton-lunaire':
    'bague-eclipse bague-martelee bague-fil-noue boucles-croissant collier-pleine-lune sautoir-trois-feuilles',
  'sellerie-du-petit-matin': 'sac-besace-aube sac-bourse trousse-ecolier porte-monnaie-cuvette',
  'meche-et-maree':
    'bougie-foin-falaise bougie-figue-abri bougie-tabac-mareyeurs bougies-coquilles bougie-torsadee-duo bougie-naissance',
  'presse-nuage': 'lino-facteur-neige lino-champignons lino-sapins-brouillard',
  'la-cuve-aux-mousses':
    'savon-lavande-plateau savon-argile-rose savon-romarin-citron savon-amande-miel coffret-trois-savons coffret-naissance-bain',
  'le-copeau-rieur': 'animaux-foret-six bateau-bain hochet-anneaux',
  'petits-ourlets': 'renard-peluche salopette-velours sac-maternelle lapin-doudou',
  'l-oseraie-partagee': 'panier-oeufs suspension-cloche panier-marche-ovale',
  'la-pelote-du-haut': 'bonnet-enfant-pompon pull-jacquard-adulte echarpe-point-ble',
  'verre-reveur': 'suspension-feuille mobile-galets-verre bague-pastille',
  'l-aune-joyeuse': 'coupons-ginkgo',
  'le-bain-de-garance': 'merinos-garance merinos-pastel chaussette-gaude alpaga-noix',
  'perles-et-marees': 'rocailles-11 perles-filees toupies-boheme',
}

const three: readonly MotifView[] = ['whole', 'detail', 'setting']
const one: readonly MotifView[] = ['whole']

/** The views of which a piece has a photo, the first of the whole. */
export function viewsOf(shop: string, key: string): readonly MotifView[] {
  return seenFromAllSides[shop]?.split(' ').includes(key) ? three : one
}

/** Whom a test asks whether the pieces are there. */
export const piecesWithViews = Object.entries(seenFromAllSides).flatMap(([shop, keys]) =>
  keys.split(' ').map((key) => ({ shop, key })),
)
