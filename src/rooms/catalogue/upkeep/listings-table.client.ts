/**
 * The maker's table: how many are chosen, a box that chooses the whole page, and values that are typed where they stand.
 * Without script a value leads to its listing's form, and each row has its own box.
 */
const form = document.querySelector<HTMLFormElement>('.upkeep-form')
if (form) {
  const template = form.querySelector<HTMLTemplateElement>('#upkeep-choose-all')
  template?.replaceWith(template.content.cloneNode(true))
  const all = form.querySelector<HTMLInputElement>('thead input')
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="listings[]"]')]
  const count = form.querySelector<HTMLOutputElement>('.upkeep-count')

  const tell = () => {
    const chosen = boxes.filter((box) => box.checked).length
    if (all) {
      all.checked = chosen === boxes.length
      all.indeterminate = chosen > 0 && chosen < boxes.length
    }
    if (count) count.value = chosen === 0 ? '' : sentenceOf(count, chosen)
  }
  form.addEventListener('change', ({ target }) => {
    if (target === all) for (const box of boxes) box.checked = all!.checked
    tell()
  })
  form.addEventListener('click', (event) => {
    const cell = (event.target as Element).closest<HTMLAnchorElement>('a[data-cell]')
    if (!cell || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    edit(cell)
  })
  tell()
}

function sentenceOf({ dataset }: HTMLElement, count: number): string {
  return (count === 1 ? dataset.one! : dataset.many!).replace(/^\d+/, String(count))
}

/** The value becomes a field. Enter or leaving it saves, Escape leaves it as it was. */
function edit(cell: HTMLAnchorElement): void {
  const { field, value = '', what = '' } = cell.dataset
  const input = document.createElement('input')
  Object.assign(input, { value, className: `upkeep-input ${field}`, autocomplete: 'off', enterKeyHint: 'done' })
  input.inputMode = field === 'price' ? 'decimal' : field === 'stock' ? 'numeric' : 'text'
  input.setAttribute('aria-label', what)
  cell.after(input)
  cell.hidden = true
  input.focus()
  input.select()
  let isOpen = true
  const close = (refocus: boolean) => {
    // Taken away while it has the focus, it is left: what Escape gave up must not be saved by that.
    isOpen = false
    cell.hidden = false
    cell.parentElement!.querySelector('.fault')?.remove()
    input.remove()
    if (refocus) cell.focus()
  }
  const commit = async (refocus: boolean) => {
    if (input.value.trim() === cell.dataset.value) return close(refocus)
    if (input.readOnly) return
    input.readOnly = true
    if (await save(cell, input)) close(refocus)
    else input.readOnly = false
  }
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(true)
    if (event.key !== 'Enter') return
    // Enter in a form presses its first button.
    event.preventDefault()
    void commit(true)
  })
  input.addEventListener('input', () => input.removeAttribute('aria-invalid'))
  input.addEventListener('blur', () => {
    if (isOpen && !input.hasAttribute('aria-invalid')) void commit(false)
  })
}

async function save(cell: HTMLAnchorElement, input: HTMLInputElement): Promise<boolean> {
  const told = document.querySelector<HTMLElement>('.upkeep-told')!
  told.textContent = told.dataset.saving!
  const { cell: to = '', field = '', variant = '', value: seen = '' } = cell.dataset
  const answer = await send(to, { field, variant, seen, value: input.value })
  if (answer.value === undefined) {
    const fault = answer.fault ?? told.dataset.lost!
    told.textContent = fault
    // What is true now was told: typed once more over it, it is meant.
    if (answer.now !== undefined) cell.dataset.value = answer.now
    showFault(input, fault)
    return false
  }
  cell.dataset.value = answer.value
  const shown = cell.dataset.field === 'title' ? cell.previousElementSibling! : cell
  shown.firstChild!.textContent = answer.shown!
  told.textContent = `${cell.dataset.what} : ${answer.shown}. ${told.dataset.saved}.`
  return true
}

type Answer = { value?: string; shown?: string; fault?: string; now?: string }

/** An answer that is none (no network, a session that ended) says nothing: the table tells that it is lost. */
async function send(to: string, values: Record<string, string>): Promise<Answer> {
  try {
    const answer = await fetch(to, { method: 'POST', body: new URLSearchParams(values) })
    return answer.headers.get('content-type')?.startsWith('application/json') ? await answer.json() : {}
  } catch {
    return {}
  }
}

function showFault(input: HTMLInputElement, sentence: string): void {
  const fault = input.parentElement!.querySelector('.fault') ?? document.createElement('span')
  fault.className = 'fault'
  fault.id = 'upkeep-fault'
  fault.textContent = sentence
  input.after(fault)
  input.setAttribute('aria-invalid', 'true')
  input.setAttribute('aria-describedby', fault.id)
  input.focus()
}
