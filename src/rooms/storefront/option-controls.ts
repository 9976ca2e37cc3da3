import { valuesLeft } from './values-left.ts'

type Control = HTMLSelectElement | HTMLInputElement

/** One control for each option in place of the list of versions; `changed` is told after each pick. */
export function splitList(list: HTMLSelectElement, changed: () => void): void {
  const place = list.closest<HTMLElement>('.listing-versions')!
  place.append(place.querySelector('template')!.content.cloneNode(true))
  const options = [...place.querySelectorAll<HTMLElement>('.listing-options > *')].map((option) => [
    ...option.querySelectorAll<Control>('select, input'),
  ])
  const already = list.value === '' ? [] : placesOf(list.selectedOptions[0]!)
  options.forEach((controls, at) => {
    pick(controls, already[at])
  })
  list.closest<HTMLElement>('.field')!.hidden = true
  list.required = false
  const follow = () => followPicks(list, options)
  place.addEventListener('change', () => {
    follow()
    changed()
  })
  follow()
}

/** Shuts what can't be had with what was picked before it, lets go of what thereby went, and names the version. */
function followPicks(list: HTMLSelectElement, options: Control[][]): void {
  const versions = [...list.options].filter(({ value }) => value !== '')
  const open = versions.filter(({ disabled }) => !disabled).map(placesOf)
  options.forEach((controls, at) => {
    const left = valuesLeft(open, options.map(pickedOf))[at]!
    allow(controls, left)
    const picked = pickedOf(controls)
    if (picked !== undefined && !left.has(picked)) pick(controls, undefined)
  })
  const picked = options.map(pickedOf).join()
  const version = versions.find(({ dataset, disabled }) => !disabled && dataset.of === picked)
  list.value = version?.value ?? ''
}

function placesOf({ dataset }: HTMLOptionElement): number[] {
  return (dataset.of ?? '').split(',').map(Number)
}

function pickedOf(controls: readonly Control[]): number | undefined {
  const said = controls.find((one) => (one instanceof HTMLInputElement ? one.checked : one.value !== ''))
  return said && Number(said.value)
}

function pick(controls: readonly Control[], value: number | undefined): void {
  for (const one of controls) {
    if (one instanceof HTMLInputElement) one.checked = Number(one.value) === value
    else one.value = value === undefined ? '' : String(value)
  }
}

function allow(controls: readonly Control[], left: ReadonlySet<number>): void {
  const values = controls.flatMap((one): (HTMLOptionElement | HTMLInputElement)[] =>
    one instanceof HTMLSelectElement ? [...one.options] : [one],
  )
  for (const one of values) one.disabled = one.value !== '' && !left.has(Number(one.value))
}
