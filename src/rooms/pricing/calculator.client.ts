// Shows what a price leaves while one types. Without it, a button recalculates: the page is the same.
const result = document.querySelector<HTMLElement>('[data-live]')
const form = document.querySelector<HTMLFormElement>('.pricing-form')

let wait = 0
let asking = new AbortController()

form?.addEventListener('input', () => {
  clearTimeout(wait)
  wait = window.setTimeout(() => refresh(`${result!.dataset.live}?${typedInto(form)}`), 150)
})

function typedInto(typed: HTMLFormElement): string {
  return new URLSearchParams([...new FormData(typed)].map(([name, value]) => [name, String(value)])).toString()
}

async function refresh(url: string) {
  asking.abort()
  asking = new AbortController()
  try {
    const answer = await fetch(url, { signal: asking.signal })
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const part of document.querySelectorAll('[data-fresh]')) {
      const other = fresh.getElementById(part.id)
      if (other) part.replaceChildren(...other.childNodes)
    }
    // Loading the page again brings back what was typed.
    history.replaceState(null, '', url)
  } catch {
    // Offline, or overtaken by the next letter: what stands stays, and the button still works.
  }
}
