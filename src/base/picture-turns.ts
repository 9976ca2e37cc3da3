// A large photo takes some 300 MB while it is read: two at a time, however many come at once.
const mostAtOnce = 2
let running = 0
const waiting: (() => void)[] = []

/** Work on pictures, in its turn: other requests need the memory and the threads, too. */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= mostAtOnce) await new Promise<void>((start) => waiting.push(start))
  else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}
