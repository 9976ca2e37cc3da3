const french = new Intl.NumberFormat('fr-FR')

/** 12345 → "12 345". Made once: `toLocaleString` makes its formatter anew each time, which takes twenty times as long. */
export function formatNumber(value: number): string {
  return french.format(value)
}

/** 1200, "création", "créations" → "1 200 créations". None and one are singular in French. */
export function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count > 1 ? many : one}`
}

/** Ten-thousandths: 550 → "5,5 %". */
export function formatPercent(tenThousandths: number): string {
  return `${formatNumber(tenThousandths / 100)}\u202f%`
}

const units = ['octets', 'ko', 'Mo', 'Go', 'To']
const oneDecimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** 1_234_000_000 → "1,2 Go", of a thousand as disks count. */
export function formatBytes(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1)
  return `${oneDecimal.format(bytes / 1000 ** power)}\u00a0${units[power]}`
}
