import { fromKysely, PgBoss, type SendOptions } from 'pg-boss'
import type { Listeners } from './announce.ts'
import { now } from './clock.ts'
import { type Db, type Outbox, sql, type Tx } from './database.ts'
import type { House } from './house.ts'
import { log } from './log.ts'

export type JobName = `${string}.${string}`

/** One kind of job: what it does, and how it is retried and scheduled. It may run twice. */
export type Job = {
  run(context: JobContext, data: never): Promise<void>
  /** Further tries after a failure; the wait doubles from `retryDelay` seconds. Default 10 tries from 5 s. */
  retries?: number
  retryDelay?: number
  /** Cron expression in Paris time: the job then runs by itself with no data. */
  every?: string
  /** It also runs when the program starts: what a crash left half done does not wait for the timetable. */
  atStart?: boolean
  /** How many run side by side in this process. Default 1. */
  parallel?: number
  /** Seconds after which a run counts as dead and is tried again. Default 300. */
  expireIn?: number
}
export type Jobs = Record<JobName, Job>
export type JobContext = House

type Options = { after?: Date }

const schema = 'pgboss'
const options = {
  schema,
  migrate: false,
  createSchema: false,
  useListenNotify: true,
  reindex: false,
  monitorVacuum: false,
} as const

/**
 * Puts a job into the queue in the caller's transaction.
 * `after` is the moment before which it does not run.
 */
export async function enqueue(tx: Tx, name: JobName, data: object = {}, { after }: Options = {}): Promise<void> {
  const send: SendOptions = { db: fromKysely(tx) }
  if (after && after > now()) send.startAfter = after
  await tx.outbox.queue.send(name, data, send)
}

/** Queue settings that `migrate` writes as the owner; the serving role only uses them. */
export function queueOptions(job: Job) {
  return {
    retryLimit: job.retries ?? 10,
    retryDelay: job.retryDelay ?? 5,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: job.expireIn ?? 300,
    deleteAfterSeconds: 7 * 24 * 3600,
    policy: 'standard' as const,
    notify: true,
  }
}

/** Connects the sender of a house's jobs and of its announcements; what runs acts hands it to `openDatabase`. */
export async function openOutbox(url: string, listeners: Listeners): Promise<Outbox & { close(): Promise<void> }> {
  const queue = newBoss(url, { supervise: false, schedule: false })
  await queue.start()
  return { queue, listeners, close: () => queue.stop({ graceful: false, close: true }) }
}

/**
 * What ran when the power went is tried again now instead of when its time is over. Only for a house whose jobs no other
 * process works off.
 */
export async function takeUpInterrupted(db: Db): Promise<void> {
  await sql`update pgboss.job set state = 'retry', start_after = now() where state = 'active'`.execute(db)
}

/** Works off jobs until closed; closing waits up to 20 seconds for those that run. */
export async function startWorking(url: string, house: House, jobs: Jobs): Promise<{ close(): Promise<void> }> {
  const working = newBoss(url, { supervise: true, schedule: true })
  await working.start()
  for (const [name, job] of Object.entries(jobs) as [JobName, Job][]) {
    if (job.every) await working.schedule(name, job.every, {}, { tz: 'Europe/Paris' })
    for (let nth = 0; nth < (job.parallel ?? 1); nth++) await workOff(working, house, name, job)
    if (job.atStart) await working.send(name, {})
  }
  return { close: () => working.stop({ graceful: true, timeout: 20_000, close: true }) }
}

// After a job the next is looked for at once: many that come together are announced as one, and those whose moment comes
// later are not announced at all.
async function workOff(working: PgBoss, house: House, name: JobName, job: Job): Promise<void> {
  const pace = { batchSize: 1, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 }
  const worker: string = await working.work(name, pace, async ([one]) => {
    if (one) await runOne(house, name, job, one.data).finally(() => working.notifyWorker(worker))
  })
}

async function runOne(house: House, name: JobName, job: Job, data: unknown): Promise<void> {
  try {
    await job.run(house, data as never)
  } catch (error) {
    log.warn({ job: name, error }, 'a job failed and will be tried again')
    throw error
  }
}

function newBoss(url: string, more: { supervise: boolean; schedule: boolean }): PgBoss {
  const created = new PgBoss({ connectionString: url, application_name: 'echoppe jobs', max: 4, ...options, ...more })
  created.on('error', (error) => log.warn({ error }, 'the job queue has trouble'))
  return created
}
