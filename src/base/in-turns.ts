import { setImmediate } from 'node:timers/promises'
import { stretch } from './bounds.ts'

/** Maps a long list and lets other requests in between: web and worker may share one process. */
export async function mapInTurns<Item, Result>(
  items: Item[],
  map: (item: Item, at: number) => Result,
): Promise<Result[]> {
  const results: Result[] = []
  const pause = pauses()
  for (const [at, item] of items.entries()) {
    await pause()
    results.push(map(item, at))
  }
  return results
}

/** A function to await between two steps of long work: it lets others in where the work took its stretch of time. */
export function pauses(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < stretch) return
    await setImmediate()
    since = performance.now()
  }
}
