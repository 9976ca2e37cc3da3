// Suggests communes while one types a place. Without it, a name or a postcode is typed whole.
const list = document.createElement('datalist')
list.id = 'communes'
document.body.append(list)

let asked = ''
let wait = 0

for (const field of document.querySelectorAll<HTMLInputElement>('input[name="lieu"], input[list="communes"]')) {
  field.setAttribute('list', list.id)
  field.addEventListener('input', () => {
    clearTimeout(wait)
    wait = window.setTimeout(() => suggest(field.value.trim()), 120)
  })
}

async function suggest(text: string) {
  if (text.length < 2 || text === asked || text.includes('(')) return
  asked = text
  try {
    const answer = await fetch(`/api/v1/communes?q=${encodeURIComponent(text)}`)
    const { places } = (await answer.json()) as { places: { label: string }[] }
    if (text === asked) list.replaceChildren(...places.map(({ label }) => new Option(label, label)))
  } catch {
    // Without suggestions the field works as it does without script.
  }
}
