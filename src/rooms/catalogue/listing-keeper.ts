import { photosAreThere, photosUnderWay, setListing } from './form-link.ts'
import { saySame, valueIn, type Words, wordsIn, writeHidden, writeUnlessTyped, writeWords } from './form-words.ts'
import type { KeptSentences } from './messages-editing.fr.ts'
import { type KeptWords, type Sending, sendWords } from './send-words.ts'
import { findHere, forgetHere, keepHere } from './words-here.ts'

const pause = 1200
const retryAfter = 10_000

/** Keeps the words of one form: here at once, and on the server where it is a draft. It says in words where they are. */
export class ListingKeeper {
  readonly #form: HTMLFormElement
  readonly #place: HTMLElement
  readonly #sentences: KeptSentences
  /** What the server has. */
  #stored: Words
  #timer = 0
  #turn: Promise<unknown> = Promise.resolve()
  /** The server said no: only the form itself, sent whole, can say why. */
  #refused = false
  #submitting = false
  #leaving = false

  constructor(form: HTMLFormElement, place: HTMLElement) {
    this.#form = form
    this.#place = place
    this.#sentences = JSON.parse(place.dataset.sentences!)
    this.#stored = wordsIn(form)
  }

  typed(): void {
    keepHere(this.#shop, this.#words)
    if (!this.#keepsItself) this.#say('here')
    else if (navigator.onLine) this.#sendIn(pause)
    else this.offline()
  }

  /** A field was left, or something chosen: that is kept without waiting. */
  left({ name }: HTMLInputElement): void {
    if (name === 'category') this.#guess(false)
    this.typed()
    if (this.#keepsItself && this.#isChanged) this.#sendIn(0)
  }

  hurry(): void {
    if (this.#keepsItself && this.#isChanged) void this.save()
  }

  offline(): void {
    if (this.#isChanged || this.#submitting) this.#say('offline')
  }

  /** Whether leaving the page now would lose what the maker believes is on sale. */
  mayLoseWords(): boolean {
    return !this.#leaving && this.#place.dataset.draft !== 'yes' && this.#isChanged
  }

  /** Sends what is there, one sending after the other; ends when the server answered, or the network did not. */
  save(): Promise<Sending['kind']> {
    clearTimeout(this.#timer)
    const turn = this.#turn.then(() => this.#send())
    this.#turn = turn
    return turn
  }

  /** The first tap counts. It waits for photos, and for the network; words that are here are never sent into nothing. */
  submit(event: SubmitEvent): void {
    if (this.#leaving) return
    event.preventDefault()
    if (this.#submitting) return
    this.#submitting = true
    void this.#submitWhenReady(event.submitter)
  }

  /** What an earlier visit could not send: back into the form, and on its way. */
  async restore(): Promise<void> {
    const here = await findHere(this.#shop, this.#words)
    const isOver = here?.sent && valueIn(here.words, 'version') !== valueIn(this.#words, 'version')
    if (!here || isOver || this.#place.dataset.again === 'yes' || saySame(here.words, this.#words)) {
      if (here) forgetHere(this.#shop, here.words)
      return
    }
    writeWords(this.#form, here.words)
    this.#say('restored')
    this.#offerToForget(here.words)
    if (this.#keepsItself) this.#sendIn(pause)
  }

  get #shop(): string {
    return this.#place.dataset.shop!
  }

  get #words(): Words {
    return wordsIn(this.#form)
  }

  get #isChanged(): boolean {
    return !saySame(this.#words, this.#stored)
  }

  /** A draft, once it has a title or a photo. */
  get #keepsItself(): boolean {
    const hasBegun = ['listing', 'title'].some((name) => valueIn(this.#words, name).trim() !== '')
    return this.#place.dataset.draft === 'yes' && hasBegun && !this.#refused
  }

  #sendIn(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.save(), milliseconds)
  }

  async #send(): Promise<Sending['kind']> {
    const words = this.#words
    keepHere(this.#shop, words)
    this.#say('saving')
    const sending = await sendWords(this.#place.dataset.to!, words)
    if (sending.kind === 'kept') this.#wasKept(words, sending.kept)
    else this.#wasNotKept(sending)
    return sending.kind
  }

  #wasKept(words: Words, kept: KeptWords): void {
    setListing(this.#form, kept.listing)
    this.#form.action = kept.update
    if (location.pathname !== kept.edit) history.replaceState(history.state, '', kept.edit)
    forgetHere(this.#shop, words)
    if (kept.reload) this.#reload()
    const typedSince = !saySame(this.#words, words)
    writeHidden(this.#form, kept.seen)
    writeUnlessTyped(this.#form, words, kept.values)
    this.#guess(kept.guessed)
    this.#stored = typedSince ? words : this.#words
    this.#say(...sentenceOf(kept))
    if (typedSince) this.typed()
  }

  #wasNotKept(sending: Exclude<Sending, { kind: 'kept' }>): void {
    if (sending.kind === 'refused') {
      this.#refused = true
      this.#place.textContent = sending.sentence
    } else if (sending.kind === 'signedOut') this.#say('signedOut')
    else {
      this.#say(navigator.onLine ? 'here' : 'offline')
      this.#sendIn(retryAfter)
    }
  }

  async #submitWhenReady(submitter: HTMLElement | null): Promise<void> {
    keepHere(this.#shop, this.#words)
    while (this.#keepsItself && (await this.save()) === 'lost') await backOnline()
    if (photosUnderWay(this.#form) > 0) this.#say('waiting')
    await photosAreThere(this.#form)
    while (!navigator.onLine) await backOnline()
    keepHere(this.#shop, this.#words, true)
    // Not within the event that brought us here: browsers ignore a sending inside a sending.
    await new Promise((resolve) => setTimeout(resolve))
    this.#leaving = true
    this.#form.requestSubmit(submitter)
  }

  #guess(guessed: boolean): void {
    const field = this.#form.elements.namedItem('guessed') as HTMLInputElement
    field.value = guessed ? 'yes' : ''
    const chip = this.#form.querySelector<HTMLElement>('[data-guess]')
    if (chip) chip.hidden = !guessed
  }

  #offerToForget(words: Words): void {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button quiet' })
    button.textContent = this.#sentences.forget
    button.addEventListener('click', () => {
      forgetHere(this.#shop, words)
      this.#reload()
    })
    this.#place.append(' ', button)
  }

  #reload(): void {
    this.#leaving = true
    location.reload()
  }

  #say(sentence: keyof KeptSentences, values: Record<string, string> = {}): void {
    const filled = this.#sentences[sentence].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    if (this.#place.textContent !== filled) this.#place.textContent = filled
  }
}

function sentenceOf({ taken, unread }: KeptWords): [keyof KeptSentences, Record<string, string>] {
  const time = clockTime(new Date())
  if (taken.length > 0) return ['taken', { fields: taken.join(', ') }]
  return unread.length > 0 ? ['savedBut', { time, fields: unread.join(', ') }] : ['saved', { time }]
}

/** "14 h 02". */
function clockTime(at: Date): string {
  return `${at.getHours()} h ${String(at.getMinutes()).padStart(2, '0')}`
}

/** The network is there again, or it is worth another try. */
function backOnline(): Promise<unknown> {
  const event = new Promise((resolve) => window.addEventListener('online', resolve, { once: true }))
  return Promise.race([event, new Promise((resolve) => setTimeout(resolve, retryAfter))])
}
