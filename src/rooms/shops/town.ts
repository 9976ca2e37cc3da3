import { type Commune, communesNamed, findCommunes } from '#base/communes'

/**
 * The communes that a typed town may mean: a name, a postcode, both ("29200 Brest"), or a name with its
 * department as it is suggested ("Brest (29)"). One is an answer, several are
 * a question, none is a fault. `code` is the commune chosen among several.
 */
export function communesMeant(town: string, code = ''): Commune[] {
  const meant = readTown(town)
  const chosen = meant.filter((commune) => commune.code === code)
  return chosen.length === 1 ? chosen : meant
}

const mostChoices = 15

function readTown(town: string): Commune[] {
  const [, named, department] = /^(.*\S)\s*\((\d{2,3}|2[AB])\)\s*$/i.exec(town) ?? []
  if (named && department) return byName(named).filter((commune) => commune.department === department.toUpperCase())
  const postcode = /\b\d{5}\b/.exec(town)?.[0]
  if (!postcode) return byName(town)
  const there = findCommunes(postcode, mostChoices)
  const name = town.replace(postcode, ' ').trim()
  if (!name) return there
  const both = findCommunes(name, 500).filter((commune) => commune.postcodes.includes(postcode))
  return both.length > 0 ? both.slice(0, mostChoices) : there
}

function byName(name: string): Commune[] {
  const exact = communesNamed(name)
  return exact.length > 0 ? exact.slice(0, mostChoices) : findCommunes(name, mostChoices)
}
