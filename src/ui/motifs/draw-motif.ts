import { gouache } from './brush.ts'
import { rollDice } from './dice.ts'
import { type Dye, dyes, mixPalette } from './dyes.ts'
import { kinds, type MotifKind } from './kinds.ts'
import { drawStage, grain, leafShadow } from './scenes.ts'
import { sheet } from './sheet.ts'

export interface MotifOptions {
  /** The dye of the piece itself; else chance chooses. */
  readonly dye?: keyof typeof dyes
}

/**
 * A picture of a handmade piece as a standalone SVG, 640 by 800 (4:5). The same kind, seed and options always give the
 * same picture. Static markup: no script, no style, nothing from elsewhere; ids are its own, so several fit one page.
 */
export function drawMotif(kind: MotifKind, seed: string | number, { dye }: MotifOptions = {}): string {
  const dice = rollDice(`${kind} ${seed}`)
  const mixed = mixPalette(dice)
  const main: Dye = dye ? dyes[dye] : mixed.main
  const b = gouache(dice, { ...mixed, main })
  const { stage, draw } = kinds[kind]
  const ground = drawStage(b, stage)
  const piece = `<g filter="url(#~hand)"${placed(dice.between(1, 1.16), dice.between(-16, 16))}>${draw(b)}</g>`
  const shade = dice.chance(0.26) ? leafShadow(b) : ''
  return sheet(`${kind} ${seed} ${dye}`, 640, 800, ground + piece + shade + grain(), dice)
}

/** No two photographs are taken from the same spot. */
function placed(size: number, shift: number) {
  const [x, y] = [320 - 320 * size + shift, 560 - 560 * size]
  return ` transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size.toFixed(3)})"`
}
