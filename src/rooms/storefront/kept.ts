import type { Db } from '#base/database'

/** What `ask` answers, asked once in `milliseconds` for all who come meanwhile. */
export function keptFor<Value>(milliseconds: number, ask: (db: Db, at: Date) => Promise<Value>) {
  const known = new WeakMap<Db, { until: number; value: Promise<Value> }>()
  return (db: Db, at: Date): Promise<Value> => {
    const found = known.get(db)
    if (found && found.until > at.getTime()) return found.value
    const value = ask(db, at)
    known.set(db, { until: at.getTime() + milliseconds, value })
    value.catch(() => known.delete(db))
    return value
  }
}
