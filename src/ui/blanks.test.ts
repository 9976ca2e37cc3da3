import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { projectRoot } from '#base/root'
import { typeset } from '#kit/typeset'

test('no sentence of the house has a plain blank where French print has a narrow one', async () => {
  const files = globSync('src/**/*.fr.ts', { cwd: projectRoot })
  const faulty: string[] = []
  for (const file of files) faulty.push(...textsIn(await import(join(projectRoot, file))).filter(isPlain))
  assert.ok(files.length > 40)
  assert.deepEqual(faulty, [])
})

const isPlain = (text: string) => typeset(text) !== text

/** The texts among values, however deep; what is filled from values is looked at where it is written. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
