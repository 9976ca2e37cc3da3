/**
 * The total follows what is typed and ticked, without leaving the page. Without script the buttons do the same, and
 * whatever is pressed takes all of the page along.
 */
/** Milliseconds after which an answer is waited for no more. */
const longest = 8000
const form = document.querySelector<HTMLFormElement>('form.orders-basket')
if (form) follow(form)

function follow(form: HTMLFormElement): void {
  const said = document.createElement('p')
  said.className = 'unseen'
  said.setAttribute('role', 'status')
  form.before(said)
  hideUpdate(form)
  let pressing = false
  let leaving = false
  let waiting = 0
  let last: Promise<void> = Promise.resolve()

  const save = async () => {
    if (leaving) return
    const sent = typedIn(form)
    const page = await ask(form)
    const fresh = page?.querySelector('form.orders-basket')
    // A cart that is gone, or an answer that is none: the page itself says so.
    if (page && !fresh) return location.reload()
    if (!page || !fresh || pressing || leaving || typedIn(form) !== sent) return
    exchange(form, fresh)
    document.querySelector('a.cart')?.replaceWith(page.querySelector('a.cart') ?? '')
    said.textContent = fresh.querySelector('.orders-grand')?.textContent ?? ''
  }

  // Between pressing a button and letting it go nothing is exchanged beneath the finger: the button takes all along.
  form.addEventListener('pointerdown', (event) => {
    pressing = (event.target as Element).closest('button') !== null
  })
  addEventListener('pointerup', () => setTimeout(() => (pressing = false)))
  addEventListener('pointercancel', () => (pressing = false))
  addEventListener('pageshow', () => (leaving = false))
  // One after the other: a request that is given up here may still arrive, and would put back what it was sent with.
  form.addEventListener('change', (event) => {
    if (pressing || (event.target as HTMLInputElement).name.startsWith('code_')) return
    waiting++
    last = last.then(save).finally(() => waiting--)
  })
  form.addEventListener('submit', (event) => {
    leaving = true
    if (waiting === 0) return
    event.preventDefault()
    last.then(() => form.requestSubmit(event.submitter))
  })
}

async function ask(form: HTMLFormElement): Promise<Document | undefined> {
  try {
    const body = new URLSearchParams(typedIn(form))
    const answer = await fetch(form.action, { method: 'POST', body, signal: AbortSignal.timeout(longest) })
    return new DOMParser().parseFromString(await answer.text(), 'text/html')
  } catch {
    // No network: the buttons are still there.
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
