import { blank, pencil } from './brush.ts'
import { rollDice } from './dice.ts'
import { mixPalette } from './dyes.ts'
import { kinds, type MotifKind } from './kinds.ts'
import { box } from './shapes.ts'
import { sheet } from './sheet.ts'

/**
 * Stands for a listing without photo: a pencil outline of the kind of thing it is, on pale paper, 640 by 800.
 * It is plainly not a picture of the piece, and holds no words: the page says that the photo is missing.
 */
export function placeholderFor(categoryKey: string, seed: string | number): string {
  const kind = motifFor(categoryKey)
  const dice = rollDice(`outline ${kind} ${seed}`)
  const b = pencil(dice, mixPalette(dice))
  const ground = `<path d="${box(0, 0, 640, 800)}" fill="${blank}"/>`
  const frame = `<path d="${box(28, 28, 584, 744, 14)}" fill="none" stroke="#dccfb9" stroke-width="4" stroke-dasharray="2 14"/>`
  const piece = `<g filter="url(#~hand)" opacity=".85">${kinds[kind].draw(b)}</g>`
  return sheet(`outline ${kind} ${seed}`, 640, 800, ground + frame + piece, dice)
}

/** The motif that comes nearest to a category; a category that is not known here gets a basket. */
export function motifFor(categoryKey: string): MotifKind {
  return byCategory.get(categoryKey) ?? 'basket'
}

const categoriesOf: Partial<Record<MotifKind, string>> = {
  earrings: 'earrings',
  necklace: 'jewellery necklaces pendants jewellery-sets beads spirituality',
  bracelet: 'bracelets anklets',
  ring: 'rings jewellery-boxes wedding wedding-accessories',
  brooch: 'brooches hair buttons',
  garment: 'fashion women dresses tops skirts kimonos lingerie men knitwear t-shirts aprons kids-clothes role-play',
  scarf: 'scarves masks bath curtains table-linen food-wraps reusable-care fabrics baby-clothes',
  hat: 'hats',
  mitten: 'gloves',
  bibs: 'bibs',
  booties: 'socks shoes children booties',
  bag: 'bags handbags totes backpacks baby-care school',
  pouch: 'pouches toiletry-bags tech-covers heat-packs sewing-tools',
  wallet: 'leather wallets key-rings leather-goods animals',
  belt: 'belts dogs watches',
  notebook: 's-card s-books leather-covers paper notebooks bookmarks learning patterns',
  bowl: 'ceramics bowls kitchen wooden-bowls cats',
  mug: 'mugs bottles delicacies',
  plate: 'plates ceramic-objects tiles',
  teapot: 'teapots',
  vase: 'vases sculptures stained-glass decoration figurines',
  planter: 'planters garden plants garden-objects',
  cushion: 'home cushions bedding',
  blanket: 'blankets rugs sleeping-bags',
  basket: 'baskets storage furniture birthdays s-basket-wood s-willow',
  lamp: 'lamps',
  clock: 'clocks',
  mirror: 'mirrors',
  macrame: 'wall-hangings dreamcatchers s-macrame-cord s-looms',
  bunting: 'garlands',
  wreath: 'wreaths christmas seasonal',
  bunch: 'wedding-decor guest-gifts',
  candle: 'candles candles-and-soaps wax-melts candle-holders s-candle-soap s-wicks',
  soap: 'soaps shampoos balms s-soap-bases',
  board: 'wood cutting-boards coasters signs s-wood-blanks',
  spoons: 's-brushes spoons stamps wooden-objects music-and-leisure',
  knife: 'knives',
  cards: 'cards announcements stickers origami gift-wrap calligraphy collages wooden-boxes',
  print: 'art paintings prints posters drawings photographs kids-room',
  hoop: 'textile-art kits craft s-macrame-wood s-embroidery-kits',
  dyedYarn: 'yarns s-yarn s-knitting-wool s-cotton-yarn',
  car: 'toys wooden-toys games small-animals',
  plush: 'plush soothers',
  doll: 'dolls',
  mobile: 'mobiles',
  bolt: 's-fabric s-cotton s-linen s-wool-cloth s-silk s-jersey s-gauze s-velvet s-coated s-linings',
  quarters: 's-quilting',
  skein: 's-hand-dyed s-fleece s-filling s-embroidery',
  spools: 's-sewing-thread s-wire',
  ribbon: 's-ribbons s-lace s-elastics s-stickers s-leather-cord',
  buttons: 's-haberdashery s-buttons s-patches',
  zip: 's-zips s-closures',
  needles: 's-tools s-needles s-knit-patterns s-kits',
  beads: 's-beads s-seed-beads s-glass-beads s-clay-beads s-cabochons',
  strungBeads: 's-stone-beads s-wood-beads s-metal-beads s-pearls',
  clasps: 's-jewellery-parts s-findings s-chains s-charms s-metal-sheet s-leather-hardware',
  hide: 's-leather s-hides s-leather-scraps',
  papers: 's-paper s-papers',
  jars: 's-glazes s-waxes s-fragrances s-colour s-dyes s-paints s-resin s-stamps',
  clay: 's-clay s-stoneware s-polymer',
  scissors: 's-scissors s-pliers',
  patternBook: 's-patterns s-sewing-patterns',
}

const byCategory = new Map(
  Object.entries(categoriesOf).flatMap(([kind, keys]) =>
    keys.split(' ').map((key) => [key, kind as MotifKind] as const),
  ),
)
