import { encode } from 'uqr'

/** The dark modules of a QR code, row by row, as one path; `size` is its side with the quiet zone, in modules. */
export type QrCode = { size: number; path: string }

/** Modules around the code that stay white: what readers need to find it (ISO/IEC 18004, 9.1). */
const quiet = 4

/** Level M: a quarter of a business card may be bent or stained a little; a longer address would take finer modules. */
export function qrCodeOf(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: quiet })
  return {
    size,
    path: data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join(''),
  }
}

/** The whole file, for flyers and parcels. White is drawn: on dark paper it would not be read. */
export function qrSvg({ size, path }: QrCode): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="1000" height="1000" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
}

/** Beginnings and lengths of what is dark in a row. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1)
    if (dark && last && last[0] + last[1] === x) last[1]++
    else if (dark) runs.push([x, 1])
  }
  return runs
}
