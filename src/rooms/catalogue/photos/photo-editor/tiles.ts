import { type Answer, type PhotoState, photoUrl, type Say } from './photo-state.ts'

type Control = HTMLInputElement | HTMLSelectElement

/** The tiles of the photos, in their order, with the fields that the form sends. */
export class Tiles {
  readonly #list: HTMLElement
  readonly #items: HTMLOListElement
  readonly #say: Say

  constructor(list: HTMLElement, say: Say) {
    this.#list = list
    this.#items = list.querySelector('ol')!
    this.#say = say
  }

  get all(): HTMLElement[] {
    return [...this.#items.querySelectorAll<HTMLElement>('[data-tile-of]')]
  }

  of(node: Element): HTMLElement | undefined {
    return node.closest<HTMLElement>('[data-tile-of]') ?? undefined
  }

  isRemoved(tile: HTMLElement): boolean {
    return field(tile, 'removed[]').checked
  }

  /** Puts a tile before the one that stands at this place, counted without it; true where it moved. */
  moveTo(tile: HTMLElement, place: number): boolean {
    const others = this.all.filter((other) => other !== tile)
    if (place < 0 || place > others.length || this.all.indexOf(tile) === place) return false
    this.#items.insertBefore(tile, others[place] ?? others.at(-1)!.nextSibling)
    this.number()
    return true
  }

  /** Places and names as the tiles stand now. */
  number(): void {
    const main = this.all.find((tile) => !(numbered(tile, 'making') as HTMLInputElement).checked)
    for (const [at, tile] of this.all.entries()) {
      numbered(tile, 'place').value = String(at + 1)
      const rank = tile.querySelector('[data-rank]')!
      rank.textContent = this.#say(tile === main ? 'main' : 'number', { number: at + 1 })
      rank.classList.toggle('is-main', tile === main)
      for (const act of ['earlier', 'later', 'grip']) {
        tile.querySelector(`[data-act=${act}]`)!.setAttribute('aria-label', this.#say(act, { number: at + 1 }))
      }
    }
    const missing = this.all.some((tile) => numbered(tile, 'alt').value === '')
    this.#list.querySelector<HTMLElement>('[data-alt-missing]')!.hidden = !missing
  }

  /**
   * All as the server has it now. `sent` is what this answers; what she changed since then, or did not send yet, stays:
   * it differs from what was shown before.
   */
  show({ photos, shown }: Answer, sent: ReadonlyMap<string, string>, listing: string): void {
    const field = this.#list.querySelector<HTMLInputElement>('[name=photosShown]')!
    const before = JSON.parse(field.value) as PhotoState[]
    field.value = shown
    const isMoved = before.some(({ id }, at) => this.all[at]?.dataset.tileOf !== String(id))
    const known = new Map(this.all.map((tile) => [tile.dataset.tileOf, tile]))
    const order = photos.map((photo) => known.get(String(photo.id)) ?? this.#add(photo, listing))
    for (const tile of this.all) if (!order.includes(tile)) tile.remove()
    for (const [at, tile] of order.entries()) {
      if (!isMoved && this.all[at] !== tile) this.#items.insertBefore(tile, this.all[at] ?? null)
      const photo = photos[at]!
      fill(tile, photo, { sent, before: before.find(({ id }) => id === photo.id) })
    }
    this.number()
  }

  #add({ id }: PhotoState, listing: string): HTMLElement {
    const template = this.#list.querySelector<HTMLTemplateElement>('[data-tile]')!
    const tile = (template.content.cloneNode(true) as DocumentFragment).querySelector<HTMLElement>('[data-tile-of]')!
    for (const node of [tile, ...tile.querySelectorAll('*')]) rename(node, id, listing)
    for (const node of tile.querySelectorAll<HTMLElement>('[data-scripted]')) node.hidden = false
    this.#items.append(tile)
    return tile
  }
}

export function numbered(tile: HTMLElement, name: string): Control {
  return field(tile, `${name}-${tile.dataset.tileOf}`)
}

export function field(tile: HTMLElement, name: string): HTMLInputElement {
  return tile.querySelector<HTMLInputElement>(`[name="${name}"]`)!
}

/** The blank tile is that of a photo 0 of LISTING; what has an id has it once in the page. */
function rename(node: Element, id: number, listing: string): void {
  for (const name of ['id', 'for', 'aria-describedby']) {
    const value = node.getAttribute(name)
    if (value)
      node.setAttribute(
        name,
        value.replaceAll(/\S+/g, (one) => `${one}-${id}`),
      )
  }
  if (node.hasAttribute('data-tile-of')) node.setAttribute('data-tile-of', String(id))
  if (node.getAttribute('name') === 'removed[]') node.setAttribute('value', String(id))
  const name = node.getAttribute('name')
  if (name?.endsWith('-0')) node.setAttribute('name', name.replace(/0$/, String(id)))
  const href = node.getAttribute('href')
  if (href) node.setAttribute('href', href.replace('LISTING', listing).replace('/0/', `/${id}/`))
}

type Known = { sent: ReadonlyMap<string, string>; before: PhotoState | undefined }

function fill(tile: HTMLElement, photo: PhotoState, { sent, before }: Known): void {
  const old = before && valuesOf(before)
  for (const [name, value] of Object.entries(valuesOf(photo))) {
    const control = numbered(tile, name)
    const isPending = old && said(control) !== old[name] && said(control) !== (sent.get(control.name) ?? '')
    if (!isPending) write(control, value)
  }
  const { key, crop, turn, focus, originalKey } = photo
  if (tile.dataset.key !== key) showPicture(tile, key)
  Object.assign(tile.dataset, { key, turn: String(turn), cut: crop ? 'yes' : 'no' })
  setFocus(tile.querySelector('img')!, focus)
  tile.querySelector<HTMLElement>('[data-original]')!.hidden = originalKey === null
}

/** What the fields of a photo say, by their names. */
function valuesOf({ alt, kind, turn, crop, focus }: PhotoState): Record<string, string> {
  return {
    alt,
    making: kind === 'making' ? 'yes' : '',
    turn: String(turn),
    crop: crop ? [crop.x, crop.y, crop.width, crop.height].join(',') : 'whole',
    focus: `${focus.x},${focus.y}`,
  }
}

const isBox = (control: Control) => control.type === 'checkbox'
const said = (control: Control) => (isBox(control) && !(control as HTMLInputElement).checked ? '' : control.value)

function write(control: Control, value: string): void {
  if (isBox(control)) Object.assign(control, { checked: value !== '' })
  else if (control instanceof HTMLSelectElement) choose(control, value)
  else control.value = value
}

/** Also where the list does not offer it: a frame or a point of her own. */
export function choose(list: HTMLSelectElement, value: string): void {
  if (![...list.options].some((option) => option.value === value)) list.add(new Option(value, value))
  list.value = value
}

function showPicture(tile: HTMLElement, key: string): void {
  const image = tile.querySelector('img')!
  image.removeAttribute('data-thumb')
  image.srcset = ''
  image.src = photoUrl(key, 360)
}

/** As `focusClasses` of the pages. */
export function setFocus(image: HTMLImageElement, { x, y }: { x: number; y: number }): void {
  image.style.objectPosition = `${x}% ${y}%`
}
