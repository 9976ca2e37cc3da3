import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '#base/root'
import type { Group } from './test-plan.ts'

/** How a test of a group ended, with what is to be said of it; `note` is a figure that the last one tells. */
export type TestEvent =
  | { type: 'pass'; file: string; name: string; milliseconds: number; says: string }
  | { type: 'fail'; file: string; name: string; milliseconds: number; why: string }
  | { type: 'note'; says: string }
  | { type: 'end' }
/** Milliseconds that one test, and all tests of a group together, may take: nothing hangs for ever. */
export type Limits = { test: number; group: number }

/** What V8 made of the same modules in one process serves the next, the program's own included. */
const compileCache = join(projectRoot, 'node_modules/.cache/echoppe-compiled')
const inTest: Limits = { test: 300_000, group: 900_000 }

/** Runs all groups, so many at once, and tells each event as it comes. */
export async function runGroups(
  groups: Group[],
  { atOnce, env, limits = inTest }: { atOnce: number; env: NodeJS.ProcessEnv; limits?: Limits },
  tell: (event: TestEvent, group: Group) => void,
): Promise<void> {
  const waiting = [...groups]
  const runner = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const group = next
      await runGroup(group, env, limits, (event) => tell(event, group))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, runner))
}

async function runGroup(
  group: Group,
  env: NodeJS.ProcessEnv,
  limits: Limits,
  tell: (event: TestEvent) => void,
): Promise<void> {
  const files = group.files.map((file) => join(projectRoot, file))
  const child = fork(join(import.meta.dirname, 'test-group.ts'), [String(limits.test), ...files], {
    cwd: projectRoot,
    env: { NODE_COMPILE_CACHE: compileCache, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let ended = false
  child.on('message', (event: TestEvent) => {
    if (event.type === 'end') ended = true
    else tell(event)
  })
  const watch = setTimeout(() => child.kill('SIGKILL'), limits.group)
  const why = await lastWords(child, limits.group)
  clearTimeout(watch)
  if (!ended) tell({ type: 'fail', file: group.files[0]!, name: `all of ${group.name}`, milliseconds: 0, why })
}

async function lastWords(child: ChildProcess, limit: number): Promise<string> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
  return signal === 'SIGKILL' ? `not done after ${limit / 1000} s` : `its process ended with ${code ?? signal}`
}
