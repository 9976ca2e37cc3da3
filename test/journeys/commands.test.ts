import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { routes } from '#routes'
import { newData, removeData, runProgram, startProgram } from '#test/program'

const data = newData({ embedded: true })
const program = await startProgram(data)
const run = (...args: string[]) => runProgram(data, args)
after(async () => {
  await program.stop()
  await removeData(data)
})

const lines = (text: string) => text.trim().split('\n')
const commands = ['start', 'migrate', 'import', 'reindex', 'charter', 'ledger', 'backup', 'restore', 'doctor']

test('each command says what it does, and the program which there are', async () => {
  const overview = await run('--help')
  assert.equal(overview.code, 0)
  const helps = await Promise.all(commands.map((command) => run(command, '--help')))
  for (const [index, { code, output, errors }] of helps.entries()) {
    const command = commands[index]!
    assert.match(overview.output, new RegExp(`^ {2}${command} `, 'm'))
    assert.deepEqual([code, errors], [0, ''], command)
    assert.ok(output.startsWith(`echoppe ${command}`), command)
  }
})

test('what is no command, or no option of one, ends with 2 and the way to write it', async () => {
  for (const args of [
    ['vendre'],
    ['constructor'],
    ['charter', '--vite'],
    ['backup'],
    ['backup', '--check'],
    ['backup', 'a', '--identity', 'b'],
    ['backup', '--check', 'a', '--recipient', 'age1b'],
    ['restore', 'a', 'b'],
    ['start', 'tout'],
    ['import'],
  ]) {
    const { code, output, errors } = await run(...args)
    assert.deepEqual([code, output], [2, ''], args.join(' '))
    assert.match(errors, /echoppe/)
    assert.doesNotMatch(errors, /\n\s+at /)
  }
})

test('beside the running program: the charter, the ledger, the migrations, the doctor', async () => {
  const charter = await run('charter')
  assert.equal(charter.code, 0)
  assert.match(charter.output, /Charte fondatrice|décision/i)
  const ledger = await run('ledger', '--csv')
  assert.deepEqual([ledger.code, ledger.output], [0, 'month,account,amount\n'])
  assert.equal((await run('ledger')).code, 0)
  assert.deepEqual((await run('migrate')).output, 'La base est à jour.\n')
  const doctor = await run('doctor')
  assert.equal(doctor.code, 0, doctor.output)
  assert.match(doctor.output, /✓ La base est à jour/)
  assert.doesNotMatch(doctor.output, /✗/)
  assert.equal((await run('reindex')).code, 0)
})

test('a database that does not answer is one sentence for each command that asks it', async () => {
  // The loopback's port 9 has nobody; “localhost” may be two addresses, which fail together.
  const nowhere = ['127.0.0.1', 'localhost'].map((host) => ({
    DATABASE_URL: `postgres://app@${host}:9/echoppe`,
    DATABASE_OWNER_URL: `postgres://owner@${host}:9/echoppe`,
  }))
  for (const args of [['charter'], ['ledger'], ['migrate'], ['backup', join(data, 'no.tar.age')], ['start', 'web']]) {
    const answers = await Promise.all(nowhere.map((env) => runProgram(newData({ embedded: true }), args, env)))
    for (const { code, output, errors } of answers) {
      assert.deepEqual([code, output], [1, ''], args.join(' '))
      assert.equal(lines(errors).length, 1, errors)
      assert.match(errors, /^La base ne répond pas : /)
    }
  }
})

test('a second start on the same data says so in one sentence', async () => {
  const second = await run('start', '--empty')
  assert.equal(second.code, 1)
  assert.deepEqual(lines(second.errors), [`Échoppe tourne déjà sur ces données (processus ${program.process.pid}).`])
})

