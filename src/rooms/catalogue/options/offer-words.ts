import type { Form } from '#base/http'
import { nameOf, type Options } from '../variants.ts'
import { typedRows } from './row-fields.ts'

/** What is offered, as a form says it, in lines that a maker reads: options, versions, questions to the buyer. */
export function offerWords(form: Form): string {
  const rows = typedRows(form)
    .filter(({ absent }) => !absent)
    .map(({ key, price, stock }) => `${nameOf(optionsIn(key))} : ${price || '–'} € × ${stock || '–'}`)
  const asked = Object.entries(form).filter(([name]) => /^asked_\d+_name$/.test(name))
  const lines = [form.choices, ...rows, ...asked.map(([, value]) => value), form.leadDays, form.weight]
  return lines.flatMap((line) => [line ?? ''].flat().filter(Boolean)).join('\n')
}

/** A key comes from a form, where anything may stand. */
function optionsIn(key: string): Options {
  try {
    return Object.fromEntries(JSON.parse(key) as [string, string][])
  } catch {
    return {}
  }
}
