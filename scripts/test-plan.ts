import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '#base/root'

/** Test files that share a process. Each has a house of its own; journeys have a whole program, and a process to themselves. */
export type Group = { name: string; files: string[]; journey: boolean }

const mostInGroup = 12
/** These look into the process or change it for good. */
const alone = ['src/base/']

/** All test files whose path contains one of the patterns, the longest work first. */
export function planTests(patterns: string[]): Group[] {
  const files = find('test', patterns)
  const journeys = files.filter((file) => file.startsWith('test/journeys/'))
  const others = files.filter((file) => !journeys.includes(file))
  return [
    ...journeys.map((file) => ({ name: file, files: [file], journey: true })).sort(byLength),
    ...[...Map.groupBy(others, placeOf)].flatMap(([name, files]) => split(name, files)),
  ]
}

/** What proves at length, each alone: files that do nothing else, and tests that ask `size()` how much they try. */
export function planProofs(patterns: string[]): Group[] {
  const files = [...find('proof', patterns), ...find('test', patterns).filter((file) => mentions(file, "'#test/size'"))]
  return files.map((file) => ({ name: file, files: [file], journey: file.startsWith('test/journeys/') }))
}

export function usesBrowser({ files }: Group): boolean {
  return files.some((file) => mentions(file, "'#test/browser'"))
}

function find(kind: 'test' | 'proof', patterns: string[]): string[] {
  return globSync(`{src,scripts,bench,test}/**/*.${kind}.{ts,tsx}`, { cwd: projectRoot })
    .filter((file) => patterns.length === 0 || patterns.some((part) => file.includes(part)))
    .sort()
}

function mentions(file: string, what: string): boolean {
  return readFileSync(join(projectRoot, file), 'utf8').includes(what)
}

/** The pages' journey makes the demonstration and looks at every page: whatever begins late ends last. */
function byLength(a: Group, b: Group): number {
  const long = ['pages', 'crash', 'backup', 'upkeep']
  const rank = ({ name }: Group) => long.findIndex((one) => name.includes(one)) + 1 || 9
  return rank(a) - rank(b)
}

/** A room, or what stands beside the rooms. */
function placeOf(file: string): string {
  if (alone.some((folder) => file.startsWith(folder))) return file
  return /^src\/rooms\/[^/]+/.exec(file)?.[0] ?? dirname(file).split('/').slice(0, 2).join('/')
}

function split(name: string, files: string[]): Group[] {
  const parts = Math.ceil(files.length / mostInGroup)
  return Array.from({ length: parts }, (_, part) => ({
    name: parts > 1 ? `${name} ${part + 1}/${parts}` : name,
    files: files.filter((_, at) => at % parts === part),
    journey: false,
  }))
}
