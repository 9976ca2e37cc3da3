/** "1 création", "1 200 créations". */
export const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('fr-FR')} ${number > 1 ? many : one}`

/** 500 → "5 %". */
export const percent = (tenThousandths: number) =>
  (tenThousandths / 10_000).toLocaleString('fr-FR', { style: 'percent', maximumFractionDigits: 2 })
