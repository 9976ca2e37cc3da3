import { type Day, formatWeekday } from '#kit/dates'

/** « le mardi 8 décembre », « entre le mardi 8 décembre et le jeudi 10 décembre ». */
export function days(from: Day, to: Day): string {
  if (from === to) return `le ${formatWeekday(from)}`
  return `entre le ${formatWeekday(from)} et le ${formatWeekday(to)}`
}

/** Words that somebody typed, as a sentence among others: with its full stop. */
export function ended(words: string): string {
  return words === '' || /[.!?…]$/.test(words) ? words : `${words}.`
}

/** Which pieces may be given back to a professional, and which not (L221-28 3° Code de la consommation). */
export function rightWords({ kept, ended: gone }: { kept: string[]; ended: string[] }): string {
  const notThese = `Pas de droit de rétractation pour : ${gone.join(', ')}, ${gone.length > 1 ? 'fabriquées' : 'fabriquée'} selon vos indications.`
  const right = 'quatorze jours après la réception pour renoncer'
  if (gone.length === 0) return `Vous avez ${right} sans donner de raison.`
  return kept.length === 0 ? notThese : `Vous avez ${right} à : ${kept.join(', ')}. ${notThese}`
}
