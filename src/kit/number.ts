const french = new Intl.NumberFormat('fr-FR')

/** 12345 → "12 345". Made once: `toLocaleString` makes its formatter anew each time, which takes twenty times as long. */
export function formatNumber(value: number): string {
  return french.format(value)
}
