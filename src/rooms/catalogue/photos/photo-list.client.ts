import { Arranger } from './photo-editor/arranger.ts'
import { askCrop } from './photo-editor/ask-crop.ts'
import { askFocus } from './photo-editor/ask-focus.ts'
import { orderByHand } from './photo-editor/order.ts'
import { type Crop, photoUrl, wordsOf } from './photo-editor/photo-state.ts'
import { PhotoQueue } from './photo-editor/queue.ts'
import { choose, numbered, Tiles } from './photo-editor/tiles.ts'

/**
 * The photos of a listing's form: sent at once while she types, put in order by hand or by keys, turned, cut, described.
 * All of it are the form's own fields; without this script they are filled by hand.
 */
const list = document.querySelector<HTMLElement>('[data-photo-list]')
if (list?.closest('form')) start(list)

function start(list: HTMLElement): void {
  const say = wordsOf(list)
  const tiles = new Tiles(list, say)
  const arranger = new Arranger(list, tiles, say)
  const tell = (sentence: string) => {
    list.querySelector('[data-said]')!.textContent = sentence
  }
  list.classList.add('with-script')
  for (const node of list.querySelectorAll<HTMLElement>('[data-scripted]')) node.hidden = false
  orderByHand(list, { tiles, say, tell, changed: () => arranger.soon() })
  list.addEventListener('click', (event) => void retouch(event.target as Element, { list, tiles, arranger, say }))
  list.addEventListener('change', ({ target }) => changed(target as HTMLInputElement, { list, arranger, tiles }))
  tiles.number()
  const queue = new PhotoQueue({
    form: arranger.form,
    upload: list.dataset.upload!,
    rows: list.querySelector<HTMLElement>('[data-sending]')!,
    say,
    makeRoom: () =>
      tiles.all.length < Number(list.dataset.most) ? Promise.resolve() : arranger.now({ withRemoved: true }),
    arrived: (answer, listing) => arranger.show(answer, listing),
  })
  const input = list.querySelector<HTMLInputElement>('input[type=file]')!
  input.addEventListener('change', () => {
    void queue.add([...(input.files ?? [])])
    input.value = ''
  })
  void queue.resume()
}

type Parts = { list: HTMLElement; tiles: Tiles; arranger: Arranger; say: ReturnType<typeof wordsOf> }

/** Words and kind go as soon as they are said; what is removed goes with the form, so that it may come back. */
function changed(target: HTMLInputElement, { arranger, tiles }: Omit<Parts, 'say'>): void {
  const tile = tiles.of(target)
  if (!tile) return
  if (target.name === 'removed[]') tile.classList.toggle('is-removed', target.checked)
  else {
    tiles.number()
    arranger.soon()
  }
}

async function retouch(target: Element, parts: Parts): Promise<void> {
  const act = target.closest<HTMLElement>('[data-act]')?.dataset.act
  const tile = parts.tiles.of(target)
  const change = act === 'turn' ? turned : act === 'crop' ? cropped : act === 'focus' ? focused : undefined
  if (!tile || !change || tile.ariaBusy === 'true') return
  const value = await change(tile, parts)
  if (value === undefined) return
  tile.ariaBusy = 'true'
  await parts.arranger.now()
  tile.ariaBusy = 'false'
}

/** A quarter to the right; the frame, if any, turns along on the server. */
function turned(tile: HTMLElement): string {
  return set(tile, 'turn', String((Number(tile.dataset.turn) + 90) % 360))
}

async function cropped(tile: HTMLElement, { list, say }: Parts): Promise<string | undefined> {
  const value = numbered(tile, 'crop').value
  const crop = value.includes(',') ? asCrop(value) : null
  const turn = Number(tile.dataset.turn)
  const isWhole = tile.dataset.cut !== 'yes' && turn === 0
  const source = isWhole ? photoUrl(tile.dataset.key!, 1280) : wholeOf(tile)
  const chosen = await askCrop(list.querySelector('[data-crop-dialog]')!, { source, turn, crop, say })
  if (chosen === undefined) return undefined
  return set(tile, 'crop', chosen ? [chosen.x, chosen.y, chosen.width, chosen.height].join(',') : 'whole')
}

async function focused(tile: HTMLElement, { list, say }: Parts): Promise<string | undefined> {
  const [x = 50, y = 50] = numbered(tile, 'focus').value.split(',').map(Number)
  const source = photoUrl(tile.dataset.key!, 720)
  const chosen = await askFocus(list.querySelector('[data-focus-dialog]')!, { source, focus: { x, y }, say })
  return chosen && set(tile, 'focus', `${chosen.x},${chosen.y}`)
}

function set(tile: HTMLElement, name: string, value: string): string {
  choose(numbered(tile, name) as HTMLSelectElement, value)
  return value
}

function asCrop(value: string): Crop {
  const [x = 0, y = 0, width = 1000, height = 1000] = value.split(',').map(Number)
  return { x, y, width, height }
}

function wholeOf(tile: HTMLElement): string {
  return tile.querySelector<HTMLAnchorElement>('[data-original]')!.href.replace(/origine$/, 'entiere')
}
