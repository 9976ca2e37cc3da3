/** Archives that only the holder of an identity can read: the format of `age` (age-encryption.org/v1). */
import { open, readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import {
  Decrypter,
  Encrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption'
import { StartFault } from '../postgres-fault.ts'

type Bytes = AsyncIterable<Uint8Array>
export type Lock = { encrypt(content: Bytes): AsyncGenerator<Uint8Array>; witness: string }

const start = 'age-encryption.org/v1\n'
const mostRecipients = 20
const mostIdentityBytes = 64 * 1024

/**
 * A lock for these recipients (`age1…`), and a `witness`: an identity of this one lock that is kept in memory alone, so
 * that what was written can be read back by whoever holds no identity. Throws StartFault for what is no recipient.
 */
export async function lockFor(recipients: string[]): Promise<Lock> {
  if (recipients.length > mostRecipients) throw new StartFault(`Pas plus de ${mostRecipients} destinataires.`)
  const postQuantum = recipients.filter((recipient) => /^age1(tag)?pq1/.test(recipient)).length
  // The format forbids it: the weaker one would decide for all.
  if (postQuantum > 0 && postQuantum < recipients.length) {
    throw new StartFault('Des destinataires post-quantiques (age1pq1…) ne se mêlent pas aux autres : choisissez.')
  }
  const witness = await (postQuantum > 0 ? generateHybridIdentity() : generateX25519Identity())
  const encrypter = new Encrypter()
  for (const recipient of recipients) addRecipient(encrypter, recipient)
  encrypter.addRecipient(await identityToRecipient(witness))
  return { witness, encrypt: (content) => through(content, (stream) => encrypter.encrypt(stream)) }
}

/** Whether the file begins as one that is sealed. */
export async function isSealed(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(start.length), 0, start.length, 0)
    return buffer.toString('latin1', 0, bytesRead) === start
  } finally {
    await handle.close()
  }
}

/** What was sealed. Throws StartFault where none of the identities opens it, and otherwise where it was touched. */
export function unseal(content: Bytes, identities: string[]): AsyncGenerator<Uint8Array> {
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  return through(content, async (stream) => {
    try {
      return await decrypter.decrypt(stream)
    } catch (error) {
      if (!/no identity matched/.test((error as Error).message)) throw error
      throw new StartFault('Cette identité n’ouvre pas cette sauvegarde : il en faut une autre.')
    }
  })
}

/** A new identity, and the recipient that belongs to it. */
export async function newIdentity(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** The identities in a file as `age-keygen` writes it. Throws StartFault, never with a word of what it holds. */
export async function readIdentities(file: string): Promise<string[]> {
  const noIdentity = new StartFault(`${file} ne contient pas d’identité (une ligne « AGE-SECRET-KEY-… »).`)
  const text = await readFile(file, 'utf8').catch(() => {
    throw new StartFault(`${file} ne se lit pas : donnez le fichier de l’identité.`)
  })
  const lines = text
    .slice(0, mostIdentityBytes)
    .split('\n')
    .map((line) => line.trim())
  const identities = lines.filter((line) => line !== '' && !line.startsWith('#'))
  if (identities.length === 0) throw noIdentity
  for (const identity of identities) await identityToRecipient(identity).catch(() => Promise.reject(noIdentity))
  return identities
}

function addRecipient(encrypter: Encrypter, recipient: string): void {
  try {
    encrypter.addRecipient(recipient)
  } catch {
    // Not repeated: it may be the identity, given by mistake.
    throw new StartFault('Un destinataire donné n’en est pas un : il commence par « age1 ».')
  }
}

async function* through(
  content: Bytes,
  change: (stream: globalThis.ReadableStream<Uint8Array>) => Promise<globalThis.ReadableStream<Uint8Array>>,
): AsyncGenerator<Uint8Array> {
  const stream = Readable.toWeb(Readable.from(content)) as unknown as globalThis.ReadableStream<Uint8Array>
  yield* (await change(stream)) as unknown as ReadableStream<Uint8Array>
}
