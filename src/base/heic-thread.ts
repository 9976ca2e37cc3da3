import { parentPort, workerData } from 'node:worker_threads'
import { decodeHeic } from './decode-heic.ts'
import type { HeicAnswer, HeicQuestion } from './picture-heic.ts'

const { bytes, megapixels } = workerData as HeicQuestion

parentPort!.postMessage(await answer())

async function answer(): Promise<HeicAnswer> {
  try {
    return await decodeHeic(bytes, megapixels)
  } catch {
    return { refused: 'picture_damaged' }
  }
}
