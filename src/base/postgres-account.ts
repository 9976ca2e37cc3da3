import { chownSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { StartFault } from './postgres-fault.ts'

/** Whom PostgreSQL runs as: nothing said means as this process; it refuses to run as root. */
export type Account = { uid?: number; gid?: number }

/** For a house of this process's account: itself. For root: who owns the cluster already, else nobody. */
export function accountFor(cluster: string): Account {
  const self = process.getuid?.()
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (self !== undefined && self !== 0 && owner && owner.uid !== self) throw foreign(cluster, owner.uid)
  if (self !== 0) return {}
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const account = nobody()
  if (owner) giveAll(cluster, account)
  return account
}

/** How to spawn a program of PostgreSQL. Nothing of our own environment reaches it: no PG… variable, none of our secrets. */
export function runningAs(account: Account) {
  const env = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C' }
  return { ...account, cwd: '/', env }
}

/** Makes the account the owner of one file or folder. */
export function give(path: string, { uid, gid }: Account) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

/** A cluster that root copied from elsewhere belongs to root, whom PostgreSQL refuses. */
function giveAll(folder: string, account: Account) {
  give(folder, account)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, name), account.uid!, account.gid!)
  }
}

/** The numbers of the account `nobody`: 65534 nearly everywhere. It must have a name, or initdb refuses it. */
function nobody(): Account {
  const line = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : { uid: 65_534, gid: 65_534 }
}

const foreign = (cluster: string, uid: number) =>
  new StartFault(`${cluster} appartient à un autre compte (numéro ${uid}) : lancez Échoppe avec ce compte-là.`)
