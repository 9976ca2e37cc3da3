/**
 * What the two scripts of a listing's form tell one another through the form itself: the one that keeps the words
 * (`keep-words.client.ts`) and the one that sends the photos. Each works without the other.
 */
const events = { wanted: 'listing-wanted', stands: 'listing-stands', moved: 'photos-moved' }

/** For photos: the number of the listing once it stands on the server; where there is none yet, a draft is asked for. */
export function listingOf(form: HTMLFormElement): Promise<string> {
  const listing = fieldOf(form)
  if (listing.value) return Promise.resolve(listing.value)
  return new Promise((resolve) => {
    form.addEventListener(events.stands, () => resolve(listing.value), { once: true })
    form.dispatchEvent(new Event(events.wanted))
  })
}

/** For photos: how many are still on their way, or wait for the network. While there are some, nothing is published. */
export function setPhotosUnderWay(form: HTMLFormElement, count: number): void {
  form.dataset.photosUnderWay = String(count)
  form.dispatchEvent(new Event(events.moved))
}

/** For words: a photo was chosen, and there is no draft yet for it to hang on. */
export function whenListingWanted(form: HTMLFormElement, run: () => void): void {
  form.addEventListener(events.wanted, run)
}

/** For words: the draft stands. */
export function setListing(form: HTMLFormElement, listing: string): void {
  if (fieldOf(form).value === listing) return
  fieldOf(form).value = listing
  form.dispatchEvent(new Event(events.stands))
}

export const photosUnderWay = (form: HTMLFormElement) => Number(form.dataset.photosUnderWay ?? 0)

/** For words: resolves once no photo is on its way any more. */
export async function photosAreThere(form: HTMLFormElement): Promise<void> {
  while (photosUnderWay(form) > 0)
    await new Promise((resolve) => form.addEventListener(events.moved, resolve, { once: true }))
}

function fieldOf(form: HTMLFormElement): HTMLInputElement {
  return form.elements.namedItem('listing') as HTMLInputElement
}
