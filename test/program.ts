import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { projectRoot } from '#base/root'
import { newReference } from '#kit/id'
import { demonstration } from './demonstration.ts'
import { cloneDatabase, dropDatabase } from './server.ts'

export type Program = {
  url: string
  port: number
  data: string
  process: ChildProcess
  /** What it printed so far. */
  output(): string
  /** Asks it to stop, and waits. */
  stop(): Promise<void>
  /** As a power cut would. */
  kill(): Promise<void>
}

/** The databases of data folders whose programs use the server of the tests. */
const served = new Map<string, { name: string; ownerUrl: string; appUrl: string }>()
/** Folders whose programs start a PostgreSQL of their own, as an operator's does. */
const embedded = new Set<string>()

/**
 * A data folder for programs under test; remove it with `removeData` after they stopped. Its programs get a database on
 * the server of the tests; with `embedded`, they start their own, for what is about just that.
 */
export function newData(options: { embedded?: boolean } = {}): string {
  const data = mkdtempSync(join(tmpdir(), 'echoppe-program-'))
  if (options.embedded) embedded.add(data)
  return data
}

export async function removeData(data: string): Promise<void> {
  const database = served.get(data)
  if (database) await dropDatabase(database.name)
  rmSync(data, { recursive: true, force: true })
}

/** The database of a folder's programs, or undefined where they have their own server. A new one is empty but for the schema. */
export async function databaseOf(data: string, template?: string) {
  if (embedded.has(data)) return undefined
  const name = `program_${newReference()}`
  const known = served.get(data) ?? { name, ...(await cloneDatabase(name, template)) }
  served.set(data, known)
  return known
}

async function environment(data: string, env: Record<string, string>): Promise<NodeJS.ProcessEnv> {
  const database = await databaseOf(data)
  const urls = database && { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl }
  return { ...process.env, NODE_ENV: 'test', ...urls, ECHOPPE_DATA: data, ...env }
}

/**
 * Starts the built program as a child and waits until it serves; throws with what it printed if it ends before. Without
 * `--empty` the house is the demonstration market, made once for all tests.
 */
export async function startProgram(
  data: string,
  args: string[] = ['start', '--empty'],
  env: Record<string, string> = {},
): Promise<Program> {
  const port = Number(env.PORT ?? (await freePort()))
  if (!args.includes('--empty') && !served.has(data) && !embedded.has(data)) await fillWithDemonstration(data)
  const child = spawn(process.execPath, [join(projectRoot, 'dist/main.js'), ...args], {
    cwd: projectRoot,
    env: await environment(data, { ECHOPPE_LOG: 'warn', ...env, PORT: String(port) }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (piece: Buffer) => {
    output += String(piece)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  await opened(child, () => output)
  const ended = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill(signal)
    await exit
  }
  return {
    url: `http://localhost:${port}`,
    port,
    data,
    process: child,
    output: () => output,
    stop: () => ended('SIGTERM'),
    kill: () => ended('SIGKILL'),
  }
}

/** Runs a command of the program to its end. */
export async function runProgram(
  data: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; output: string; errors: string }> {
  const child = spawn(process.execPath, [join(projectRoot, 'dist/main.js'), ...args], {
    cwd: projectRoot,
    env: await environment(data, env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close') as Promise<[number]>
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: (await closed)[0], output, errors }
}

async function fillWithDemonstration(data: string): Promise<void> {
  const { database, folder } = await demonstration(async (draft, into) => {
    embedded.delete(into)
    served.set(into, draft)
    const program = await startProgram(into, ['start'])
    await program.stop()
    served.delete(into)
  })
  cpSync(folder, data, { recursive: true })
  await databaseOf(data, database)
}

function opened(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', () => {
      if (output().includes('est ouverte')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}:\n${output()}`)))
  })
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
