import type { Dice } from './dice.ts'
import { ink, type Palette, paper } from './dyes.ts'
import { oval, tenth } from './shapes.ts'
import type { Weave } from './weaves.ts'

/** `side`: round, lit from the left. `top`: lit from above. `shine`: polished, of metal or glass. `flat`: no volume. */
export type Shade = 'side' | 'top' | 'shine' | 'flat'

/** How the motifs are drawn; a motif says what, the brush says how. Each stroke returns its markup. */
export interface Brush {
  readonly dice: Dice
  readonly palette: Palette
  /** Which of its forms a motif takes, and how its cloth is woven; chance chooses where nothing is said. */
  readonly form?: string | undefined
  readonly weave?: Weave | undefined
  /** A body of the piece. `decor` is painted on it and never leaves its outline. */
  solid(path: string, colour: string, shade?: Shade, decor?: string): string
  /** A detail without volume: a glaze, a highlight, a label. */
  tint(path: string, colour: string, opacity?: number): string
  /** A stitch, a thread, a crease. */
  line(path: string, colour: string, width: number, opacity?: number): string
  /** A row of stitches along a path. */
  seam(path: string, colour: string): string
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
export function gouache(dice: Dice, palette: Palette, { form, weave }: Pick<Brush, 'form' | 'weave'> = {}): Brush {
  let ids = 0
  const again = (path: string, first: string, second: string) => {
    if (path.length < 90) return `<path d="${path}" ${first}/><path d="${path}" ${second}/>`
    const id = `~a${ids++}`
    return `<g ${first}><path id="${id}" d="${path}"/></g><use href="#${id}" ${second}/>`
  }
  return {
    dice,
    palette,
    form,
    weave,
    tint: fill,
    line: stroke,
    seam: (path, colour) =>
      `<path d="${path}" fill="none" stroke="${colour}" stroke-width="3.5" stroke-dasharray="11 9" opacity=".75"/>`,
    solid(path, colour, shade = 'side', decor = '') {
      if (!decor)
        return shade === 'flat' ? fill(path, colour) : again(path, `fill="${colour}"`, `fill="url(#~${shade})"`)
      const clip = `~c${ids++}`
      const mask = `<clipPath id="${clip}"><path d="${path}"/></clipPath>`
      const volume = shade === 'flat' ? '' : fill(path, `url(#~${shade})`)
      return `${mask}${fill(path, colour)}<g clip-path="url(#${clip})">${decor}</g>${volume}`
    },
    tube(path, colour, width) {
      const lit = `stroke="${paper}" stroke-width="${tenth(width * 0.22)}" opacity=".45"`
      const shift = `transform="translate(${tenth(-width / 6)} ${tenth(-width / 6)})"`
      const round = again(
        path,
        `fill="none" stroke="${colour}" stroke-width="${tenth(width)}"`,
        `fill="none" ${lit} ${shift}`,
      )
      return width < 12 ? round : round + stroke(path, ink, width * 0.96, 0.09)
    },
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
    `<path d="${path}" fill="${fill}" stroke="${lead}" stroke-width="${width}"/>`
  const nothing = () => ''
  return {
    dice,
    palette,
    solid: (path) => outline(path, 4, blank),
    tint: nothing,
    seam: (path) => outline(path, 2),
    line: (path, _colour, width) => outline(path, Math.min(3, width)),
    tube: (path, _colour, width) =>
      width < 9 ? outline(path, 3) : outline(path, width) + outline(path, width - 8).replace(lead, blank),
    shadow: (x, y, rx) => `<path d="${oval(x + rx * 0.2, y + 3, rx * 1.1, rx * 0.1)}" fill="${lead}" opacity=".25"/>`,
    raised: (...markup) => markup.join(''),
    cloth: () => ({ fill: blank, defs: '' }),
  }
}

export const blank = '#f6f1e7'
const lead = '#9a8972'

const fill = (path: string, colour: string, opacity = 1) => `<path d="${path}" fill="${colour}"${faded(opacity)}/>`

const stroke = (path: string, colour: string, width: number, opacity = 1) =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${tenth(width)}"${faded(opacity)}/>`

const faded = (opacity: number) => (opacity === 1 ? '' : ` opacity="${Math.round(opacity * 100) / 100}"`)
