/** Options as labels to add, move and take away. The text field stays the truth: it is written from them, and they from it. */
import { readChoices, writeChoices } from '../choices.ts'
import type { Choice } from '../listing.ts'

const place = document.querySelector<HTMLElement>('[data-options]')
const text = place?.querySelector<HTMLTextAreaElement>('[name="choices"]')
if (place && text) edit(place, text)

function edit(place: HTMLElement, text: HTMLTextAreaElement): void {
  const most = Number(place.dataset.most)
  const editor = cloneOf(place, '[data-editor]')
  const list = editor.querySelector<HTMLElement>('[data-option-list]')!
  const add = editor.querySelector<HTMLButtonElement>('[data-add-option]')!
  let writing = false

  const write = () => {
    add.hidden = list.children.length >= most
    const told = writeChoices([...list.children].map(choiceOf).filter(({ name, values }) => name && values.length > 0))
    if (told === text.value) return
    text.value = told
    writing = true
    for (const kind of ['input', 'change']) text.dispatchEvent(new Event(kind, { bubbles: true }))
    writing = false
  }
  const show = () => {
    const choices = readChoices(text.value)
    if (!choices) return
    list.replaceChildren(...choices.map((choice) => optionFor(place, choice)))
    add.hidden = choices.length >= most
  }
  const act = (button: HTMLElement) => {
    if (button === add) focusName(list.appendChild(optionFor(place, { name: '', values: [] })))
    else press(place, button)
    write()
  }

  editor.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button')
    if (button) act(button)
  })
  editor.addEventListener('keydown', (event) => {
    const field = event.target as HTMLInputElement
    if (event.key !== 'Enter' || field.tagName !== 'INPUT') return
    event.preventDefault()
    if (field.matches('[data-new]')) takeNew(place, field)
    else field.closest('fieldset')!.querySelector<HTMLInputElement>('[data-new]')!.focus()
    write()
  })
  editor.addEventListener('focusout', ({ target }) => {
    const field = target as HTMLInputElement
    if (field.matches('[data-new]')) takeNew(place, field)
    if (field.matches('[data-word]')) renamed(field)
    write()
  })
  editor.addEventListener('change', ({ target }) => {
    if ((target as Element).matches('[data-batch]')) write()
  })
  text.addEventListener('change', () => writing || show())
  show()
  const field = text.closest('.field')!
  field.before(editor)
  editor.querySelector('[data-as-text]')!.append(field)
}

/** What a button in an option does. Focus stays where the hand is. */
function press(place: HTMLElement, button: HTMLElement): void {
  const option = button.closest('fieldset')
  const value = button.closest('li')
  if (button.matches('[data-remove-option]')) option?.remove()
  if (button.matches('[data-add-value]')) takeNew(place, option!.querySelector('[data-new]')!)
  if (button.matches('[data-remove]')) value?.remove()
  if (button.matches('[data-earlier]')) value?.previousElementSibling?.before(value)
  if (button.matches('[data-later]')) value?.nextElementSibling?.after(value)
  if (button.isConnected) button.focus()
}

function renamed(field: HTMLInputElement): void {
  const item = field.closest('li')!
  if (field.value.trim()) nameButtons(item, field.value.trim())
  else item.remove()
}

/** "52, 54" are two; "7,5" is one. */
function takeNew(place: HTMLElement, field: HTMLInputElement): void {
  const list = field.closest('fieldset')!.querySelector<HTMLElement>('[data-values]')!
  const there = new Set(valuesOf(list).map((value) => value.toLowerCase()))
  for (const part of field.value.split(/;|,(?=\s)|,$/)) {
    const word = part.trim().replace(/\s+/g, ' ')
    if (!word || there.has(word.toLowerCase())) continue
    there.add(word.toLowerCase())
    list.append(valueFor(place, word))
  }
  field.value = ''
}

function optionFor(place: HTMLElement, { name, values, batch = false }: Choice): HTMLElement {
  const option = cloneOf(place, '[data-option]')
  option.querySelector<HTMLInputElement>('[data-name]')!.value = name
  option.querySelector<HTMLInputElement>('[data-batch]')!.checked = batch
  option.querySelector('[data-values]')!.append(...values.map((value) => valueFor(place, value)))
  return option
}

function valueFor(place: HTMLElement, word: string): HTMLElement {
  const item = cloneOf(place, '[data-value]')
  item.querySelector<HTMLInputElement>('[data-word]')!.value = word
  nameButtons(item, word)
  return item
}

/** "Retirer : 52", for those who hear the page. */
function nameButtons(item: HTMLElement, word: string): void {
  for (const button of item.querySelectorAll('button')) {
    button.dataset.label ??= button.ariaLabel ?? ''
    button.ariaLabel = `${button.dataset.label} : ${word}`
  }
}

function choiceOf(option: Element): Choice {
  const name = option.querySelector<HTMLInputElement>('[data-name]')!.value
  const { checked: batch } = option.querySelector<HTMLInputElement>('[data-batch]')!
  return { name: name.replace(/[:*]/g, ' ').trim(), values: valuesOf(option), batch }
}

function valuesOf(within: Element): string[] {
  const words = [...within.querySelectorAll<HTMLInputElement>('[data-word]')].map(({ value }) => value)
  return words.map((word) => word.replaceAll(';', ' ').replace(/\s+/g, ' ').trim()).filter(Boolean)
}

const focusName = (option: HTMLElement) => option.querySelector<HTMLInputElement>('[data-name]')!.focus()

function cloneOf(place: HTMLElement, template: string): HTMLElement {
  const content = place.querySelector<HTMLTemplateElement>(`template${template}`)!.content
  return content.firstElementChild!.cloneNode(true) as HTMLElement
}
