import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A running server: where it listens (a socket's folder or an address), and whether it takes connections. */
export type Server = { pid: number; port: number; host: string; ready: boolean }

/** The server that runs on the cluster, by the file in which PostgreSQL notes itself; undefined for none, or a note that outlived it. */
export function findServer(cluster: string): Server | undefined {
  const pid = readPid(cluster)
  if (pid === undefined || !isServerOf(pid, cluster)) return undefined
  const [, , , port = '', socketFolder, address, , status] = readNote(cluster)
  return { pid, port: Number(port), host: socketFolder || address || '', ready: status?.trim() === 'ready' }
}

export function readPid(cluster: string): number | undefined {
  const pid = Number(readNote(cluster)[0])
  return Number.isInteger(pid) && pid > 0 ? pid : undefined
}

/** Lines of postmaster.pid: pid, data folder, start, port, socket folder, address, shared memory, status. */
function readNote(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

/** True when the process lives and is a PostgreSQL of this cluster: after a crash its number may be another's. */
export function isServerOf(pid: number, cluster: string): boolean {
  const command = `${commandOf(pid)} `
  if (process.platform === 'win32') return command.includes('postgres.exe')
  return command.includes('postgres') && command.includes(`-D ${cluster} `)
}

/** True for a process of another account too, which only may not be signalled. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    if (process.platform === 'win32')
      return execFileSync('tasklist', ['/nh', '/fi', `PID eq ${pid}`], { encoding: 'utf8' })
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
