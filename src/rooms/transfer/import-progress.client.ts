/**
 * While a file is read, its page shows how far it is without being loaded anew, which would cut off who listens to it.
 * Once the reading is over the page is asked again as a whole.
 */
const place = () => document.querySelector('[data-reading]')

async function look(): Promise<void> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-reading]')
  const current = place()
  if (!answer.ok || !current) return
  if (!fresh) return location.reload()
  current.replaceChildren(...fresh.childNodes)
}

async function watch(): Promise<void> {
  while (place()) {
    await new Promise((resolve) => setTimeout(resolve, 2000))
    // A look that fails (a phone without network for a moment) is simply followed by the next.
    await look().catch(() => {})
  }
}

void watch()
