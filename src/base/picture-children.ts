import { type ChildProcess, fork } from 'node:child_process'
import { refuse } from '#kit/refusal'
import { pictureBounds as bounds } from './bounds.ts'
import type { PictureAnswer } from './picture-child.ts'
import type { PaintedPicture, PictureTask } from './picture-work.ts'
import { entry } from './root.ts'

type Child = { process: ChildProcess; done: number }

/** Pictures after which a child makes room for a fresh one, and the memory (bytes) that it may keep meanwhile. */
const most = { pictures: 100, resident: 256 * 1024 * 1024 }
const idle: Child[] = []

/**
 * Has a child do the work on a picture. Refuses what the child refuses, `picture_too_heavy` where it took more memory or
 * time than the bounds allow and was killed for it, `picture_damaged` where the decoder fell over; the next picture
 * gets another child.
 */
export async function askChild(task: PictureTask): Promise<PaintedPicture> {
  const child = idle.pop() ?? (await startChild())
  const answer = await answerOf(child, task)
  if (typeof answer === 'string') return refuse('invalid', answer)
  keepOrEnd(child, answer.resident)
  return 'painted' in answer ? answer.painted : refuse('invalid', answer.refused.code, answer.refused.values)
}

/** Process ids of the children that wait for work. */
export const idleChildren = (): number[] => idle.map(({ process: { pid } }) => pid!)

async function startChild(): Promise<Child> {
  const child = fork(entry('base/picture-child'), [], {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=128'],
    env: environment(),
  })
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`a child for pictures ended at its start (${code})`)))
  })
  await Promise.race([new Promise((ready) => child.once('message', ready)), failed])
  child.removeAllListeners('error').removeAllListeners('exit')
  child.on('error', () => {})
  // It keeps nobody from ending: it ends with the channel.
  child.unref()
  child.channel!.unref()
  return { process: child, done: 0 }
}

/** Nothing of the house's secrets; and glibc keeps less of what was freed. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMPDIR, NODE_ENV } = process.env
  return { PATH, SystemRoot, TEMP, TMPDIR, NODE_ENV, MALLOC_ARENA_MAX: '2' }
}

type Ended = 'picture_too_heavy' | 'picture_damaged'

function answerOf({ process: child }: Child, task: PictureTask): Promise<PictureAnswer | Ended> {
  child.ref()
  child.channel?.ref()
  const answered = new Promise<PictureAnswer | Ended>((resolve) => {
    child.once('message', (answer) => resolve(answer as PictureAnswer))
    child.once('exit', (_code, signal) => resolve(signal === 'SIGKILL' ? 'picture_too_heavy' : 'picture_damaged'))
    // Gone between two pictures: its exit, which is told as well, says why.
    child.send(task, () => {})
  })
  const limit = setTimeout(() => child.kill('SIGKILL'), bounds.seconds * 1000)
  return answered.finally(() => {
    clearTimeout(limit)
    child.removeAllListeners('message').removeAllListeners('exit')
    child.unref()
    child.channel?.unref()
  })
}

function keepOrEnd(child: Child, resident: number): void {
  child.done += 1
  if (child.done >= most.pictures || resident > most.resident) return void child.process.disconnect()
  idle.push(child)
  child.process.once('exit', () => {
    const at = idle.indexOf(child)
    if (at >= 0) idle.splice(at, 1)
  })
}
