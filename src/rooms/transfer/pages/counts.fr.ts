export const number = (count: number) => count.toLocaleString('fr-FR')
export const many = (count: number, one: string, more: string) => `${number(count)} ${count > 1 ? more : one}`
export const listings = (count: number) => many(count, 'création', 'créations')
