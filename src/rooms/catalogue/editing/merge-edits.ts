import type { Form } from '#base/http'
import { parseCents } from '#kit/money'
import { readChoices, wordsOf } from '../choices.ts'

/** A part of the form that means one thing: a field, or a grid with all its cells. `fields` are their names. */
export type Part = { part: string; fields: string[] }
export type Difference = Part & { mine: Form; theirs: Form }
export type Merged = {
  /** The form as it should be now: what only they changed is theirs, all else is mine. */
  form: Form
  /** Only they changed it. */
  taken: Difference[]
  /** Both changed it, each otherwise. */
  clashes: Difference[]
}

/**
 * Joins two edits of one listing, field by field: `base` is what my form was filled from (nothing where it did not say),
 * `mine` what I typed, `theirs` what is stored now.
 */
export function mergeEdits(base: Form | undefined, mine: Form, theirs: Form, parts: readonly Part[]): Merged {
  const merged: Merged = { form: { ...mine }, taken: [], clashes: [] }
  for (const { part, fields } of parts) {
    if (isSame(mine, theirs, fields)) continue
    const difference = { part, fields, mine: pick(mine, fields), theirs: pick(theirs, fields) }
    if (base && isSame(base, theirs, fields)) continue
    if (!base || !isSame(base, mine, fields)) merged.clashes.push(difference)
    else {
      merged.taken.push(difference)
      replace(merged.form, theirs, fields)
    }
  }
  return merged
}

/** Puts what was chosen over the form: `pick_title` says whether "title" is to be mine or theirs. */
export function withPicks(form: Form, base: Form | undefined, parts: readonly Part[]): Form {
  const picked = { ...form }
  for (const { part, fields } of parts) if (base && form[`pick_${part}`] === 'theirs') replace(picked, base, fields)
  return picked
}

/** Whether these fields mean the same in both. */
export function isSame(one: Form, other: Form, fields: readonly string[]): boolean {
  return fields.every((field) => meaningOf(field, one[field]) === meaningOf(field, other[field]))
}

// "35" is 35,00 and "vase,bol" is "vase, bol": who only saw it written otherwise did not change it.
const meanings: Record<string, (text: string) => unknown> = {
  price: (text) => parseCents(text) ?? text,
  tags: wordsOf,
  materials: wordsOf,
  techniques: wordsOf,
  choices: (text) => readChoices(text) ?? text,
}

function meaningOf(field: string, value: Form[string] | undefined): string {
  const text = [value ?? ''].flat().join('\n').replaceAll('\r\n', '\n').trim()
  return JSON.stringify(meanings[field]?.(text) ?? text)
}

function pick(form: Form, fields: readonly string[]): Form {
  return Object.fromEntries(fields.flatMap((field) => (form[field] === undefined ? [] : [[field, form[field]]])))
}

function replace(form: Form, by: Form, fields: readonly string[]): void {
  for (const field of fields) {
    if (by[field] === undefined) delete form[field]
    else form[field] = by[field]
  }
}
