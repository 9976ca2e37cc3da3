import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartFault } from './postgres-fault.ts'

export type Keys = {
  /** A secret of its own for each use, hex. */
  secretFor(use: string): string
  /** Unforgeable signature of `text` for one use, 43 URL-safe characters. */
  sign(use: string, text: string): string
  verify(use: string, text: string, signature: string): boolean
}

/** Keys from `secret` (the environment), else from data/keys/secret, which the first start makes (0600). */
export function openKeys(data: string, secret?: string): Keys {
  const root = secret ?? readOrMake(join(data, 'keys'))
  const known = new Map<string, string>()
  const secretFor = (use: string) => known.getOrInsertComputed(use, () => derive(root, use))
  const sign = (use: string, text: string) => createHmac('sha256', secretFor(use)).update(text).digest('base64url')
  return { secretFor, sign, verify: (use, text, signature) => isSame(sign(use, text), signature) }
}

function derive(root: string, use: string): string {
  return Buffer.from(hkdfSync('sha256', root, '', `echoppe/${use}`, 32)).toString('hex')
}

function readOrMake(folder: string): string {
  const file = join(folder, 'secret')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const secret = readFileSync(file, 'utf8').trim()
  // An empty file would sign everything with a key that anybody knows.
  if (secret.length < 32)
    throw new StartFault(`${file} n’est pas une clé : remettez celle de la sauvegarde, ou effacez-la.`)
  return secret
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