test('a start on a port that is taken says so in one sentence, and lets go of all it began', async () => {
  const other = newData({ embedded: true })
  for (let time = 0; time < 2; time += 1) {
    const { code, errors } = await runProgram(other, ['start', '--empty'], {
      PORT: String(program.port),
      ECHOPPE_LOG: 'error',
    })
    assert.equal(code, 1)
    assert.equal(lines(errors).length, 1, errors)
    assert.match(errors, new RegExp(`^PORT .*${program.port}`))
  }
  await removeData(other)
})

test('a wrong value is one sentence that names its variable, and nothing starts', async () => {
  const smtp = 'smtp://compte:secret@127.0.0.1:9'
  const wrongs: [string, Record<string, string>][] = [
    ['PORT', { PORT: 'trois mille' }],
    ['PORT', { PORT: '70000' }],
    ['HOST', { HOST: '0.0.0.0' }],
    ['ECHOPPE_PROXIES', { ECHOPPE_PROXIES: '-1' }],
    ['ECHOPPE_SECRET', { ECHOPPE_SECRET: 'court' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://ailleurs' }],
    ['ECHOPPE_URL', { ECHOPPE_URL: 'http://echoppe.example' }],
    ['ECHOPPE_URL', { ECHOPPE_URL: 'https://echoppe.example/marche' }],
    ['SMTP_URL', { ECHOPPE_URL: 'https://echoppe.example' }],
    ['ECHOPPE_MAIL_FROM', { ECHOPPE_URL: 'https://echoppe.example', SMTP_URL: smtp }],
    ['ECHOPPE_PUBLISHER_NAME', { ...real, ECHOPPE_PUBLISHER_NAME: '' }],
    ['ECHOPPE_PUBLISHER_DIRECTOR', { ...real, ECHOPPE_PUBLISHER_DIRECTOR: '' }],
    ['ECHOPPE_PROXIES', { ...real, ECHOPPE_PROXIES: '' }],
  ]
  const empty = newData({ embedded: true })
  const refused = await Promise.all(wrongs.map(([, env]) => runProgram(empty, ['start', '--empty'], env)))
  for (const [index, { code, output, errors }] of refused.entries()) {
    const [name] = wrongs[index]!
    assert.deepEqual([code, output], [1, ''], name)
    assert.equal(lines(errors).length, 1, errors)
    assert.ok(errors.startsWith(`${name} `), errors)
    assert.doesNotMatch(errors, /secret/)
  }
  await removeData(empty)
})

test('a real house shows no letters, takes no play money, and keeps to https', async () => {
  const own = newData({ embedded: true })
  const house = await startProgram(own, ['start', '--empty'], { ...real, HOST: '127.0.0.1' })
  try {
    const ask = (path: string) => fetch(`http://127.0.0.1:${house.port}${path}`, { redirect: 'manual' })
    const home = await ask(routes.storefront.home())
    assert.equal(home.status, 200)
    assert.match(home.headers.get('strict-transport-security') ?? '', /max-age/)
    assert.doesNotMatch(await home.text(), /Maison d’essai/)
    for (const path of [
      routes.mail.outbox(),
      routes.mail.letter({ reference: 'x' }),
      routes.sandbox.show({ checkout: 'x' }),
    ]) {
      assert.equal((await ask(path)).status, 404, path)
    }
  } finally {
    await house.stop()
    await removeData(own)
  }
})

const real = {
  ECHOPPE_URL: 'https://echoppe.example',
  SMTP_URL: 'smtp://127.0.0.1:9',
  ECHOPPE_MAIL_FROM: 'Échoppe <bonjour@echoppe.example>',
  ECHOPPE_PROXIES: '1',
  ...Object.fromEntries(
    ['NAME', 'FORM', 'ADDRESS', 'REGISTRATION', 'PHONE', 'EMAIL', 'DIRECTOR', 'HOST'].map((name) => [
      `ECHOPPE_PUBLISHER_${name}`,
      name === 'EMAIL' ? 'bonjour@echoppe.example' : 'renseigné',
    ]),
  ),
}
