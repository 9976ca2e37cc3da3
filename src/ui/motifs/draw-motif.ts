import { gouache } from './brush.ts'
import { rollDice } from './dice.ts'
import { type Colour, colours, mixPalette } from './dyes.ts'
import { kinds, type MotifKind } from './kinds.ts'
import { drawStage, grain, leafShadow } from './scenes.ts'
import { drawSetting } from './settings.ts'
import { sheet } from './sheet.ts'
import { middleOf, placeOf } from './views.ts'
import type { Weave } from './weaves.ts'

export interface MotifOptions {
  /** The colour of the piece itself, of what goes with it or is inside, and of its trimmings; else chance chooses. */
  readonly dye?: Colour
  readonly second?: Colour
  readonly accent?: Colour
  readonly weave?: Weave
  /** Which of its forms a piece takes, where its motif knows several. */
  readonly form?: string
  readonly view?: MotifView
}

/** The piece whole, close by, or where it will live. All three show the same piece. */
export type MotifView = 'whole' | 'detail' | 'setting'

/**
 * A picture of a handmade piece as a standalone SVG, 640 by 800 (4:5). The same kind, seed and options always give the
 * same picture. Static markup: no script, no style, nothing from elsewhere; ids are its own, so several fit one page.
 */
export function drawMotif(kind: MotifKind, seed: string | number, options: MotifOptions = {}): string {
  const { dye, second, accent, view = 'whole', ...ways } = options
  const dice = rollDice(`${kind} ${seed}`)
  const wanted = { ...asked('main', dye), ...asked('second', second), ...asked('accent', accent) }
  const b = gouache(dice, mixPalette(dice, wanted), ways)
  const { stage, draw } = kinds[kind]
  const piece = draw(b)
  const paint = { whole, detail, setting }[view]
  return sheet(`${kind} ${seed} ${JSON.stringify(options)}`, 640, 800, paint(), dice)

  function whole() {
    const held = `<g filter="url(#~hand)"${placed(dice.between(1, 1.16), dice.between(-16, 16))}>${piece}</g>`
    return drawStage(b, stage) + held + (dice.chance(0.2) ? leafShadow(b) : '') + grain()
  }

  function detail() {
    const [x, y] = middleOf(kind, stage)
    const near = `translate(${(320 - x * closer).toFixed(0)} ${(400 - y * closer).toFixed(0)}) scale(${closer})`
    return `${drawStage(b, stage, true)}<g filter="url(#~hand)" transform="${near}">${piece}</g>${grain()}`
  }

  function setting() {
    return `${drawSetting(b, placeOf(kind, stage), `<g filter="url(#~hand)">${piece}</g>`)}${grain()}`
  }
}

const closer = 2.2

const asked = (part: 'main' | 'second' | 'accent', colour?: Colour) => (colour ? { [part]: colours[colour] } : {})

/** No two photographs are taken from the same spot. */
function placed(size: number, shift: number) {
  const [x, y] = [320 - 320 * size + shift, 560 - 560 * size]
  return ` transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size.toFixed(3)})"`
}
