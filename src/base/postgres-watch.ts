import { log } from './log.ts'
import { isServerOf, type Server } from './postgres-process.ts'
import { stopServer } from './postgres-server.ts'

const everyMs = 2000

/**
 * Looks after a server that the program serves from: one that ends by itself (killed for its memory, say) is started
 * again with `restart`, and every connection finds the new one at the same socket. @returns what stops both.
 */
export function watchServer(first: Server, cluster: string, restart: () => Promise<Server>): () => Promise<void> {
  let server = first
  let looking = Promise.resolve()
  const look = async () => {
    if (isServerOf(server.pid, cluster)) return
    log.error({}, 'PostgreSQL ended by itself and is started again')
    await restart().then(
      (started) => (server = started),
      (error: unknown) => log.error({ error }, 'PostgreSQL does not start and is tried again'),
    )
  }
  const timer = setInterval(() => (looking = looking.then(look)), everyMs).unref()
  return async () => {
    clearInterval(timer)
    await looking
    await stopServer(server, cluster)
  }
}
