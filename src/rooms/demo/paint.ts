import type { Raster } from '#base/drawings'

/** Pixels by which a line wavers at most, and by how much the grain darkens or lightens (of 255). */
const waver = 2.6
const grain = 7

/**
 * What a browser does with the drawings' filters, for pixels: no line is quite straight, and the paper has a grain.
 * The same seed gives the same picture. Each pixel is mixed of the four between which it comes to lie, in shares of 256;
 * half a million of them a picture, hence whole numbers and no call within.
 */
export function paint({ data, width, height }: Raster, seed: number): Buffer {
  const painted = Buffer.allocUnsafe(data.length)
  const to = new Uint8ClampedArray(painted.buffer, painted.byteOffset, painted.length)
  const [byX, byY, bySum, byDifference] = [1, 2, 3, 4].map((part) => waves(width + height, seed * part)) as Waves
  const [mostX, mostY, row] = [width - 1.001, height - 1.001, 3 * width]
  let [speck, state] = [0, Math.imul(seed + 1, 0x9e3779b1)]
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const fromX = Math.min(mostX, Math.max(0, x + byY[y]! + bySum[x + y]!))
      const fromY = Math.min(mostY, Math.max(0, y + byX[x]! + byDifference[x - y + height]!))
      const left = fromX | 0
      const top = fromY | 0
      const right = ((fromX - left) * 256) | 0
      const low = ((fromY - top) * 256) | 0
      const a = (256 - right) * (256 - low)
      const b = right * (256 - low)
      const c = (256 - right) * low
      const d = right * low
      const one = 3 * (top * width + left)
      const under = one + row
      // Numbers around zero (Numerical Recipes' generator), two in a row alike, as fibres are.
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
      speck = speck / 2 + (grain / 2 ** 32) * state
      to[at] = ((data[one]! * a + data[one + 3]! * b + data[under]! * c + data[under + 3]! * d) >> 16) + speck
      to[at + 1] =
        ((data[one + 1]! * a + data[one + 4]! * b + data[under + 1]! * c + data[under + 4]! * d) >> 16) + speck
      to[at + 2] =
        ((data[one + 2]! * a + data[one + 5]! * b + data[under + 2]! * c + data[under + 5]! * d) >> 16) + speck
    }
  }
  return painted
}

type Waves = [Float64Array, Float64Array, Float64Array, Float64Array]

/** Two waves of unlike length, never in step for long. */
function waves(length: number, seed: number): Float64Array {
  const wave = (at: number) => Math.sin(at / 31 + seed) * 0.3 + Math.sin(at / 13 + seed * 1.7) * 0.2
  return Float64Array.from({ length: length + 1 }, (_, at) => waver * wave(at))
}
