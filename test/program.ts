import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { projectRoot } from '#base/root'

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

/** A data folder for programs under test; remove it with `removeData` after they stopped. */
export function newData(): string {
  return mkdtempSync(join(tmpdir(), 'echoppe-program-'))
}

export function removeData(data: string): void {
  rmSync(data, { recursive: true, force: true })
}

/** Starts the built program as a child and waits until it serves; throws with what it printed if it ends before. */
export async function startProgram(
  data: string,
  args: string[] = ['start', '--empty'],
  env: Record<string, string> = {},
): Promise<Program> {
  const port = Number(env.PORT ?? (await freePort()))
  const child = spawn(process.execPath, [join(projectRoot, 'dist/main.js'), ...args], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'test', ECHOPPE_DATA: data, ECHOPPE_LOG: 'warn', ...env, PORT: String(port) },
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
    env: { ...process.env, NODE_ENV: 'test', ECHOPPE_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close') as Promise<[number]>
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: (await closed)[0], output, errors }
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
