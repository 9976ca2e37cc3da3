type Bounds = { atOnce: number; waiting: number; refuse: () => never }

/** Work of a kind, so many at once and the others in their order; `refuse` where too many wait already. */
export function turnsOf({ atOnce, waiting: most, refuse }: Bounds) {
  let running = 0
  const waiting: (() => void)[] = []
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (waiting.length >= most) refuse()
    if (running >= atOnce) await new Promise<void>((start) => waiting.push(start))
    else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
