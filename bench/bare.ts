import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { freePort } from '#test/program'
import { load } from './load.ts'

/** A bare Fastify route beside the program, to compare with. */
export interface Bare {
  /** How many answers of this HTML it gives in a second. */
  rps(html: string, connections: number, seconds: number): Promise<number>
  close(): void
}

export async function openBare(): Promise<Bare> {
  const port = await freePort()
  const child = fork(join(import.meta.dirname, 'bare-route.ts'), [String(port)])
  await once(child, 'message')
  return {
    async rps(html, connections, seconds) {
      child.send(html)
      await once(child, 'message')
      const { rps } = await load(`http://127.0.0.1:${port}`, { requests: [{ path: '/' }], connections, seconds })
      return rps
    },
    close: () => child.disconnect(),
  }
}
