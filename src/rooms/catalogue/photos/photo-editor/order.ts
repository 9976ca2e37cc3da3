import type { Say } from './photo-state.ts'
import type { Tiles } from './tiles.ts'

type Order = { tiles: Tiles; say: Say; tell: (sentence: string) => void; changed: () => void }

/** Moves photos by their buttons, by arrow keys on their grip, and by dragging the grip with mouse or finger. */
export function orderByHand(list: HTMLElement, order: Order): void {
  list.addEventListener('click', (event) => {
    const act = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset.act
    if (act === 'earlier' || act === 'later') step(order, event.target as Element, act === 'earlier' ? -1 : 1)
  })
  list.addEventListener('keydown', (event) => {
    const by = stepOf(event)
    if (by === 0 || !isGrip(event.target)) return
    event.preventDefault()
    step(order, event.target as Element, by)
  })
  list.addEventListener('pointerdown', (event) => {
    if (isGrip(event.target) && event.button === 0) drag(order, event)
  })
}

function stepOf({ key }: KeyboardEvent): number {
  if (key === 'Home') return Number.NEGATIVE_INFINITY
  if (key === 'End') return Number.POSITIVE_INFINITY
  return { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[key] ?? 0
}

const isGrip = (target: EventTarget | null) => (target as Element).closest('[data-act=grip]') !== null

function step(order: Order, node: Element, by: number): void {
  const { tiles } = order
  const tile = tiles.of(node)!
  const count = tiles.all.length
  const place = Math.min(count - 1, Math.max(0, tiles.all.indexOf(tile) + by))
  if (!tiles.moveTo(tile, place)) return
  // Whoever moves by keyboard stays on the button, which moved with its photo.
  node.closest('button')?.focus()
  moved(order, tile)
}

function moved({ tiles, say, tell, changed }: Order, tile: HTMLElement): void {
  tell(say('moved', { place: tiles.all.indexOf(tile) + 1, count: tiles.all.length }))
  changed()
}

/**
 * The photo takes the place of the one under the finger at once, so that she sees what she gets. The list catches the
 * pointer: the grip moves with its photo, and what moves in the page lets go.
 */
function drag(order: Order, { target, pointerId }: PointerEvent): void {
  const tile = order.tiles.of(target as Element)!
  const items = tile.parentElement!
  const from = order.tiles.all.indexOf(tile)
  const follow = ({ clientX, clientY }: PointerEvent) => {
    const over = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-tile-of]')
    if (over && over !== tile) order.tiles.moveTo(tile, order.tiles.all.indexOf(over))
  }
  const end = () => {
    items.removeEventListener('pointermove', follow)
    tile.classList.remove('is-dragged')
    if (order.tiles.all.indexOf(tile) !== from) moved(order, tile)
  }
  tile.classList.add('is-dragged')
  items.setPointerCapture(pointerId)
  items.addEventListener('pointermove', follow)
  items.addEventListener('lostpointercapture', end, { once: true })
}
