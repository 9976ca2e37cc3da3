import { photosAreThere, photosUnderWay, setListing } from './form-link.ts'
import { saySame, valueIn, type Words, wordsIn, writeHidden, writeUnlessTyped, writeWords } from './form-words.ts'
import { KeptStatus } from './kept-status.ts'
import { type KeptWords, type Sending, sendWords } from './send-words.ts'
import { findHere, forgetHere, keepHere } from './words-here.ts'

const pause = 1200
const retryAfter = 10_000

/** Keeps the words of one form: here at once, and on the server where it is a draft. */
export class ListingKeeper {
  readonly #form: HTMLFormElement
  readonly #told: DOMStringMap
  readonly #status: KeptStatus
  /** What the server has. */
  #stored: Words
  #timer = 0
  #turn: Promise<unknown> = Promise.resolve()
  #clashed = false
  #submitting = false
  #leaving = false

  constructor(form: HTMLFormElement, place: HTMLElement) {
    this.#form = form
    this.#told = place.dataset
    this.#status = new KeptStatus(place)
    this.#stored = wordsIn(form)
    // A browser stops without a word at a field that is folded away; the server says what is wrong beside each.
    form.noValidate = true
  }

  typed(): void {
    keepHere(this.#shop, this.#words)
    if (!this.#keepsItself) this.#status.say('here')
    else if (navigator.onLine) this.#sendIn(pause)
    else this.offline()
  }

  /** A field was left, or something chosen: that is kept without waiting. */
  left({ name }: HTMLInputElement): void {
    if (name === 'category') this.#guess(false)
    this.typed()
    this.hurry()
  }

  hurry(): void {
    if (this.#keepsItself && this.#isChanged) this.#sendIn(0)
  }

  /** The page goes out of sight, and may never come back. */
  lastChance(): void {
    if (this.#keepsItself && this.#isChanged) void this.save()
  }

  offline(): void {
    if (this.#isChanged || this.#submitting) this.#status.say('offline')
  }

  /** Whether leaving the page now would lose what the maker believes is on sale. */
  mayLoseWords(): boolean {
    return !this.#leaving && !this.#isDraft && this.#isChanged
  }

  /** Sends what is there, one sending after the other. */
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
    if (!here) return
    const arrived = here.sent && document.querySelector('.notice-good') !== null
    if (arrived || this.#told.again === 'yes' || saySame(here.words, this.#words))
      return forgetHere(this.#shop, here.words)
    writeWords(this.#form, here.words)
    this.#status.sayRestored(() => {
      forgetHere(this.#shop, here.words)
      this.#reload()
    })
    this.hurry()
  }

  get #shop(): string {
    return this.#told.shop!
  }

  get #words(): Words {
    return wordsIn(this.#form)
  }

  get #isDraft(): boolean {
    return this.#told.draft === 'yes'
  }

  get #isChanged(): boolean {
    return !saySame(this.#words, this.#stored)
  }

  /** A draft, once it has a title or a photo. */
  get #keepsItself(): boolean {
    const hasBegun = ['listing', 'title'].some((name) => valueIn(this.#words, name).trim() !== '')
    return this.#isDraft && hasBegun && !this.#clashed
  }

  #sendIn(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.save(), milliseconds)
  }

  async #send(): Promise<Sending['kind']> {
    const words = this.#words
    keepHere(this.#shop, words)
    this.#status.say('saving')
    const sending = await sendWords(this.#told.to!, words)
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
    this.#status.sayKept(kept)
    if (typedSince) this.typed()
  }

  #wasNotKept(sending: Exclude<Sending, { kind: 'kept' }>): void {
    if (sending.kind === 'clash') this.#clashed = true
    if ('sentence' in sending) this.#status.tell(sending.sentence)
    else if (sending.kind === 'signedOut') this.#status.say('signedOut')
    else {
      this.#status.say(navigator.onLine ? 'here' : 'offline')
      this.#sendIn(retryAfter)
    }
  }

  async #submitWhenReady(submitter: HTMLElement | null): Promise<void> {
    keepHere(this.#shop, this.#words)
    while (this.#isDraft && !this.#clashed && (await this.save()) === 'lost') await backOnline()
    if (photosUnderWay(this.#form) > 0) this.#status.say('waiting')
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

  #reload(): void {
    this.#leaving = true
    location.reload()
  }
}

/** The network is there again, or it is worth another try. */
function backOnline(): Promise<unknown> {
  const event = new Promise((resolve) => window.addEventListener('online', resolve, { once: true }))
  return Promise.race([event, new Promise((resolve) => setTimeout(resolve, retryAfter))])
}
