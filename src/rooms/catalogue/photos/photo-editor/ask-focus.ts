import { arrowOf, ask, clamp, followPointer } from './dialog.ts'
import type { Point, Say } from './photo-state.ts'

/** Lets her tap on what is important in a picture, or move the point by arrow keys; undefined where she leaves it. */
export async function askFocus(
  dialog: HTMLDialogElement,
  { source, focus, say }: { source: string; focus: Point; say: Say },
): Promise<Point | undefined> {
  const stage = dialog.querySelector<HTMLElement>('[data-stage]')!
  const point = dialog.querySelector<HTMLElement>('[data-point]')!
  const words = dialog.querySelector<HTMLElement>('[data-words-of-point]')!
  let chosen = focus
  const put = ({ x, y }: Point) => {
    chosen = { x: clamp(Math.round(x), 0, 100), y: clamp(Math.round(y), 0, 100) }
    Object.assign(point.style, { left: `${chosen.x}%`, top: `${chosen.y}%` })
    words.textContent = say('focusWords', chosen)
  }
  const tap = (event: PointerEvent) => {
    const box = stage.getBoundingClientRect()
    put({ x: (100 * (event.clientX - box.left)) / box.width, y: (100 * (event.clientY - box.top)) / box.height })
  }
  stage.querySelector('img')!.src = source
  stage.onpointerdown = (event) => {
    tap(event)
    followPointer(stage, event, tap)
  }
  point.onkeydown = (event) => {
    const by = arrowOf(event)
    if (!by) return
    event.preventDefault()
    put({ x: chosen.x + by.x, y: chosen.y + by.y })
  }
  put(focus)
  return (await ask(dialog)) ? chosen : undefined
}
