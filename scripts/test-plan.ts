import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { projectRoot } from '#base/root'

/** Test files that share a process. Each has a house of its own; journeys have a whole program, and a process to themselves. */
export type Group = { name: string; files: string[]; journey: boolean }

const mostInGroup = 12
/** These look into the process or change it for good. */
const alone = ['src/base/']

/** All test files whose path contains one of the patterns, the longest work first. With `proof`, those that only prove. */
export function planTests(patterns: string[], kind: 'test' | 'proof' = 'test'): Group[] {
  const files = globSync(`{src,scripts,bench,test}/**/*.${kind}.{ts,tsx}`, { cwd: projectRoot })
    .filter((file) => patterns.length === 0 || patterns.some((part) => file.includes(part)))
    .sort()
  const journeys = files.filter((file) => file.startsWith('test/journeys/'))
  const others = files.filter((file) => !journeys.includes(file))
  return [
    ...journeys.map((file) => ({ name: file, files: [file], journey: true })).sort(byLength),
    ...[...Map.groupBy(others, placeOf)].flatMap(([name, files]) => split(name, files)),
  ]
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
