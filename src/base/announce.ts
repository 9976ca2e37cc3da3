import { AsyncLocalStorage } from 'node:async_hooks'
import type { Tx } from './database.ts'
import { enqueue, type JobName } from './jobs.ts'

/** What rooms tell each other upwards: rooms add their announcements to this type by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the rooms' announcements.ts
export interface Announcements {}
export type AnnouncementName = keyof Announcements & string

/** For each announcement, the jobs of the higher rooms that listen to it. */
export type Listeners = { [Name in AnnouncementName]?: JobName[] }

const nobodyListens = new AsyncLocalStorage<true>()

/**
 * Says that something happened, in the transaction that did it: one job for each listener of its house, or none if it
 * rolls back.
 * Jobs run at least once, so every act behind one can run twice.
 */
export async function announce<Name extends AnnouncementName>(
  tx: Tx,
  name: Name,
  news: Announcements[Name],
): Promise<void> {
  if (nobodyListens.getStore()) return
  for (const job of tx.outbox.listeners[name] ?? []) await enqueue(tx, job, news as object)
}

/** Runs `work` with nobody listening: for the past of the demonstration market, of which no letter is to tell. */
export function unheard<Result>(work: () => Result): Result {
  return nobodyListens.run(true, work)
}
