import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#base/root'
import { folded } from '#kit/fold'

/** A place on earth, in degrees (WGS 84). */
export interface Point {
  readonly latitude: number
  readonly longitude: number
}

/** A commune of France, at its centre. */
export interface Commune extends Point {
  /** INSEE code; not the postcode. */
  readonly code: string
  readonly name: string
  readonly postcodes: readonly string[]
  readonly department: string
  readonly people: number
}

interface Gazetteer {
  readonly byCode: ReadonlyMap<string, Commune>
  readonly byPostcode: ReadonlyMap<string, readonly Commune[]>
  /** Sorted by folded name, so that a prefix is one slice. */
  readonly byName: readonly { readonly folded: string; readonly commune: Commune }[]
  readonly byDepartment: ReadonlyMap<string, readonly Vector[]>
}

/** A place on a globe whose radius is 1, from its centre. */
type Vector = readonly [x: number, y: number, z: number]

export function findCommune(code: string): Commune | undefined {
  return gazetteer().byCode.get(code)
}

/**
 * Communes whose name begins with the text, or that have this postcode (or one that begins so), most people first.
 * A name that is exactly the text comes before longer ones. Case, accents, hyphens and St/Saint do not count.
 */
export function findCommunes(text: string, limit = 8): Commune[] {
  const folded = foldName(text)
  if (!folded) return []
  return /^\d+$/.test(folded) ? withPostcode(folded).slice(0, limit) : withName(folded).slice(0, limit)
}

/** Communes that bear exactly this name, most people first. */
export function communesNamed(text: string): Commune[] {
  const folded = foldName(text)
  return slice(folded)
    .filter((named) => named.folded === folded)
    .map(({ commune }) => commune)
    .sort(morePeople)
}

/** Every department, the nearest first; it is as far as the nearest centre of its communes. */
export function nearestDepartments(from: Point): { department: string; kilometres: number }[] {
  const here = vectorOf(from)
  return [...gazetteer().byDepartment]
    .map(([department, communes]) => ({ department, kilometres: nearest(here, communes) }))
    .sort((a, b) => a.kilometres - b.kilometres)
}

/** Kilometres along the great circle. */
export function kilometres(a: Point, b: Point): number {
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2
  const chord =
    half(b.latitude - a.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(b.longitude - a.longitude)
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, chord)))
}

const earthRadius = 6371

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

let loaded: Gazetteer | undefined

function gazetteer(): Gazetteer {
  loaded ??= index(readFileSync(join(projectRoot, 'assets/communes.tsv'), 'utf8').trimEnd().split('\n').map(readLine))
  return loaded
}

function readLine(line: string): Commune {
  const [code = '', name = '', postcodes = '', department = '', people, latitude, longitude] = line.split('\t')
  return {
    code,
    name,
    postcodes: postcodes.split(' '),
    department,
    people: Number(people),
    latitude: Number(latitude),
    longitude: Number(longitude),
  }
}

function index(communes: readonly Commune[]): Gazetteer {
  const byPostcode = new Map<string, Commune[]>()
  for (const commune of communes)
    for (const postcode of commune.postcodes) byPostcode.set(postcode, [...(byPostcode.get(postcode) ?? []), commune])
  return {
    byCode: new Map(communes.map((commune) => [commune.code, commune])),
    byPostcode,
    byName: communes
      .map((commune) => ({ folded: foldName(commune.name), commune }))
      .sort((a, b) => compare(a.folded, b.folded)),
    byDepartment: new Map(
      [...Map.groupBy(communes, ({ department }) => department)].map(([key, some]) => [key, some.map(vectorOf)]),
    ),
  }
}

function foldName(text: string): string {
  return folded(text.slice(0, 100))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst(e?)\b/g, 'saint$1')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function morePeople(a: Commune, b: Commune): number {
  return b.people - a.people
}

function withPostcode(digits: string): Commune[] {
  const { byPostcode } = gazetteer()
  const exact = byPostcode.get(digits)
  if (exact || digits.length >= 5) return [...(exact ?? [])].sort(morePeople)
  const begun = [...byPostcode].filter(([postcode]) => postcode.startsWith(digits)).flatMap(([, communes]) => communes)
  return [...new Set(begun)].sort(morePeople)
}

function withName(folded: string): Commune[] {
  const exactFirst = (name: string) => (name === folded ? 0 : 1)
  return slice(folded)
    .sort((a, b) => exactFirst(a.folded) - exactFirst(b.folded) || morePeople(a.commune, b.commune))
    .map(({ commune }) => commune)
}

/** The communes whose folded name begins with the prefix. */
function slice(prefix: string): { folded: string; commune: Commune }[] {
  const { byName } = gazetteer()
  return byName.slice(firstAt(byName, prefix), firstAt(byName, `${prefix}\uffff`))
}

function firstAt(names: Gazetteer['byName'], folded: string): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.folded < folded) low = middle + 1
    else high = middle
  }
  return low
}

/** Kilometres to the nearest of many. The straight way through the globe is compared, which takes no sines. */
function nearest([x, y, z]: Vector, places: readonly Vector[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const [px, py, pz] of places) least = Math.min(least, (px - x) ** 2 + (py - y) ** 2 + (pz - z) ** 2)
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(least) / 2))
}

function vectorOf({ latitude, longitude }: Point): Vector {
  const [north, east] = [radians(latitude), radians(longitude)]
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)]
}
