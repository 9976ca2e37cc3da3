/** A search among supplies that writes the address of what is chosen into the field of addresses, which stays the truth. */
const place = document.querySelector<HTMLElement>('[data-supplies]')
const addresses = place?.querySelector<HTMLTextAreaElement>('[name="supplies"]')
if (place && addresses) offerSearch(place, addresses)

type Found = { address: string; label: string }

function offerSearch(place: HTMLElement, addresses: HTMLTextAreaElement): void {
  const search = place.querySelector('template')!.content.firstElementChild!.cloneNode(true) as HTMLElement
  const words = search.querySelector('input')!
  const list = search.querySelector('ul')!
  let wait = 0
  place.prepend(search)
  words.addEventListener('input', () => {
    clearTimeout(wait)
    wait = window.setTimeout(() => void show(place.dataset.supplies!, words, list), 250)
  })
  words.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault())
  list.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button')
    if (!button) return
    add(addresses, button.value)
    list.replaceChildren()
    words.value = ''
    words.focus()
  })
}

/** What was asked last is shown, whatever comes last. */
async function show(url: string, words: HTMLInputElement, list: HTMLElement): Promise<void> {
  const asked = words.value.trim()
  const found = asked.length < 2 ? [] : await find(url, asked)
  if (words.value.trim() !== asked) return
  const items = found.map(itemFor)
  list.replaceChildren(...(items.length === 0 && asked.length > 1 ? [sentence(list.dataset.nothing!)] : items))
}

async function find(url: string, words: string): Promise<Found[]> {
  try {
    const answer = await fetch(`${url}?${new URLSearchParams({ q: words })}`)
    return answer.ok ? ((await answer.json()) as { supplies: Found[] }).supplies : []
  } catch {
    return []
  }
}

function itemFor({ address, label }: Found): HTMLElement {
  const item = document.createElement('li')
  const button = document.createElement('button')
  Object.assign(button, { type: 'button', className: 'button quiet', value: address, textContent: label })
  item.append(button)
  return item
}

function sentence(words: string): HTMLElement {
  const item = document.createElement('li')
  item.textContent = words
  return item
}

function add(addresses: HTMLTextAreaElement, address: string): void {
  const lines = addresses.value.split('\n').filter((line) => line.trim())
  if (lines.includes(address)) return
  addresses.value = [...lines, address].join('\n')
  for (const kind of ['input', 'change']) addresses.dispatchEvent(new Event(kind, { bubbles: true }))
}
