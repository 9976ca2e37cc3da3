import { whenListingWanted } from './form-link.ts'
import { ListingKeeper } from './listing-keeper.ts'

/**
 * Drafts keep themselves: what is typed stays in this browser at once, and on the server a moment later. A listing that
 * is on sale is kept in this browser only, until she saves it.
 */
const place = document.querySelector<HTMLElement>('[data-kept]')
const form = place?.closest('form')
if (place && form) listen(form, new ListingKeeper(form, place))

function listen(form: HTMLFormElement, keeper: ListingKeeper): void {
  form.addEventListener('input', () => keeper.typed())
  form.addEventListener('change', (event) => keeper.left(event.target as HTMLInputElement))
  form.addEventListener('submit', (event) => keeper.submit(event))
  whenListingWanted(form, () => void keeper.save())
  document.addEventListener('visibilitychange', () => document.hidden && keeper.lastChance())
  window.addEventListener('online', () => keeper.hurry())
  window.addEventListener('offline', () => keeper.offline())
  window.addEventListener('beforeunload', (event) => keeper.mayLoseWords() && event.preventDefault())
  window.addEventListener('pageshow', (event) => event.persisted && location.reload())
  form.addEventListener('keydown', (event) => toNextField(event, form))
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-field]'))
    link.addEventListener('click', (event) => showField(event, form, link.dataset.field!))
  void keeper.restore()
}

/** On a phone the key beside the space goes on to the price, instead of sending a form of one word. */
function toNextField(event: KeyboardEvent, form: HTMLFormElement): void {
  const { name } = event.target as HTMLInputElement
  if (event.key !== 'Enter' || name !== 'title') return
  event.preventDefault()
  control(form, 'price')?.focus()
}

function showField(event: Event, form: HTMLFormElement, name: string): void {
  const found = control(form, name)
  if (!found || found.type === 'hidden') return
  event.preventDefault()
  for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
  found.focus()
}

function control(form: HTMLFormElement, name: string): HTMLInputElement | undefined {
  return [...form.elements].find((one) => (one as HTMLInputElement).name === name) as HTMLInputElement | undefined
}
