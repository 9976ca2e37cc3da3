import { arrowOf, ask, followPointer } from './dialog.ts'
import { all, movedBy, ofRatio, pulledTo } from './frame.ts'
import type { Crop, Say } from './photo-state.ts'

type Asked = { source: string; turn: number; crop: Crop | null; say: Say }
type Stage = { box: HTMLElement; frame: HTMLElement; ratio: number; words: HTMLElement; say: Say }

const ratios: Record<string, number> = { portrait: 4 / 5, square: 1 }

/** Lets her lay a frame on the whole picture, by fingers, keys or a ratio. Null is the whole; undefined: as it was. */
export async function askCrop(dialog: HTMLDialogElement, asked: Asked): Promise<Crop | null | undefined> {
  const canvas = dialog.querySelector('canvas')!
  const size = await draw(canvas, asked)
  const stage: Stage = {
    box: canvas,
    frame: dialog.querySelector<HTMLElement>('[data-frame]')!,
    ratio: size.width / size.height,
    words: dialog.querySelector<HTMLElement>('[data-words-of-frame]')!,
    say: asked.say,
  }
  const frame = new Frame(stage, asked.crop ?? all)
  dialog.querySelector<HTMLElement>('.photo-ratios')!.onclick = (event) => {
    const name = (event.target as HTMLElement).dataset.ratio
    if (name) frame.fit(name)
  }
  if (!(await ask(dialog))) return undefined
  return frame.isAll ? null : frame.crop
}

/** A frame on the picture: what of it will be seen. */
class Frame {
  crop: Crop
  readonly #stage: Stage
  /** Width to height in thousandths of the picture, where she chose one. */
  #ratio: number | undefined

  constructor(stage: Stage, crop: Crop) {
    this.#stage = stage
    this.crop = crop
    stage.frame.onpointerdown = (event) => this.#pressed(event)
    stage.frame.onkeydown = (event) => this.#key(event)
    this.#show()
  }

  get isAll(): boolean {
    return this.crop.width === 1000 && this.crop.height === 1000
  }

  fit(name: string): void {
    this.#ratio = ratios[name] && ratios[name] / this.#stage.ratio
    if (this.#ratio) this.#put(ofRatio(this.crop, this.#ratio))
    if (name === 'whole') this.#put(all)
  }

  #pressed(event: PointerEvent): void {
    const corner = (event.target as HTMLElement).dataset.corner
    const from = { at: this.#placeOf(event), crop: this.crop }
    followPointer(this.#stage.frame, event, (now) => {
      const at = this.#placeOf(now)
      const by = { x: Math.round(at.x - from.at.x), y: Math.round(at.y - from.at.y) }
      this.#put(corner ? pulledTo(from.crop, corner, at, this.#ratio) : movedBy(from.crop, by))
    })
  }

  #key(event: KeyboardEvent): void {
    const arrow = arrowOf(event)
    if (!arrow) return
    event.preventDefault()
    const by = { x: arrow.x * 10, y: arrow.y * 10 }
    const { x, y, width, height } = this.crop
    const corner = { x: x + width + by.x, y: y + height + by.y }
    this.#put(event.shiftKey ? pulledTo(this.crop, 'se', corner, this.#ratio) : movedBy(this.crop, by))
  }

  #placeOf({ clientX, clientY }: PointerEvent) {
    const box = this.#stage.box.getBoundingClientRect()
    return { x: (1000 * (clientX - box.left)) / box.width, y: (1000 * (clientY - box.top)) / box.height }
  }

  #put(crop: Crop): void {
    this.crop = crop
    this.#show()
  }

  #show(): void {
    const { x, y, width, height } = this.crop
    const per = (thousandths: number) => `${thousandths / 10}%`
    Object.assign(this.#stage.frame.style, { left: per(x), top: per(y), width: per(width), height: per(height) })
    const said = { width: Math.round(width / 10), height: Math.round(height / 10) }
    this.#stage.words.textContent = this.#stage.say('cropWords', said)
  }
}

/** The whole picture, turned as she has it. */
async function draw(canvas: HTMLCanvasElement, { source, turn }: Asked): Promise<{ width: number; height: number }> {
  const image = new Image()
  image.src = source
  await image.decode()
  const { naturalWidth: width, naturalHeight: height } = image
  const lies = turn % 180 !== 0
  Object.assign(canvas, lies ? { width: height, height: width } : { width, height })
  const brush = canvas.getContext('2d')!
  brush.translate(canvas.width / 2, canvas.height / 2)
  brush.rotate((turn * Math.PI) / 180)
  brush.drawImage(image, -width / 2, -height / 2)
  return canvas
}
