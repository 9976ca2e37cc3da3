import { totalWords, unitPriceWords } from './messages-units.fr.ts'
import type { Measure } from './units.ts'

/** What a metre costs, and what comes to what was typed: `data-priced` is the price of one step, in cents. */
for (const place of document.querySelectorAll<HTMLElement>('[data-unit-price]'))
  place.addEventListener('priced', () => {
    place.textContent = unitPriceWords(centsOf(place), measureIn(place.dataset.unitPrice))
  })
for (const place of document.querySelectorAll<HTMLElement>('[data-total]')) {
  const show = () => showTotal(place, measureIn(place.dataset.total))
  place.addEventListener('input', show)
  place.addEventListener('priced', show)
}

/** One piece needs no sum, nor does what was refused just now: its fault stands beside it. */
function showTotal(place: HTMLElement, measure: Measure): void {
  const field = place.querySelector('input')!
  const typed = field.value.trim()
  const refused = field.ariaInvalid === 'true' && field.value === field.defaultValue
  const total = place.querySelector<HTMLElement>('[aria-live]')!
  total.hidden = refused || typed === '' || (measure.unit === 'piece' && typed === '1')
  total.textContent = totalWords(typed || '1', centsOf(place), measure)
}

const centsOf = (place: HTMLElement) => Number(place.dataset.priced)
const measureIn = (text = '{}'): Measure => JSON.parse(text)
