/** Which dye batches are enough is told while one types; without script the button asks for the same page. */
const section = document.querySelector<HTMLElement>('.listing-batches')
const form = section?.querySelector('form')
if (section && form) {
  const field = form.querySelector('input')!
  let wait = 0
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void tell(section, field)
  })
  field.addEventListener('input', () => {
    clearTimeout(wait)
    wait = window.setTimeout(() => void tell(section, field), 300)
  })
}

/** The page knows the stock of this moment: its answer is taken over, where nothing else was typed meanwhile. */
async function tell(section: HTMLElement, field: HTMLInputElement): Promise<void> {
  const typed = field.value.trim()
  const answer = await fetch(`${location.pathname}?${new URLSearchParams(typed ? { besoin: typed } : {})}`)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const told = page.querySelector('[data-batches]')
  if (answer.ok && told && field.value.trim() === typed) section.querySelector('[data-batches]')!.replaceWith(told)
}
