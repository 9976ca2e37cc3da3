/** Beside the colours: what the chosen one will be in light and in dark, while it is chosen. */
import { shadesOf } from './colour.ts'

const shown = document.querySelector<HTMLElement>('[data-shades]')!
const form = shown.closest('form')!
const own = form.querySelector<HTMLInputElement>('[name=ownColour]')!
const words = shown.querySelector<HTMLElement>('[data-shifted]')!

own.addEventListener('input', () => {
  form.querySelector<HTMLInputElement>('[name=colour][value=own]')!.checked = true
})
form.addEventListener('input', show)

function show(): void {
  const { value } = form.elements.namedItem('colour') as RadioNodeList
  shown.hidden = value === 'house'
  if (shown.hidden) return
  const chosen = value === 'own' ? own.value : value
  const [light, dark] = [shadesOf(chosen, 'light').accent, shadesOf(chosen, 'dark').accent]
  for (const [name, colour] of Object.entries({ chosen, light, dark })) {
    shown.querySelector(`[data-shade=${name}]`)!.setAttribute('fill', colour)
  }
  words.textContent = (light === chosen ? words.dataset.readable : words.dataset.shifted)!
}
