import type { KeptSentences } from './messages-editing.fr.ts'
import type { KeptWords } from './send-words.ts'

/** The line that says in words where what was typed is; read aloud as it changes. */
export class KeptStatus {
  readonly #place: HTMLElement
  readonly #sentences: KeptSentences

  constructor(place: HTMLElement) {
    this.#place = place
    this.#sentences = JSON.parse(place.dataset.sentences!)
  }

  say(sentence: keyof KeptSentences, values: Record<string, string> = {}): void {
    this.tell(this.#sentences[sentence].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''))
  }

  tell(words: string): void {
    if (this.#place.textContent !== words) this.#place.textContent = words
  }

  sayKept({ taken, unread }: KeptWords): void {
    const time = clockTime(new Date())
    if (taken.length > 0) this.say('taken', { fields: taken.join(', ') })
    else if (unread.length > 0) this.say('savedBut', { time, fields: unread.join(', ') })
    else this.say('saved', { time })
  }

  sayRestored(forget: () => void): void {
    this.say('restored')
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button quiet' })
    button.textContent = this.#sentences.forget
    button.addEventListener('click', forget)
    this.#place.append(' ', button)
  }
}

/** "14 h 02". */
function clockTime(at: Date): string {
  return `${at.getHours()} h ${String(at.getMinutes()).padStart(2, '0')}`
}
