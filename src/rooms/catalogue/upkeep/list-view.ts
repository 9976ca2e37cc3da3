import type { Form } from '#base/http'
import { findCategory } from '../categories/categories.ts'

export const filters = ['all', 'published', 'draft', 'paused', 'sold_out', 'hidden'] as const
export type Filter = (typeof filters)[number]
export const lackings = ['photo', 'something', 'section'] as const
export type Lacking = (typeof lackings)[number]
export const sortings = ['newest', 'title', 'state', 'price', 'stock', 'place', 'sold', 'updated'] as const
export type Sorting = (typeof sortings)[number]

/** Which of a shop's listings are looked for. */
export type Wanted = {
  filter: Filter
  words: string
  category: string
  section: number | null
  lacking: Lacking | null
}
/** What the maker's list shows: which, in what order, and where in it. `open` is the listing whose versions are shown. */
export type ListView = Wanted & { sort: Sorting; descending: boolean; page: number; open: number | null }

type Asked = Record<string, string | undefined>

/** From an address or a form; what makes no sense is as if it had not been said. */
export function readView(query: Asked | Form): ListView {
  const asked = query as Asked
  const one = <Value extends string>(all: readonly Value[], name: string) => all.find((value) => value === asked[name])
  const number = (name: string) => (/^[1-9]\d{0,14}$/.test(asked[name] ?? '') ? Number(asked[name]) : null)
  return {
    filter: one(filters, 'etat') ?? 'all',
    words: String(asked.mots ?? '')
      .trim()
      .slice(0, 100),
    category: findCategory(asked.categorie ?? '')?.key ?? '',
    section: number('section'),
    lacking: one(lackings, 'manque') ?? null,
    sort: one(sortings, 'tri') ?? 'newest',
    descending: asked.sens === 'bas',
    page: Math.min(number('page') ?? 1, 100_000),
    open: number('versions'),
  }
}

/** The same as parts of an address; what is usual is left out. */
export function queryOf(view: ListView): Record<string, string | number | null> {
  return {
    etat: view.filter === 'all' ? null : view.filter,
    mots: view.words || null,
    categorie: view.category || null,
    section: view.section,
    manque: view.lacking,
    tri: view.sort === 'newest' ? null : view.sort,
    sens: view.descending ? 'bas' : null,
    page: view.page > 1 ? view.page : null,
    versions: view.open,
  }
}
