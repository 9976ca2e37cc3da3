import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { projectRoot } from '#base/root'
import { floors } from './floors.ts'

/** One breach of "who may import whom" (house-style): where, and in words. */
export type Breach = { file: string; says: string }
type Source = { file: string; room: string | undefined; name: string; text: string; imports: string[] }

const tests = /(\.test\.tsx?|\/testing\.ts)$/

/** Checks every file below src/ against the house's floors. */
export function checkRooms(): Breach[] {
  const owners = tableOwners()
  return readSources().flatMap((source) => [
    ...source.imports.flatMap((path) => importBreach(source, path)),
    ...shapeBreaches(source),
    ...writeBreaches(source, owners),
  ])
}

if (import.meta.main) {
  const breaches = checkRooms()
  for (const { file, says } of breaches) console.error(`${file}: ${says}`)
  process.exitCode = breaches.length > 0 ? 1 : 0
}

function readSources(): Source[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: projectRoot }).map((file) => {
    const text = readFileSync(join(projectRoot, file), 'utf8')
    const imports = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/g)]
    return {
      file,
      room: /^src\/rooms\/([^/]+)\//.exec(file)?.[1],
      name: file.split('/').at(-1)!,
      text,
      imports: imports.map((found) => (found[1] ?? found[2])!),
    }
  })
}

/** Floor of a file: kit and product data 0, base and ui 1, rooms by the table, doors and main on top. */
function floorOf(file: string): number {
  const room = /^src\/rooms\/([^/]+)\//.exec(file)?.[1]
  if (room) return floors[room] ?? Number.NaN
  if (file.startsWith('src/kit/') || file.startsWith('assets/')) return 0
  if (file.startsWith('src/base/') || file.startsWith('src/ui/') || file === 'src/routes.ts') return 1
  return 11
}

function importBreach({ file, room }: Source, path: string): Breach[] {
  const target = targetOf(file, path)
  if (!target || tests.test(file)) return []
  if (Number.isNaN(floorOf(file))) return [{ file, says: `the room ${room} has no floor in scripts/floors.ts` }]
  const other = /^src\/rooms\/([^/]+)\//.exec(target)?.[1]
  const inDoors = floorOf(file) === 11
  if (other && other !== room && !path.startsWith('#rooms/') && !inDoors) {
    return [{ file, says: `reaches inside the room ${other} (${path}); its door is #rooms/${other}` }]
  }
  if (other === room && room) return []
  const [own, theirs] = [floorOf(file), floorOf(target)]
  if (other ? theirs >= own : theirs > own) return [{ file, says: `floor ${own} imports ${path} on floor ${theirs}` }]
  return []
}

function targetOf(file: string, path: string): string | undefined {
  const named: Record<string, string> = { '#routes': 'src/routes.ts', '#motifs': 'src/ui/motifs/index.ts' }
  if (named[path]) return named[path]
  const inside = /^#(kit|base|ui|rooms)\/(.+)$/.exec(path)
  if (inside) return inside[1] === 'rooms' ? `src/rooms/${inside[2]}/index.ts` : `src/${inside[1]}/${inside[2]}.ts`
  return path.startsWith('.') ? relative(projectRoot, join(projectRoot, dirname(file), path)) : undefined
}

function shapeBreaches({ file, room, name, text, imports }: Source): Breach[] {
  if (!room || tests.test(file)) return []
  const breaches: Breach[] = []
  const says = (words: string) => void breaches.push({ file, says: words })
  if (/^(rules|policy)\.ts$/.test(name)) {
    const values = [...text.matchAll(/import (?!type)[^'"]*from '([^']+)'/g)].map((found) => found[1]!)
    const foreign = values.filter((path) => !path.startsWith('#kit/') && !path.startsWith('.'))
    if (foreign.length > 0) says(`rules are pure: they import only kit and types, not ${foreign.join(', ')}`)
  }
  if (file.includes('/pages/')) {
    if (/\bawait\b/.test(text)) says('a page never awaits')
    if (imports.includes('#base/database')) says('a page asks the database nothing')
  }
  const mayOpen =
    /^(.*web|.*cli|.*jobs|api|testing|index)\.tsx?$/.test(name) ||
    name.includes('-flow') ||
    room === 'demo' ||
    file.includes('/sandbox/')
  if (!mayOpen && /\binTransaction\(/.test(text)) says('an act never opens a transaction: a door, a job or a flow does')
  return breaches
}

/** Table → room, from the names of the migrations: `0005-ledger.sql` makes the tables of the ledger. */
function tableOwners(): Map<string, string> {
  const owners = new Map<string, string>()
  for (const file of globSync('migrations/[0-9]*.sql', { cwd: projectRoot })) {
    const room = /\d+-([a-z]+)/.exec(file)![1]!
    const text = readFileSync(join(projectRoot, file), 'utf8')
    for (const found of text.matchAll(/create (?:unlogged )?table ([a-z_.]+)/g)) owners.set(found[1]!, room)
  }
  return owners
}

function writeBreaches({ file, room, text }: Source, owners: Map<string, string>): Breach[] {
  if (!room || tests.test(file)) return []
  // The raw statements of search are about its own SQLite file.
  const raw = room === 'search' ? [] : [...text.matchAll(/(?:insert into|delete from|update) ([a-z_.]+)(?= |\n)/g)]
  const written = [...text.matchAll(/(?:insertInto|updateTable|deleteFrom)\(\s*'([a-z_.]+)/g), ...raw]
  return [...written].flatMap((found) => {
    const table = found[1]!
    const owner = owners.get(table)
    return owner && owner !== room && owner !== 'base'
      ? [{ file, says: `writes ${table}, a table of the room ${owner}` }]
      : []
  })
}
