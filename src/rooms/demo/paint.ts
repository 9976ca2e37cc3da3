import type { Raster } from '#base/drawings'

/** Pixels by which a line wavers at most, and by how much the grain darkens or lightens (of 255). */
const waver = 2.6
const grain = 7

/**
 * What a browser does with the drawings' filters, for pixels: no line is quite straight, and the paper has a grain.
 * The same seed gives the same picture.
 */
export function paint({ data, width, height }: Raster, seed: number): Buffer {
  const painted = Buffer.allocUnsafe(data.length)
  const [byX, byY, bySum, byDifference] = [1, 2, 3, 4].map((part) => waves(width + height, seed * part))
  const speck = specks(seed)
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const fromX = clamp(x + byY![y]! + bySum![x + y]!, width - 1.001)
      const fromY = clamp(y + byX![x]! + byDifference![x - y + height]!, height - 1.001)
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)]
      mix(data, painted, at, 3 * (top * width + left), 3 * width, fromX - left, fromY - top, speck())
    }
  }
  return painted
}

/** One pixel from the four among which it lies, `right` and `low` being its shares of the further ones. */
function mix(
  from: Buffer,
  to: Buffer,
  at: number,
  origin: number,
  row: number,
  right: number,
  low: number,
  more: number,
): void {
  for (let channel = 0; channel < 3; channel++) {
    const corner = origin + channel
    const above = from[corner]! * (1 - right) + from[corner + 3]! * right
    const below = from[corner + row]! * (1 - right) + from[corner + row + 3]! * right
    to[at + channel] = clamp(above * (1 - low) + below * low + more, 255)
  }
}

/** Two waves of unlike length, never in step for long. */
function waves(length: number, seed: number): Float64Array {
  const wave = (at: number) => Math.sin(at / 31 + seed) * 0.3 + Math.sin(at / 13 + seed * 1.7) * 0.2
  return Float64Array.from({ length: length + 1 }, (_, at) => waver * wave(at))
}

/** Numbers around zero (Park and Miller's generator), two in a row alike, as fibres are. */
function specks(seed: number): () => number {
  let [state, last] = [seed + 1, 0]
  return () => {
    state = (state * 48_271) % 2_147_483_647
    last = last / 2 + grain * (state / 2_147_483_647 - 0.5)
    return last
  }
}

function clamp(value: number, most: number): number {
  return value < 0 ? 0 : value > most ? most : value
}
