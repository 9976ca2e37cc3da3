/**
 * The total follows what is typed and ticked, without leaving the page. Without script the buttons do the same, and
 * whatever is pressed takes all of the page along.
 */
const form = document.querySelector<HTMLFormElement>('form.orders-basket')
if (form) follow(form)

function follow(form: HTMLFormElement): void {
  const said = document.createElement('p')
  said.className = 'unseen'
  said.setAttribute('role', 'status')
  form.before(said)
  hideUpdate(form)
  let pressing = false
  let under: AbortController | undefined

  // Between pressing a button and letting it go nothing is exchanged beneath the finger: the button takes all along.
  form.addEventListener('pointerdown', (event) => {
    pressing = (event.target as Element).closest('button') !== null
  })
  addEventListener('pointerup', () => setTimeout(() => (pressing = false)))
  addEventListener('pointercancel', () => (pressing = false))
  form.addEventListener('submit', () => under?.abort())
  form.addEventListener('change', async (event) => {
    if (pressing || (event.target as HTMLInputElement).name.startsWith('code_')) return
    under?.abort()
    under = new AbortController()
    const sent = typedIn(form)
    const page = await ask(form, under.signal)
    const fresh = page?.querySelector('form.orders-basket')
    // A cart that is gone, or an answer that is none: the page itself says so.
    if (page && !fresh) return location.reload()
    if (!page || !fresh || pressing || typedIn(form) !== sent) return
    exchange(form, fresh)
    document.querySelector('a.cart')?.replaceWith(page.querySelector('a.cart') ?? '')
    said.textContent = fresh.querySelector('.orders-grand')?.textContent ?? ''
  })
}

async function ask(form: HTMLFormElement, signal: AbortSignal): Promise<Document | undefined> {
  try {
    const body = new URLSearchParams(typedIn(form))
    const answer = await fetch(form.action, { method: 'POST', body, signal })
    return new DOMParser().parseFromString(await answer.text(), 'text/html')
  } catch {
    // No network, or the next change came first: the buttons are still there.
    return undefined
  }
}

function typedIn(form: HTMLFormElement): string {
  return new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString()
}

/** Everything anew, and the eye and the hand where they were. */
function exchange(form: HTMLFormElement, fresh: Element): void {
  const held = document.activeElement
  const name = held instanceof HTMLInputElement && form.contains(held) ? held.name : ''
  const value = held instanceof HTMLInputElement && held.type === 'radio' ? `[value="${held.value}"]` : ''
  const open = [...form.querySelectorAll('details')].map((one) => one.open)
  form.replaceChildren(...fresh.childNodes)
  for (const [at, one] of form.querySelectorAll('details').entries()) one.open ||= open[at] ?? false
  hideUpdate(form)
  if (name) form.querySelector<HTMLElement>(`[name="${name}"]${value}`)?.focus({ preventScroll: true })
}

function hideUpdate(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('[data-update]')!.hidden = true
}
