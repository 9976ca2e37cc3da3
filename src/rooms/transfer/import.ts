import { type Actor, house } from '#kit/actor'
import type { ImportId, PersonId, ShopId } from '#kit/id'

export type ImportState = 'waiting' | 'reading' | 'done' | 'failed' | 'undone'
/** What became of a row: a new draft, one that is here already, or nothing. */
export type Outcome = 'created' | 'known' | 'aside'

/** Which import, as jobs carry it. */
export type ImportRef = { shop: ShopId; id: ImportId }

export type Import = ImportRef & {
  reference: string
  fileName: string
  fileKey: string
  state: ImportState
  failure: Failure | null
  rowsTotal: number
  rowsDone: number
  created: number
  known: number
  actor: PersonId | null
  occurredAt: Date
}

/** Why something did not come: the code of its sentence and what fills it. */
export type Failure = { code: string; values: Record<string, unknown> }

export function isRunning({ state }: { state: ImportState }): boolean {
  return state === 'waiting' || state === 'reading'
}

/** A page that holds more is none any more; what is beyond comes after these are done, or stands in the report. */
export const mostShown = 200

/** The house acts for the maker who asked: drafts and photos of an import are hers, and no edit. */
export function asMaker({ actor }: Pick<Import, 'actor'>): Actor {
  return { ...house, id: actor }
}
