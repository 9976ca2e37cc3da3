import type { Brush } from './brush.ts'
import { bunting, mitten } from './kinds/accessories.ts'
import { basket } from './kinds/baskets.ts'
import { birthSet, lipBalm, shampooBar, shavingSoap, soapDish, soapNets } from './kinds/bath.ts'
import { lamp } from './kinds/candlelight.ts'
import { candle, pillarCandle, rolledCandles, twistedCandles } from './kinds/candles.ts'
import { bloomer, dungarees, maoShirt, smockDress } from './kinds/clothes.ts'
import { bolt, fleece, foldedCloth } from './kinds/cloths.ts'
import { clock, mirror } from './kinds/comfort.ts'
import {
  bookmarks,
  calendar,
  copticBook,
  deskPad,
  giftPaper,
  leatherNotebook,
  pencilRoll,
  stamp,
  tabbedBook,
} from './kinds/desk.ts'
import { glassDish, tartDish, tiles } from './kinds/dishes.ts'
import { dyedYarn, flosses, powder } from './kinds/dyer.ts'
import { earrings } from './kinds/earrings.ts'
import { bag, booties, garment, pouch, wallet } from './kinds/fashion.ts'
import { birthdayRing, forestAnimals, pullHorse, vegetables } from './kinds/figures.ts'
import { longCushion, rug } from './kinds/floor.ts'
import { foldedLight, glassPanel, glassStars, moonLamp, suncatcher } from './kinds/glass.ts'
import { buttons, needles, quarters, ribbon, skein, spools, zip } from './kinds/haberdashery.ts'
import { necklace, ring } from './kinds/jewels.ts'
import { beaker, budVase, jug, lantern, saladBowl, sideTeapot } from './kinds/kitchenware.ts'
import { jewelKit, knitKit } from './kinds/kits.ts'
import { bonnetGarland, gloves, hat, mitts, socks, teaCosy } from './kinds/knits.ts'
import { bucketBag, cardHolder, coinPurse, longWallet, satchel, tote } from './kinds/leather.ts'
import { glassesCase, valetTray } from './kinds/leather-things.ts'
import { cotBlanket, plaid, snood, tapestry, washcloths } from './kinds/linen.ts'
import { mobile } from './kinds/mobiles.ts'
import { chain, clasps, earHooks, looseBeads, patternBook, strungBeads } from './kinds/notions.ts'
import { bunch, doll, macrame, plush, wreath } from './kinds/nursery.ts'
import { bikeBasket, birdFeeder, miniCradle } from './kinds/outdoors.ts'
import { cards, notebook, print } from './kinds/paper.ts'
import { bandana, bibs, bunny, childBackpack, foxPlush, patchwork } from './kinds/plush.ts'
import { birthdayCandles, candleRefills, candleTins, shellCandles, waxMelts } from './kinds/small-candles.ts'
import { butterDish, eggCups, spoonRest } from './kinds/small-pots.ts'
import { cloudBoard, smallSpoons } from './kinds/snacks.ts'
import { soap, soapBox, soapCube, soapEnds } from './kinds/soaps.ts'
import { belt, dogCollar, keyRing, watchStrap } from './kinds/straps.ts'
import { beads, clay, hide, jars, papers, scissors } from './kinds/supplies.ts'
import { cardigan, shawl, sweater, wrapTop } from './kinds/sweaters.ts'
import { placemats, tableRunner, teaTowel, teaTowels } from './kinds/table-linen.ts'
import { bowl, mug, planter, plate, teapot, vase } from './kinds/tableware.ts'
import { glassTealight, stoneHolder } from './kinds/tealights.ts'
import { blanket, cushion, hoop, scarf } from './kinds/textiles.ts'
import { owlBank, rattle, skittles, snailPuzzle, stacker, tops } from './kinds/toys.ts'
import { car, letterWagon, nameTrain, sailboat, train } from './kinds/vehicles.ts'
import { sheaf, tray, trivet, wickerLamp, wickerPlanter, willowWreath } from './kinds/wicker.ts'
import { board, knife, spoons } from './kinds/wood.ts'
import { bracelet, brooch, hairSlide } from './kinds/worn.ts'
import { apron, paintSmock, rainCape, sleepingBag } from './kinds/wraps.ts'
import type { Stage } from './scenes.ts'

