import type { Dice } from './dice.ts'
import { ink, type Palette, paper } from './dyes.ts'
import { oval, tenth } from './shapes.ts'

/** `side`: round, lit from the left. `top`: lit from above. `flat`: no volume. */
export type Shade = 'side' | 'top' | 'flat'

/** How the motifs are drawn; a motif says what, the brush says how. Each stroke returns its markup. */
export interface Brush {
  readonly dice: Dice
  readonly palette: Palette
  /** A body of the piece. `decor` is painted on it and never leaves its outline. */
  solid(path: string, colour: string, shade?: Shade, decor?: string): string
  /** A detail without volume: a glaze, a highlight, a label. */
  tint(path: string, colour: string, opacity?: number): string
  /** A stitch, a thread, a crease. */
  line(path: string, colour: string, width: number, opacity?: number): string
  /** Something long and round: a handle, a cord, a wire. */
  tube(path: string, colour: string, width: number): string
  /** The shadow that a standing piece throws on the table. */
  shadow(x: number, y: number, rx: number): string
  /** Lifts flat pieces off their ground. */
  raised(...markup: string[]): string
  /** A repeated tile, as a fill for `solid`. */
  cloth(width: number, height: number, tile: string, turn?: number): { fill: string; defs: string }
}

/** Paint: colours, volume, soft shadows. Ids start with ~, which the sheet replaces by its own mark. */
export function gouache(dice: Dice, palette: Palette): Brush {
  let ids = 0
  const stroke = (path: string, colour: string, width: number, opacity = 1) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${tenth(width)}"${faded(opacity)} stroke-linecap="round" stroke-linejoin="round"/>`
  const fill = (path: string, colour: string, opacity = 1) => `<path d="${path}" fill="${colour}"${faded(opacity)}/>`
  return {
    dice,
    palette,
    tint: fill,
    line: stroke,
    solid(path, colour, shade = 'side', decor = '') {
      const volume = shade === 'flat' ? '' : fill(path, `url(#~${shade})`)
      if (!decor) return fill(path, colour) + volume
      const clip = `~c${ids++}`
      return `${fill(path, colour)}<clipPath id="${clip}"><path d="${path}"/></clipPath><g clip-path="url(#${clip})">${decor}</g>${volume}`
    },
    tube: (path, colour, width) =>
      stroke(path, colour, width) +
      stroke(path, ink, width * 0.9, 0.12) +
      `<g transform="translate(${tenth(-width / 8)} ${tenth(-width / 8)})">${stroke(path, colour, width * 0.6)}${stroke(path, paper, width * 0.18, 0.4)}</g>`,
    shadow: (x, y, rx) =>
      `<g filter="url(#~blur)">${fill(oval(x + rx * 0.35, y + 4, rx * 1.15, rx * 0.16), ink, 0.26)}${fill(oval(x + 6, y, rx * 0.94, rx * 0.09), ink, 0.4)}</g>`,
    raised: (...markup) => `<g filter="url(#~cast)">${markup.join('')}</g>`,
    cloth(width, height, tile, turn = 0) {
      const id = `~p${ids++}`
      const size = `width="${tenth(width)}" height="${tenth(height)}" patternUnits="userSpaceOnUse"`
      return {
        fill: `url(#${id})`,
        defs: `<pattern id="${id}" ${size} patternTransform="rotate(${turn})">${tile}</pattern>`,
      }
    },
  }
}

/** Pencil on pale paper: outlines alone, for what has no photo yet. */
export function pencil(dice: Dice, palette: Palette): Brush {
  const outline = (path: string, width = 4, fill = 'none') =>
    `<path d="${path}" fill="${fill}" stroke="${lead}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
  const nothing = () => ''
  return {
    dice,
    palette,
    solid: (path) => outline(path, 4, blank),
    tint: nothing,
    line: (path, _colour, width) => outline(path, Math.min(3, width)),
    tube: (path, _colour, width) =>
      width < 9 ? outline(path, 3) : outline(path, width) + outline(path, width - 8).replace(lead, blank),
    shadow: (x, y, rx) => `<path d="${oval(x + rx * 0.2, y + 3, rx * 1.1, rx * 0.1)}" fill="${lead}" opacity=".25"/>`,
    raised: (...markup) => markup.join(''),
    cloth: () => ({ fill: blank, defs: '' }),
  }
}

export const blank = '#f6f1e7'
const lead = '#b5a692'

const faded = (opacity: number) => (opacity === 1 ? '' : ` opacity="${Math.round(opacity * 100) / 100}"`)
