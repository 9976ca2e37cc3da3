/** All that a form says, but its files and its photos, which keep themselves: name and value, in their order. */
export type Words = [name: string, value: string][]
export type Values = Record<string, string | string[]>

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

export function wordsIn(form: HTMLFormElement): Words {
  const photos = new Set([...form.elements].filter(isOfPhotos).map((one) => (one as Control).name))
  return [...new FormData(form)].flatMap(
    ([name, value]): Words => (typeof value === 'string' && !photos.has(name) ? [[name, value]] : []),
  )
}

/** Writes words into the form; a control that they do not name is blank then. */
export function writeWords(form: HTMLFormElement, words: Words): void {
  for (const [name, controls] of controlsByName(form)) write(controls, valuesOf(words, name))
}

/** Writes the new values of some fields, each where it still says what was sent: what was typed since stays. */
export function writeUnlessTyped(form: HTMLFormElement, sent: Words, values: Values): void {
  const now = wordsIn(form)
  for (const [name, controls] of controlsByName(form)) {
    const bare = name.replace(/\[\]$/, '')
    if (Object.hasOwn(values, bare) && String(valuesOf(now, name)) === String(valuesOf(sent, name)))
      write(controls, [values[bare]!].flat())
  }
}

/** Writes anew what the form was filled from: hidden fields, of which there may be more or fewer now. */
export function writeHidden(form: HTMLFormElement, values: Values): void {
  for (const [name, value] of Object.entries(values)) {
    const full = Array.isArray(value) ? `${name}[]` : name
    for (const old of form.querySelectorAll(`input[type=hidden][name="${full}"]`)) old.remove()
    for (const one of [value].flat())
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: full, value: one }))
  }
}

/** Whether two say the same to a reader: what they were filled from does not count. */
export function saySame(one: Words, other: Words): boolean {
  const said = (words: Words) =>
    JSON.stringify(words.filter(([name]) => !/^(base|version|seen.*|draft|listing|guessed)$/.test(name)).sort())
  return said(one) === said(other)
}

export const valueIn = (words: Words, name: string): string => valuesOf(words, name)[0] ?? ''

const isOfPhotos = (control: Element) => control.closest('[data-photo-list]') !== null

function controlsByName(form: HTMLFormElement): Map<string, Control[]> {
  const controls = [...form.elements].filter(
    (one): one is Control => one.matches('input:not([type=file]), select, textarea') && !isOfPhotos(one),
  )
  return Map.groupBy(
    controls.filter(({ name }) => name !== ''),
    ({ name }) => name,
  )
}

function valuesOf(words: Words, name: string): string[] {
  return words.filter(([one]) => one === name).map(([, value]) => value)
}

/** Boxes by what they stand for; other fields of one name are a list, in its order. */
function write(controls: Control[], values: string[]): void {
  for (const [at, control] of controls.entries()) {
    if (control instanceof HTMLInputElement && /checkbox|radio/.test(control.type))
      control.checked = values.includes(control.value)
    else control.value = values[at] ?? ''
  }
}