interface Kind {
  readonly stage: Stage
  readonly draw: (b: Brush) => string
}

const on = <Name extends string>(stage: Stage, draws: Readonly<Record<Name, Kind['draw']>>): Record<Name, Kind> =>
  Object.fromEntries(Object.entries<Kind['draw']>(draws).map(([name, draw]) => [name, { stage, draw }])) as Record<
    Name,
    Kind
  >

/** Every motif, by where it is shown. */
export const kinds = {
  ...on('table', {
    soap,
    soapCube,
    soapBox,
    soapEnds,
    shavingSoap,
    shampooBar,
    soapDish,
    lipBalm,
    lamp,
    candle,
    rolledCandles,
    pillarCandle,
    twistedCandles,
    shellCandles,
    candleRefills,
    birthdayCandles,
    glassTealight,
    stoneHolder,
    bag,
    booties,
    spools,
    ring,
    beaker,
    sideTeapot,
    budVase,
    saladBowl,
    jug,
    lantern,
    butterDish,
    eggCups,
    hat,
    teaCosy,
    satchel,
    tote,
    bucketBag,
    plaid,
    cotBlanket,
    washcloths,
    tableRunner,
    longCushion,
    moonLamp,
    glassPanel,
    foldedLight,
    bolt,
    foldedCloth,
    fleece,
    powder,
    dyedYarn,
    doll,
    plush,
    bunny,
    childBackpack,
    foxPlush,
    clay,
    jars,
    bowl,
    mug,
    planter,
    teapot,
    vase,
    blanket,
    cushion,
    tops,
    stacker,
    skittles,
    owlBank,
    car,
    train,
    letterWagon,
    nameTrain,
    sailboat,
    forestAnimals,
    pullHorse,
    vegetables,
    birthdayRing,
    wickerPlanter,
    basket,
    miniCradle,
  }),
  ...on('ground', {
    mitten,
    soapNets,
    birthSet,
    cloudBoard,
    smallSpoons,
    waxMelts,
    candleTins,
    bloomer,
    bookmarks,
    copticBook,
    deskPad,
    giftPaper,
    leatherNotebook,
    pencilRoll,
    stamp,
    tabbedBook,
    earrings,
    pouch,
    wallet,
    buttons,
    needles,
    quarters,
    ribbon,
    skein,
    zip,
    necklace,
    bracelet,
    brooch,
    hairSlide,
    spoonRest,
    tartDish,
    tiles,
    glassDish,
    jewelKit,
    knitKit,
    mitts,
    gloves,
    socks,
    wrapTop,
    cardigan,
    sweater,
    longWallet,
    cardHolder,
    coinPurse,
    belt,
    keyRing,
    dogCollar,
    watchStrap,
    glassesCase,
    valetTray,
    placemats,
    rug,
    chain,
    earHooks,
    clasps,
    patternBook,
    strungBeads,
    looseBeads,
    flosses,
    bunch,
    cards,
    notebook,
    bandana,
    bibs,
    beads,
    hide,
    papers,
    scissors,
    plate,
    rattle,
    snailPuzzle,
    trivet,
    tray,
    sheaf,
    board,
    knife,
    spoons,
  }),
  ...on('wall', {
    bunting,
    dungarees,
    smockDress,
    maoShirt,
    sleepingBag,
    paintSmock,
    rainCape,
    apron,
    clock,
    mirror,
    calendar,
    garment,
    bonnetGarland,
    shawl,
    snood,
    tapestry,
    teaTowel,
    teaTowels,
    mobile,
    suncatcher,
    glassStars,
    macrame,
    wreath,
    print,
    patchwork,
    hoop,
    scarf,
    wickerLamp,
    willowWreath,
    birdFeeder,
    bikeBasket,
  }),
}

export type MotifKind = keyof typeof kinds
export const motifKinds = Object.keys(kinds) as MotifKind[]
