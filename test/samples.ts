import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#base/root'

const folder = process.env.ECHOPPE_SAMPLES ?? join(projectRoot, '../shared/samples')

/** Why tests on real files of other platforms can't run here; false where they can. */
export const withoutSamples: string | false = existsSync(folder)
  ? false
  : 'skipped: no sample files here (ECHOPPE_SAMPLES names their folder)'

/**
 * A real Etsy file whose picture addresses lead nowhere: they belong to shops, and a test never asks for them.
 * `.invalid` is a name that never resolves (RFC 2606).
 */
export function etsySample(name: string): Buffer {
  const text = readFileSync(join(folder, 'etsy', name), 'utf8')
  return Buffer.from(text.replace(/https?:\/\/[a-z0-9.]*etsystatic\.com/g, 'https://pictures.invalid'))
}
