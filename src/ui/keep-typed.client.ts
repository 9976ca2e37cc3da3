/**
 * A page may have several forms, each saved alone. What was typed into the others outlives the saving of one: it is kept
 * in this tab until the page is there again; a password is not. A form that was refused stands at its own address, so
 * the shop's alone counts, or the first part of any other.
 */
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
/** `nth` of the fields of that name: a list has several. */
type Typed = { action: string; name: string; nth: number; value: string; checked: boolean }

const key = `typed ${/^\/atelier(\/[^/]+){2}|^\/[^/]+/.exec(location.pathname)?.[0]}`
const forms = [...document.querySelectorAll<HTMLFormElement>('main form')]

for (const typed of JSON.parse(sessionStorage.getItem(key) ?? '[]') as Typed[]) restore(typed)
sessionStorage.removeItem(key)

for (const form of forms) {
  form.addEventListener('submit', () => {
    const others = forms.filter((other) => other !== form).flatMap(typedInto)
    if (others.length > 0) sessionStorage.setItem(key, JSON.stringify(others))
  })
}

function typedInto(form: HTMLFormElement): Typed[] {
  return controlsOf(form)
    .filter(isChanged)
    .map((control) => ({
      action: form.action,
      name: control.name,
      nth: namesakes(form, control.name).indexOf(control),
      value: control.value,
      checked: isChoice(control) && control.checked,
    }))
}

function restore({ action, name, nth, value, checked }: Typed): void {
  for (const form of forms.filter((one) => one.action === action)) {
    const control = namesakes(form, name)[nth]
    if (!control) continue
    if (!isChoice(control)) control.value = value
    else if (control.value === value) control.checked = checked
  }
}

function namesakes(form: HTMLFormElement, name: string): Control[] {
  return controlsOf(form).filter((control) => control.name === name)
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('input:not([type=hidden], [type=file], [type=password]), textarea, select')]
}

function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some((option) => option.selected !== option.defaultSelected)
  }
  return isChoice(control) ? control.checked !== control.defaultChecked : control.value !== control.defaultValue
}

function isChoice(control: Control): control is HTMLInputElement {
  return control.type === 'checkbox' || control.type === 'radio'
}
