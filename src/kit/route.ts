/** The names in a pattern: '/boutiques/:slug' → 'slug'. */
type Names<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never

export type Params<Pattern extends string> = { [Name in Names<Pattern>]: string }
type Given<Pattern extends string> = { [Name in Names<Pattern>]: string | number }
type Query = Record<string, string | number | boolean | null | undefined>

type Link<Pattern extends string> = [Names<Pattern>] extends [never]
  ? (params?: Record<never, never> | null, query?: Query) => string
  : (params: Given<Pattern>, query?: Query) => string

/** An address of the site: called with its parameters it is a link, with `method` and `pattern` it is mounted. */
export type Route<Pattern extends string = string> = Link<Pattern> & { method: 'GET' | 'POST'; pattern: Pattern }
export type AnyRoute = { method: 'GET' | 'POST'; pattern: string }

export const get = <Pattern extends string>(pattern: Pattern): Route<Pattern> => make('GET', pattern)
export const post = <Pattern extends string>(pattern: Pattern): Route<Pattern> => make('POST', pattern)

function make<Pattern extends string>(method: 'GET' | 'POST', pattern: Pattern): Route<Pattern> {
  const isPlain = !pattern.includes(':')
  const link = (params?: Record<string, string | number> | null, query?: Query) =>
    (isPlain ? pattern : filled(pattern, params)) + (query ? queryText(query) : '')
  return Object.assign(link, { method, pattern }) as unknown as Route<Pattern>
}

function filled(pattern: string, params?: Record<string, string | number> | null): string {
  return pattern.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(String(params?.[name] ?? '')))
}

function queryText(query: Query): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  if (pairs.length === 0) return ''
  return `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))}`
}
