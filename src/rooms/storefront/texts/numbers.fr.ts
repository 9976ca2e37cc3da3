import { formatNumber } from '#kit/number'

const percents = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 2 })

/** "1 création", "1 200 créations". */
export const count = (number: number, one: string, many: string) => `${formatNumber(number)} ${number > 1 ? many : one}`

/** 500 → "5 %". */
export const percent = (tenThousandths: number) => percents.format(tenThousandths / 10_000)
