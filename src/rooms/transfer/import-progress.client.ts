/**
 * While a file is read or its photos come, the page shows how far that is without being loaded anew: it would cut off
 * who listens to it, and lose what is being typed. Only when the reading is over it is asked again as a whole.
 */
const place = () => document.querySelector('[data-fresh]')

async function look(current: Element): Promise<void> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
  if (!answer.ok) return
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(current.id)
  if (!fresh) return location.reload()
  if (fresh.innerHTML !== current.innerHTML) current.replaceChildren(...fresh.childNodes)
  if (!fresh.hasAttribute('data-fresh')) current.removeAttribute('data-fresh')
}

async function watch(): Promise<void> {
  for (let [seconds, current] = [2, place()]; current; seconds = Math.min(seconds * 1.1, 30), current = place()) {
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    // A look that fails (a phone without network for a moment) is simply followed by the next.
    await look(current).catch(() => {})
  }
}

void watch()
