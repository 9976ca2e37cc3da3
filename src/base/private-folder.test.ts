import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openFolder } from './files.ts'
import { openKeys } from './keys.ts'
import { listMailFolder, openMailFolder } from './mailer.ts'
import { makeDataFolder } from './postgres-folder.ts'
import { listOpenToOthers, makePrivate } from './private-folder.ts'

const parent = mkdtempSync(join(tmpdir(), 'echoppe-private-'))
after(() => rmSync(parent, { recursive: true }))
const itself = process.getuid?.() === 0 ? '711' : '700'
const skip = process.platform === 'win32' && 'folders have other rights here'

test('what the house writes is for its account alone', { skip }, async () => {
  const data = join(parent, 'new/house')
  makeDataFolder(data)
  await openFolder(join(data, 'files')).put('photos/12/ab-720.webp', Buffer.from('picture'))
  openKeys(data)
  await openMailFolder(data).send({ reference: 'a', to: '', subject: '', text: '', html: '', sentAt: new Date() })
  assert.equal((await listMailFolder(data)).length, 1)
  assert.deepEqual(modesOf(data), {
    '': itself,
    files: '700',
    'files/photos': '700',
    'files/photos/12': '700',
    'files/photos/12/ab-720.webp': '600',
    keys: '700',
    'keys/secret': '600',
    mail: '700',
    'mail/a.json': '600',
  })
})

test('a house that let others read is closed at its start; links and PostgreSQL’s own are left as they are', {
  skip,
}, async () => {
  const data = join(parent, 'old')
  const elsewhere = join(parent, 'elsewhere')
  for (const folder of ['files/photos/12', 'mail', 'search', 'keys', 'postgres/base']) {
    mkdirSync(join(data, folder), { recursive: true })
    writeFileSync(join(data, folder, 'one'), 'x')
  }
  writeFileSync(join(data, 'postgres.log'), 'x')
  writeFileSync(elsewhere, 'another’s')
  symlinkSync(elsewhere, join(data, 'files/link'))
  for (const path of ['', ...readdirSync(data, { recursive: true, encoding: 'utf8' })]) {
    const full = join(data, path)
    chmodSync(full, statSync(full).isDirectory() ? 0o755 : 0o644)
  }

  const open = ['.', 'files', 'keys', 'mail', 'postgres.log', 'search']
  assert.deepEqual(await listOpenToOthers(data), open)
  await makePrivate(data)
  await makePrivate(data)
  assert.deepEqual(await listOpenToOthers(data), [])
  const modes = modesOf(data)
  assert.deepEqual([modes[''], modes['postgres/base'], modes['postgres/base/one']], [itself, '755', '644'])
  assert.equal(modes['postgres.log'], '600')
  for (const folder of ['files', 'files/photos', 'files/photos/12', 'mail', 'search', 'keys']) {
    assert.equal(modes[folder], '700', folder)
  }
  for (const folder of ['files/photos/12', 'mail', 'search', 'keys'])
    assert.equal(modes[`${folder}/one`], '600', folder)
  assert.equal((statSync(elsewhere).mode & 0o777).toString(8), '644')
})

function modesOf(folder: string): Record<string, string> {
  const paths = ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()]
  return Object.fromEntries(paths.map((path) => [path, (statSync(join(folder, path)).mode & 0o777).toString(8)]))
}
