import type { Brush } from './brush.ts'
import { bib, bunting, mitten, strap } from './kinds/accessories.ts'
import { candle, lamp, soap } from './kinds/candlelight.ts'
import { basket, clock, mirror } from './kinds/comfort.ts'
import { bag, booties, garment, hat, pouch, wallet } from './kinds/fashion.ts'
import { buttons, cloth, needles, quarters, ribbon, skein, spools, zip } from './kinds/haberdashery.ts'
import { bracelet, brooch, earrings, necklace, ring } from './kinds/jewels.ts'
import { bunch, doll, macrame, mobile, plush, wreath } from './kinds/nursery.ts'
import { cards, notebook, print } from './kinds/paper.ts'
import { beads, clay, findings, hide, jars, papers, pattern, scissors, strand } from './kinds/supplies.ts'
import { bowl, mug, planter, plate, teapot, vase } from './kinds/tableware.ts'
import { blanket, cushion, hoop, scarf, yarn } from './kinds/textiles.ts'
import { board, knife, spoons, toy } from './kinds/wood.ts'
import type { Stage } from './scenes.ts'

interface Kind {
  readonly stage: Stage
  readonly draw: (b: Brush) => string
}

const onTable = (draw: Kind['draw']): Kind => ({ stage: 'table', draw })
const onGround = (draw: Kind['draw']): Kind => ({ stage: 'ground', draw })
const onWall = (draw: Kind['draw']): Kind => ({ stage: 'wall', draw })

export const kinds = {
  bowl: onTable(bowl),
  mug: onTable(mug),
  plate: onGround(plate),
  teapot: onTable(teapot),
  vase: onTable(vase),
  planter: onTable(planter),
  earrings: onGround(earrings),
  necklace: onGround(necklace),
  ring: onTable(ring),
  bracelet: onGround(bracelet),
  brooch: onGround(brooch),
  scarf: onWall(scarf),
  blanket: onTable(blanket),
  cushion: onTable(cushion),
  hoop: onWall(hoop),
  yarn: onTable(yarn),
  bag: onTable(bag),
  pouch: onGround(pouch),
  wallet: onGround(wallet),
  garment: onWall(garment),
  hat: onTable(hat),
  booties: onTable(booties),
  mitten: onGround(mitten),
  strap: onGround(strap),
  bib: onGround(bib),
  candle: onTable(candle),
  soap: onTable(soap),
  lamp: onTable(lamp),
  basket: onTable(basket),
  clock: onWall(clock),
  mirror: onWall(mirror),
  print: onWall(print),
  notebook: onGround(notebook),
  cards: onGround(cards),
  board: onGround(board),
  spoons: onGround(spoons),
  knife: onGround(knife),
  toy: onTable(toy),
  plush: onTable(plush),
  doll: onTable(doll),
  mobile: onWall(mobile),
  wreath: onWall(wreath),
  macrame: onWall(macrame),
  bunch: onGround(bunch),
  bunting: onWall(bunting),
  cloth: onTable(cloth),
  quarters: onGround(quarters),
  skein: onGround(skein),
  spools: onTable(spools),
  ribbon: onGround(ribbon),
  buttons: onGround(buttons),
  zip: onGround(zip),
  needles: onGround(needles),
  beads: onGround(beads),
  strand: onGround(strand),
  findings: onGround(findings),
  hide: onGround(hide),
  papers: onGround(papers),
  jars: onTable(jars),
  clay: onTable(clay),
  scissors: onGround(scissors),
  pattern: onGround(pattern),
} satisfies Record<string, Kind>

export type MotifKind = keyof typeof kinds
export const motifKinds = Object.keys(kinds) as MotifKind[]
