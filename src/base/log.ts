type Fields = Record<string, unknown>
type Write = (fields: Fields, message: string) => void

const levels = { debug: 10, info: 20, warn: 30, error: 40, silent: 99 } as const
const least = levels[(process.env.ECHOPPE_LOG as keyof typeof levels) || 'info'] ?? levels.info

/**
 * One line of JSON per event on standard error. Never put a secret, a token, an address or a letter into `fields`.
 * `ECHOPPE_LOG` is the least level written: debug, info, warn, error or silent.
 */
export const log: Record<'debug' | 'info' | 'warn' | 'error', Write> = {
  debug: writer('debug'),
  info: writer('info'),
  warn: writer('warn'),
  error: writer('error'),
}

const quietInMs = 10_000
const told = new Map<string, number>()

/** As `log.error`, at most once in ten seconds for a message: of what fails for everybody at once, without its stack. */
export function logOutage(error: unknown, message: string): void {
  if (Date.now() - (told.get(message) ?? 0) < quietInMs) return
  told.set(message, Date.now())
  log.error({ error: (error as Error).message || (error as { code?: string }).code }, message)
}

function writer(level: 'debug' | 'info' | 'warn' | 'error'): Write {
  if (levels[level] < least) return () => {}
  return (fields, message) => {
    process.stderr.write(`${JSON.stringify({ at: new Date(), level, message, ...plain(fields) })}\n`)
  }
}

function plain(fields: Fields): Fields {
  const error = fields.error
  if (!(error instanceof Error)) return fields
  return { ...fields, error: error.stack ?? error.message }
}
