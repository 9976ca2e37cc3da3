import { z } from 'zod'
import type { Form } from '#base/http'
import type { OwnListing } from '../queries.ts'
import { seenOf, valuesOf } from './form-values.ts'
import { type Merged, mergeEdits, type Part, withPicks } from './merge-edits.ts'

/** Fields of which each is one thing to say; what else the form has says together what is offered. */
const alone = [
  ...[
    'title',
    'price',
    'stock',
    'category',
    'description',
    'tags',
    'materials',
    'sku',
    'section',
    'deliveryProfile',
    'supplies',
  ],
  ...['madeBy', 'madeIn', 'techniques', 'origins', 'bought', 'recipients', 'occasions', 'styles'],
  ...['manufacturer', 'warnings', 'greenProof'],
  ...['supplyOrigin', 'resold', 'composition', 'width', 'beadSize', 'licence'],
]
/** Says what the form was filled from, not what is wished. */
const seen = /^(version$|seen)/

/** What the form says of that in hidden fields. */
export function hiddenOf(listing: OwnListing): Form {
  return { ...seenOf(listing), base: baseOf(listing) }
}

/** What I typed joined with what is stored now. */
export function mergeWith(form: Form, listing: OwnListing): Merged {
  const base = readBase(form)
  const theirs = valuesOf(listing)
  return mergeEdits(base, form, theirs, partsOf(theirs, base ?? {}))
}

/** The form with, for each part on which two edits differed, the one that was picked. */
export function picked(form: Form): Form {
  const base = readBase(form)
  return base ? withPicks(form, base, partsOf(base)) : form
}

export function partsOf(...forms: Form[]): Part[] {
  const names = new Set(forms.flatMap((form) => Object.keys(form)))
  const offer = [...names].filter((name) => !alone.includes(name) && !seen.test(name))
  return [...alone.map((name) => ({ part: name, fields: [name] })), { part: 'options', fields: offer }]
}

/** What the form was filled from, as a field of it: compared and shown, never believed. */
function baseOf(listing: OwnListing): string {
  return JSON.stringify(valuesOf(listing))
}

const Base = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

export function readBase({ base = '' }: Form): Form | undefined {
  try {
    return Base.safeParse(JSON.parse(String(base))).data
  } catch {
    return undefined
  }
}
