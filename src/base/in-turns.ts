import { setImmediate } from 'node:timers/promises'

/** Maps a long list and lets other requests in between: web and worker may share one process. */
export async function mapInTurns<Item, Result>(
  items: Item[],
  map: (item: Item, at: number) => Result,
): Promise<Result[]> {
  const results: Result[] = []
  for (const [at, item] of items.entries()) {
    if (at % 200 === 199) await setImmediate()
    results.push(map(item, at))
  }
  return results
}
