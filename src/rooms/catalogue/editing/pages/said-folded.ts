import type { Form } from '#base/http'
import { text } from '#ui/fields'
import { useText } from '#ui/text'
import { makers } from '../../facts/facts.ts'
import { messages } from '../../messages.ts'
import type { ShopChoices } from '../queries-editing.ts'

/** What is said of where the piece stands and how it is sent, for a folded part: nothing that counts is hidden in it. */
export function placeSaid(values: Form, { sections, profiles }: ShopChoices): string {
  const named = (all: readonly { id: number; name: string }[], value: Form[string] | undefined) =>
    all.find(({ id }) => String(id) === text(value))?.name
  return [named(sections, values.section), named(profiles, values.deliveryProfile)].filter(Boolean).join(' · ')
}

/** The same of who made it and where. */
export function useFactsSaid(values: Form): string {
  const t = useText(messages).facts
  const maker = makers.find((one) => one === text(values.madeBy))
  return [maker && t.makers[maker], text(values.madeIn)].filter(Boolean).join(' · ')
}
