import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '#base/root'

const folder = process.env.ECHOPPE_SAMPLES ?? join(projectRoot, '../shared/samples')

/** Why tests on real files of other platforms can't run here; false where they can. */
export const withoutSamples: string | false = existsSync(folder)
  ? false
  : 'skipped: no sample files here (ECHOPPE_SAMPLES names their folder)'

/** Inputs on which other shops' software failed; beside the samples, and never copied here. */
const cases = join(dirname(folder), 'cases')

/** Why tests on those inputs can't run here; false where they can. */
export const withoutCases: string | false = existsSync(cases)
  ? false
  : 'skipped: no failing inputs here (a folder `cases` beside the one that ECHOPPE_SAMPLES names)'

/** The text of a file of one of them: `caseText('07-lines-in-letters', 'answer.txt')`. */
export function caseText(name: string, file: string): string {
  return readFileSync(join(cases, name, file), 'utf8')
}

/** The rows of a tab-separated file of one of them, without the line of names: `caseRows('04-…', 'carts.tsv')`. */
export function caseRows(name: string, file: string): string[][] {
  const lines = caseText(name, file).trim().split('\n')
  return lines.slice(1).map((line) => line.split('\t'))
}

/**
 * A real Etsy file whose picture addresses lead nowhere: they belong to shops, and a test never asks for them.
 * `.invalid` is a name that never resolves (RFC 2606).
 */
export function etsySample(name: string): Buffer {
  const text = readFileSync(join(folder, 'etsy', name), 'utf8')
  return Buffer.from(text.replace(/https?:\/\/[a-z0-9.]*etsystatic\.com/g, 'https://pictures.invalid'))
}
