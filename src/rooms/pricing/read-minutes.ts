/** "90", "90 min", "1 h 30", "1h", "1:30" → minutes; nothing typed is none; undefined where it is no time. */
export function readMinutes(text: string): number | undefined {
  const plain = text
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/(min|mn|minutes?)$/, '')
  if (plain === '') return 0
  if (/^\d{1,9}$/.test(plain)) return Number(plain)
  const [, hours, minutes = '0'] = /^(\d{1,6})(?:h|:)([0-5]?\d)?$/.exec(plain) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

/** 90 → "1 h 30", 45 → "45 min"; its blanks do not break. */
export function sayMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`
}
