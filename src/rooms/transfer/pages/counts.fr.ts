import { formatNumber } from '#kit/number'

export const number = formatNumber
export const many = (count: number, one: string, more: string) => `${number(count)} ${count > 1 ? more : one}`
export const listings = (count: number) => many(count, 'création', 'créations')
