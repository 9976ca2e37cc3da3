import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Account, runningAs } from './postgres-account.ts'
import type { Binaries } from './postgres-binaries.ts'
import { StartFault } from './postgres-fault.ts'
import { openSocketFolder } from './postgres-folder.ts'
import { findServer, isAlive, isServerOf, readPid, type Server } from './postgres-process.ts'

const logLimitInBytes = 20_000_000

/**
 * Starts the server and waits until it answers, a recovery included. Undefined when processes of a crashed server still
 * hold its memory: they are ending, and another try will do. Throws StartFault with PostgreSQL's own reason otherwise.
 */
export async function tryStart(
  data: string,
  cluster: string,
  binaries: Binaries,
  account: Account,
): Promise<Server | undefined> {
  forgetForeignPid(cluster)
  const log = join(data, 'postgres.log')
  const from = openLog(log)
  const child = spawnServer(binaries, [...(await listening(data, account)), '-D', cluster], log, account)
  let ended = false
  child.once('error', () => (ended = true)).once('exit', () => (ended = true))
  while (!ended) {
    const server = findServer(cluster)
    if (server?.ready && server.pid === child.pid) return server
    await sleep(20)
  }
  const reason = reasonIn(log, from)
  if (/pre-existing shared memory|postmaster\.pid/.test(reason)) return undefined
  throw new StartFault(`PostgreSQL ne démarre pas : ${reason} (voir ${log}).`)
}

/** Waits for a server that another process starts; throws StartFault after `limitInMs`. */
export async function awaitServer(cluster: string, limitInMs = 60_000): Promise<Server> {
  for (const end = Date.now() + limitInMs; Date.now() < end; await sleep(100)) {
    const server = findServer(cluster)
    if (server?.ready) return server
  }
  throw new StartFault('Le PostgreSQL d’Échoppe ne répond pas : relancez Échoppe.')
}

/** Ends the sessions, writes everything down and stops; without what is left to write down after 30 seconds. */
export async function stopServer({ pid }: Server, cluster: string) {
  for (const [signal, limitInMs] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (!isServerOf(pid, cluster)) return
    process.kill(pid, signal)
    for (const end = Date.now() + limitInMs; Date.now() < end && isServerOf(pid, cluster); ) await sleep(20)
  }
}

/** A pid file whose number now belongs to a foreign process of the same account would stop the start for ever. */
function forgetForeignPid(cluster: string) {
  const pid = readPid(cluster)
  if (pid !== undefined && isAlive(pid) && !isServerOf(pid, cluster))
    rmSync(join(cluster, 'postmaster.pid'), { force: true })
}

/** An own session: what ends the program (Ctrl-C in its terminal) leaves the server for the program to stop. */
function spawnServer(binaries: Binaries, args: string[], log: string, account: Account) {
  const output = openSync(log, 'a', 0o600)
  const child = spawn(binaries.postgres, args, {
    ...runningAs(account),
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  child.unref()
  return child
}

async function listening(data: string, account: Account): Promise<string[]> {
  if (process.platform === 'win32') return ['-h', '127.0.0.1', '-p', String(await freePort())]
  const folder = openSocketFolder(data, account)
  return ['-h', '', '-p', '5432', '-k', folder, '-c', 'unix_socket_permissions=0700']
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => found(port))
    })
  })
}

/** Where new lines will begin; an old log makes room, one of them is kept. */
function openLog(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size < logLimitInBytes) return size
  renameSync(log, `${log}.1`)
  return 0
}

function reasonIn(log: string, from: number): string {
  const lines = readFileSync(log).subarray(from).toString().trim().split('\n')
  const fatal = lines.find((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? ''
  return fatal.replace(/^.*?(FATAL|PANIC):\s*/, '')
}
