import { formatCents } from '#kit/money'
import { splitList } from './option-controls.ts'

/**
 * Version, price and promise follow what is picked. Without script a list of all versions serves; here each option has
 * a control of its own, and the list, out of sight, goes on telling the house which version it is.
 */
const offer = document.querySelector<HTMLElement>('.listing-offer')
const form = offer?.querySelector<HTMLFormElement>('.listing-add')
if (offer && form) {
  const list = form.querySelector<HTMLSelectElement>('.listing-versions select')
  const show = () => showOffer(offer, form, list?.selectedOptions[0])
  keepHeight(offer)
  if (list) splitList(list, () => showPhoto(list.selectedOptions[0]))
  form.addEventListener('change', show)
  form.addEventListener('input', show)
  show()
}

/** What is said of when it comes grows shorter with the choice; what stands below stays where it is. */
function keepHeight(offer: HTMLElement): void {
  const promises = offer.querySelector<HTMLElement>('.listing-promises')
  if (promises) promises.style.minHeight = `${promises.offsetHeight}px`
}

function showOffer(offer: HTMLElement, form: HTMLFormElement, version: HTMLOptionElement | undefined): void {
  const chosen = version?.value ? version.dataset : undefined
  const supplements = supplementsOf(form)
  const cost = offer.querySelector<HTMLElement>('.listing-cost')!
  const cents = Number(chosen?.cents ?? cost.dataset.cents) + supplements
  const text = formatCents(cents)
  const price = cost.querySelector('.price')!
  if (price.textContent !== text) price.textContent = text
  tellPrice(offer, cents)
  hide(cost.querySelector('[data-from]'), chosen !== undefined)
  hide(cost.querySelector('[data-with-answers]'), supplements === 0)
  showDelivery(cost, cents)
  if (version) showStruck(cost, chosen?.struck)
  if (version) showPromise(offer, chosen?.promise)
  const quantity = form.querySelector<HTMLInputElement>('[name="quantity"]')
  if (quantity?.type === 'number' && chosen?.most) quantity.max = chosen.most
}

/** What else is said of the price follows it: of a metre, of all that was typed. */
function tellPrice(offer: HTMLElement, cents: number): void {
  for (const place of offer.querySelectorAll<HTMLElement>('[data-priced]')) {
    place.dataset.priced = String(cents)
    place.dispatchEvent(new Event('priced'))
  }
}

function showDelivery(cost: HTMLElement, cents: number): void {
  const delivery = cost.querySelector<HTMLElement>('[data-free-above]')
  if (!delivery) return
  const free = cents >= Number(delivery.dataset.freeAbove)
  hide(delivery.children[0], free)
  hide(delivery.children[1], !free)
}

function showStruck(cost: HTMLElement, cents: string | undefined): void {
  const struck = cost.querySelector<HTMLElement>('[data-struck]')
  if (!struck) return
  hide(struck, cents === undefined)
  if (cents) struck.querySelector('s')!.textContent = formatCents(Number(cents))
}

function showPromise(offer: HTMLElement, index: string | undefined): void {
  hide(offer.querySelector('[data-undecided]'), index !== undefined)
  for (const one of offer.querySelectorAll<HTMLElement>('.listing-promises > [data-promise]'))
    hide(one, one.dataset.promise !== index)
}

/** Only the row of photos moves, never the page. */
function showPhoto(version: HTMLOptionElement | undefined): void {
  const photo = version?.dataset.photo
  const slide = photo ? document.querySelector<HTMLElement>(`.listing-reel [data-photo="${photo}"]`) : null
  const reel = slide?.closest('.listing-reel')
  if (slide && reel) reel.scrollBy({ left: slide.getBoundingClientRect().left - reel.getBoundingClientRect().left })
}

/** What the answers add, in cents: one amount for what is answered at all, or one for each value that is offered. */
function supplementsOf(form: HTMLFormElement): number {
  const asked = form.querySelector<HTMLElement>('[data-asked]')?.dataset.asked
  const supplements: (number | Record<string, number>)[] = asked ? JSON.parse(asked) : []
  return supplements.reduce((sum: number, one, at) => {
    const answer = answerOf(form, at)
    return sum + (answer === '' ? 0 : typeof one === 'number' ? one : (one[answer] ?? 0))
  }, 0)
}

function answerOf(form: HTMLFormElement, at: number): string {
  const field = form.querySelector<HTMLInputElement | HTMLSelectElement>(
    `[name="picture_${at}"], [name="answer_${at}"]`,
  )
  return field?.value.trim() ?? ''
}

function hide(element: Element | null | undefined, hidden: boolean): void {
  if (element) (element as HTMLElement).hidden = hidden
}
