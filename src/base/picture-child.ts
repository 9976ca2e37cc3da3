import { constants, setPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import sharp from 'sharp'
import { Refusal } from '#kit/refusal'
import { type PaintedPicture, type PictureTask, paintPicture } from './picture-work.ts'
import { entry } from './root.ts'

/** What comes back of a task, and the resident memory (bytes) that the child takes after it. */
export type PictureAnswer = { resident: number } & (
  | { painted: PaintedPicture }
  | { refused: { code: string; values: Record<string, unknown> } }
)

// The process that decodes what strangers send. It is told by its channel alone, ends with it, and its thread kills it
// where it takes too much memory: native decoders know no bound of their own.
sharp.concurrency(1)
// Who looks at pages goes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
sharp.cache(false)
// A terminal's Ctrl-C reaches all of a group; the one who asked says when it is over.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
process.once('disconnect', () => process.exit())
const watch = new Worker(entry('base/memory-watch-thread'))
watch.unref()
watch.once('message', () => process.send!('ready'))
process.on('message', (task: PictureTask) => {
  void answerOf(task).then((answer) => process.send!(answer))
})

async function answerOf(task: PictureTask): Promise<PictureAnswer> {
  try {
    const painted = await paintPicture(task)
    return { painted, resident: process.memoryUsage.rss() }
  } catch (error) {
    const { code, values } = error instanceof Refusal ? error : { code: 'picture_damaged', values: {} }
    return { refused: { code, values }, resident: process.memoryUsage.rss() }
  }
}
