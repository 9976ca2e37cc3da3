import assert from 'node:assert/strict'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { Decrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption'
import { testHouse } from '#test/database'
import { checkBackup } from './check-backup.ts'
import { restore } from './restore.ts'
import { isSealed, newIdentity, readIdentities } from './seal.ts'
import { anEmptyPlace, rowsOf, sumsOf } from './testing.ts'
import { writeBackup } from './write-backup.ts'

const house = await testHouse()
const folder = house.config.data
const archive = join(folder, 'house.tar.gz.age')
const [one, two, stranger] = await Promise.all([newIdentity(), newIdentity(), newIdentity()])

before(async () => {
  await house.db.insertInto('persons').values({ name: 'Ève', email: 'eve@example.org' }).execute()
  await house.files.put('photos/ab.webp', Buffer.alloc(200_000, 'x'))
  await writeBackup(house.ownerUrl, folder, archive, { recipients: [one.recipient, two.recipient] })
})

test('a sealed archive is put back by either of those for whom it is', async () => {
  assert.equal(await isSealed(archive), true)
  assert.equal(statSync(archive).mode & 0o777, 0o600)
  assert.deepEqual(
    await checkBackup(archive, [two.identity]),
    await checkBackup(archive, [stranger.identity, one.identity]),
  )
  const there = await anEmptyPlace()
  await restore(archive, { ...there, identities: [one.identity] })
  assert.deepEqual(await sumsOf(there.ownerUrl), await sumsOf(house.ownerUrl))
  assert.equal(statSync(join(there.data, 'files/photos/ab.webp')).size, 200_000)
})

test('without an identity, or with another, it stays closed, in one sentence, and the place stays empty', async () => {
  const there = await anEmptyPlace()
  await assert.rejects(restore(archive, there), /chiffrée : donnez le fichier de son identité/)
  await assert.rejects(restore(archive, { ...there, identities: [stranger.identity] }), /n’ouvre pas cette sauvegarde/)
  assert.deepEqual(await rowsOf(there.ownerUrl, "select from pg_class where relname = 'persons'"), [])
})

test('nothing of the house can be read in it, and any program of the format opens it', async () => {
  assert.equal(readFileSync(archive).includes('eve@example.org'), false)
  const decrypter = new Decrypter()
  decrypter.addIdentity(one.identity)
  const opened = await decrypter.decrypt(readFileSync(archive))
  assert.deepEqual([...opened.subarray(0, 2)], [0x1f, 0x8b], 'a gzip')
})

test('a sealed archive that was cut or touched is damaged', async () => {
  const whole = readFileSync(archive)
  const touched = join(folder, 'touched.age')
  for (const at of [30, 200, 600, Math.floor(whole.length / 2), whole.length - 1]) {
    writeFileSync(touched, whole.subarray(0, at))
    await assert.rejects(checkBackup(touched, [one.identity]), /abîmé|n’ouvre pas/, `cut at ${at}`)
    const bytes = Buffer.from(whole)
    bytes[at]! ^= 4
    writeFileSync(touched, bytes)
    await assert.rejects(checkBackup(touched, [one.identity]), /abîmé|n’ouvre pas/, `touched at ${at}`)
  }
})

test('a recipient of the kind that withstands quantum computers seals alone, not beside others', async () => {
  const identity = await generateHybridIdentity()
  const recipient = await identityToRecipient(identity)
  const file = join(folder, 'later.age')
  await writeBackup(house.ownerUrl, folder, file, { recipients: [recipient] })
  assert.equal((await checkBackup(file, [identity])).seal.rows.persons, 1)
  const mixed = writeBackup(house.ownerUrl, folder, `${file}.2`, { recipients: [recipient, one.recipient] })
  await assert.rejects(mixed, /ne se mêlent pas/)
})

test('what is no recipient, or no identity, is told before anything is written', async () => {
  const file = join(folder, 'never.age')
  for (const recipient of ['eve@example.org', 'age1xyz', one.identity]) {
    await assert.rejects(writeBackup(house.ownerUrl, folder, file, { recipients: [recipient] }), /n’en est pas un/)
  }
  assert.equal(existsSync(`${file}.part`), false)
  const key = join(folder, 'key.txt')
  writeFileSync(key, `# created: today\n# public key: ${one.recipient}\n${one.identity}\n`)
  assert.deepEqual(await readIdentities(key), [one.identity])
  for (const text of ['', '# only a remark', 'secret words that nobody may see']) {
    writeFileSync(key, text)
    await assert.rejects(
      readIdentities(key),
      ({ message }: Error) => /pas d’identité/.test(message) && !/nobody/.test(message),
    )
  }
})
