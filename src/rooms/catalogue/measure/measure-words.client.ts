/** The words of price and stock follow how a piece is sold, while it is chosen. */
import { measureShown, type Sold } from './measure-input.ts'
import { measure as t } from './messages-units.fr.ts'

const section = document.querySelector<HTMLElement>('[data-measure]')
const form = section?.closest('form')
if (section && form) {
  const show = () => showWords(form)
  section.addEventListener('input', show)
  show()
}

function showWords(form: HTMLFormElement): void {
  const data = new FormData(form)
  const said = Object.fromEntries(
    ['sold', 'lot', 'lengthStep', 'weightStep'].map((name) => [name, String(data.get(name))]),
  )
  write(form, '[data-price-label]', t.priceOf(measureShown(said)))
  write(form, '[data-stock-label]', t.stockIn[(said.sold as Sold) ?? 'piece'])
}

function write(form: HTMLElement, where: string, words: string): void {
  const place = form.querySelector(where)
  if (place) place.textContent = words
}
