import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** schema.org's own words, read from the definitions that `schema-dts` generates of it. */
const text = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts'),
  'utf8',
)

const ancestors = new Map<string, string[]>()
const properties = new Map<string, Set<string>>()
for (const [, name, parents = '', body] of text.matchAll(/^interface (\w+) (?:extends ([^{]+) )?\{\n([\s\S]*?)^\}/gm)) {
  ancestors.set(name!, parents.split(/,\s*/).filter(Boolean))
  properties.set(name!, new Set([...body!.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property]) => property!)))
}
const types = new Map<string, string>()
for (const [, base, type] of text.matchAll(/^export interface \w+Leaf extends (\w+) \{\n {4}"@type": "(\w+)";/gm))
  types.set(type!, base!)
const members = new Set([...text.matchAll(/"(https:\/\/schema\.org\/\w+)"/g)].map(([, member]) => member!))

const common = ['@context', '@graph', '@id', '@type']

/** What in a piece of structured data is not schema.org's: unknown types, properties of another type, unknown members. */
export function strangersIn(data: unknown, place = ''): string[] {
  if (Array.isArray(data)) return data.flatMap((one, at) => strangersIn(one, `${place}[${at}]`))
  if (typeof data === 'string') return isStrangeMember(data) ? [`${place}: ${data}`] : []
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, value]) => [
    ...(isKnown(data, name) ? [] : [`${place}.${name}`]),
    ...(name === '@context' ? [] : strangersIn(value, `${place}.${name}`)),
  ])
}

function isKnown(owner: { '@type'?: string }, name: string): boolean {
  const type = owner['@type']
  if (type !== undefined && !types.has(type)) return false
  if (common.includes(name) || name.endsWith('-input')) return true
  return type !== undefined && propertiesOf(types.get(type)!).has(name)
}

/** Members of enumerations, and properties that `variesBy` names by their address. */
function isStrangeMember(value: string): boolean {
  if (!/^https?:\/\/schema\.org\//.test(value)) return false
  return !members.has(value) && !properties.get('ProductBase')!.has(value.replace('https://schema.org/', ''))
}

function propertiesOf(base: string): Set<string> {
  const own = properties.get(base) ?? new Set()
  return new Set([...own, ...(ancestors.get(base) ?? []).flatMap((parent) => [...propertiesOf(parent)])])
}
