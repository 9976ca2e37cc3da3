import { routes } from '#routes'

type Form = Record<string, string>

/** Requests of one whole checkout: add, see the form, order, pay, come back, see the purchase. */
export const requestsOfCheckout = 6

/** A guest with cookies and an address of her own, who buys one listing as a browser without script would. */
export class Buyer {
  readonly #origin: string
  readonly #address: string
  readonly #cookies = new Map<string, string>()

  constructor(origin: string, number: number) {
    this.#origin = origin
    this.#address = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`
  }

  async buy(listing: number): Promise<void> {
    await this.#send(routes.cart.add(), { listing: String(listing), quantity: '1' })
    const form = await (await this.#ask(routes.checkout.show())).text()
    const payAt = await this.#send(routes.checkout.create(), { ...orderForm, ...hidden(form, ['token', 'shown']) })
    const back = await this.#send(payAt, { means: 'card', card: 'accepted' })
    const purchase = await this.#ask(back)
    const shown = await this.#ask(purchase.headers.get('location') ?? back)
    if (shown.status !== 200) throw new Error(`The purchase answered ${shown.status}.`)
    await shown.text()
  }

  /** Posts a form; returns where it leads. */
  async #send(path: string, form: Form): Promise<string> {
    const answer = await this.#ask(path, { method: 'POST', body: new URLSearchParams(form) })
    const to = answer.headers.get('location')
    if (answer.status !== 303 || !to) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`)
    await answer.arrayBuffer()
    return to
  }

  async #ask(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { origin: this.#origin, 'x-forwarded-for': this.#address, cookie }
    const answer = await fetch(new URL(path, this.#origin), { ...init, headers, redirect: 'manual' })
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!
      this.#cookies.set(name!, value!)
    }
    return answer
  }
}

const orderForm: Form = {
  email: 'lecteur@example.org',
  name: 'Camille Roux',
  line1: '4 rue des Lilas',
  postcode: '12000',
  town: 'Rodez',
}

function hidden(html: string, names: string[]): Form {
  return Object.fromEntries(
    names.map((name) => [name, new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '']),
  )
}
