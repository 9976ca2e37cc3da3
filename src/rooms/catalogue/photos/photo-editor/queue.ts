import { listingOf, setPhotosUnderWay } from '../../editing/form-link.ts'
import type { Answer, Say } from './photo-state.ts'
import { sendFile } from './send-file.ts'
import { dropFile, keepFile, listFiles, type WaitingFile } from './waiting-files.ts'

type Queue = {
  form: HTMLFormElement
  upload: string
  rows: HTMLElement
  say: Say
  /** Before each: makes room where all places are taken. */
  makeRoom: () => Promise<void>
  arrived: (answer: Answer, listing: string) => void
}
type Row = { node: HTMLLIElement; words: HTMLElement; bar: HTMLProgressElement; retry: HTMLButtonElement }

// After a lost connection, in seconds; then the last of them again and again.
const waits = [2, 5, 15, 30]

/** Photos on their way: one after the other, while she types; kept by the browser until the house has them. */
export class PhotoQueue {
  readonly #queue: Queue
  readonly #waiting: WaitingFile[] = []
  readonly #rows = new Map<string, Row>()
  #isRunning = false
  #wake = () => {}

  constructor(queue: Queue) {
    this.#queue = queue
    window.addEventListener('online', () => this.#wake())
  }

  async add(files: readonly File[]): Promise<void> {
    const { form } = this.#queue
    for (const file of files) {
      const told = {
        form: location.pathname,
        listing: listingIn(form),
        name: file.name,
        at: Date.now() + this.#waiting.length,
      }
      const one = { id: crypto.randomUUID(), ...told, file }
      this.#enqueue(one)
      await keepFile(one)
    }
    void this.#run()
  }

  /** What an earlier visit could not send. */
  async resume(): Promise<void> {
    for (const one of await listFiles(location.pathname, listingIn(this.#queue.form))) this.#enqueue(one)
    void this.#run()
  }

  #enqueue(one: WaitingFile): void {
    this.#waiting.push(one)
    this.#rows.set(one.id, this.#row(one))
    this.#count()
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    for (let one = this.#waiting[0]; one; one = this.#waiting[0]) await this.#sendUntilThere(one)
    this.#isRunning = false
  }

  async #sendUntilThere(one: WaitingFile): Promise<void> {
    const row = this.#rows.get(one.id)!
    for (let attempt = 0; ; attempt++) {
      const isOver = await this.#send(one, row, attempt)
      if (isOver) break
      row.retry.hidden = false
      row.words.textContent = this.#queue.say('offline')
      await this.#rest(waits[Math.min(attempt, waits.length - 1)]!)
      row.retry.hidden = true
    }
    this.#waiting.shift()
    await dropFile(one.id)
    this.#count()
  }

  /** True where nothing is left to be tried. */
  async #send(one: WaitingFile, { node, words, bar }: Row, attempt: number): Promise<boolean> {
    const { form, upload, say, makeRoom, arrived } = this.#queue
    words.textContent = say('sending')
    const listing = await listingOf(form)
    if (one.listing !== listing) await keepFile(Object.assign(one, { listing }))
    await makeRoom()
    const sent = await sendFile(upload.replace('LISTING', listing), one.file, one.name, (done) => {
      bar.value = done
      if (done === 100) words.textContent = say('working')
    })
    if (sent.kind === 'lost') return false
    if (sent.kind === 'arrived') arrived(sent.answer, listing)
    const [refused] =
      sent.kind === 'arrived' ? sent.answer.refused : [{ code: '', sentence: sent.sentence ?? say('failed') }]
    // Sent again after a lost answer, it is there already.
    if (!refused || (refused.code === 'listing_photo_twice' && attempt > 0)) node.remove()
    else this.#refuse({ node, words, bar }, refused.sentence)
    return true
  }

  #refuse({ node, words, bar }: Omit<Row, 'retry'>, sentence: string): void {
    bar.hidden = true
    words.textContent = sentence
    words.className = 'fault'
    node.classList.add('is-refused')
  }

  #rest(seconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #row({ name }: WaitingFile): Row {
    const node = document.createElement('li')
    const title = Object.assign(document.createElement('b'), { textContent: name })
    const words = Object.assign(document.createElement('span'), { textContent: this.#queue.say('waiting') })
    const bar = Object.assign(document.createElement('progress'), { max: 100, value: 0 })
    bar.setAttribute('aria-label', name)
    const retry = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button quiet',
      hidden: true,
    })
    retry.textContent = this.#queue.say('retry')
    retry.onclick = () => this.#wake()
    node.append(title, bar, words, retry)
    this.#queue.rows.append(node)
    return { node, words, bar, retry }
  }

  #count(): void {
    setPhotosUnderWay(this.#queue.form, this.#waiting.length)
  }
}

const listingIn = (form: HTMLFormElement) =>
  (form.elements.namedItem('listing') as HTMLInputElement | null)?.value ?? ''
