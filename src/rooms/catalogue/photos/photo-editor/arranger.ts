import { listingOf } from '../../editing/form-link.ts'
import type { Answer, Say } from './photo-state.ts'
import type { Tiles } from './tiles.ts'

/**
 * Sends what was changed about the photos, one request after the other. Where it does not arrive it goes with the form,
 * whose fields say the same, or when the network is back.
 */
export class Arranger {
  readonly #list: HTMLElement
  readonly #tiles: Tiles
  readonly #say: Say
  #timer = 0
  #turn: Promise<unknown> = Promise.resolve()
  #isLate = false

  constructor(list: HTMLElement, tiles: Tiles, say: Say) {
    this.#list = list
    this.#tiles = tiles
    this.#say = say
    window.addEventListener('online', () => this.#isLate && this.soon())
  }

  get form(): HTMLFormElement {
    return this.#list.closest('form')!
  }

  /** After a moment, in which more may change. */
  soon(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.now(), 600)
  }

  /** `withRemoved`: those that she took out are gone for good, too; else they go when the form is saved. */
  now({ withRemoved = false } = {}): Promise<void> {
    clearTimeout(this.#timer)
    const sent = this.#turn.then(() => this.#send(withRemoved))
    this.#turn = sent
    return sent
  }

  /** Shows what the server says after a photo arrived: nothing of the fields was sent with it. */
  show(answer: Answer, listing: string): void {
    this.#tiles.show(answer, new Map(), listing)
  }

  async #send(withRemoved: boolean): Promise<void> {
    const listing = await listingOf(this.form)
    const sent = fieldsOf(this.#list)
    const body = new URLSearchParams([...sent])
    if (withRemoved) for (const tile of this.#removed()) body.append('removed[]', tile.dataset.tileOf!)
    try {
      const answer = await postForJson(this.#list.dataset.arrange!.replace('LISTING', listing), body)
      this.#isLate = false
      this.#tiles.show(answer, sent, listing)
    } catch (error) {
      this.#isLate = true
      this.#tell(error instanceof Refused ? error.message : this.#say('unsaved'))
    }
  }

  #removed(): HTMLElement[] {
    return this.#tiles.all.filter((tile) => this.#tiles.isRemoved(tile))
  }

  #tell(sentence: string): void {
    this.#list.querySelector('[data-said]')!.textContent = sentence
  }
}

/** The house said no, with this sentence. */
export class Refused extends Error {}

export async function postForJson(address: string, body: URLSearchParams): Promise<Answer> {
  const answer = await fetch(address, { method: 'POST', body, headers: { accept: 'application/json' } })
  if (answer.ok) return (await answer.json()) as Answer
  const told = answer.headers.get('content-type')?.includes('json') ? await answer.json() : undefined
  throw told ? new Refused((told as { sentence: string }).sentence) : new Error(String(answer.status))
}

/** What the form would send of its photos, but which of them go and the files. */
function fieldsOf(list: HTMLElement): Map<string, string> {
  const controls = list.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')
  const saying = [...controls].filter((one) => !/^(photos|removed\[\]|kept\[\])$/.test(one.name))
  return new Map(
    saying
      .filter((one) => !('checked' in one && one.type === 'checkbox' && !one.checked))
      .map(({ name, value }) => [name, value]),
  )
}
