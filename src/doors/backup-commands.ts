import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { checkBackup } from '#base/backup/check-backup'
import { restore as restoreHouse } from '#base/backup/restore'
import { newIdentity, readIdentities } from '#base/backup/seal'
import { writeBackup } from '#base/backup/write-backup'
import { readConfig } from '#base/config'
import { StartFault } from '#base/postgres'
import { tellBackup } from './backup-told.ts'
import { joinDatabase, roleOf } from './open-house.ts'
import { allExaminations, allJobs } from './rooms.ts'
import { UsageFault } from './usage.ts'

export const backup = {
  summary: 'met toute la maison dans un fichier, ou relit ce fichier',
  help: `echoppe backup FICHIER [--recipient age1…]
echoppe backup --check FICHIER [--identity IDENTITÉ]
echoppe backup --new-identity IDENTITÉ

Écrit la base, les fichiers et la clé des signatures dans une archive (tar.gz), maison ouverte ou fermée, et la relit avant
de lui donner son nom. Qui a ce fichier a la maison : gardez-le à l’abri, et ailleurs que sur cette machine.
  --recipient     chiffre l’archive pour ce destinataire (format age) ; plusieurs fois pour plusieurs
  --check         relit une archive en entier et dit ce qu’elle contient ; finit par 1 si elle est abîmée
  --identity      le fichier de l’identité qui ouvre une archive chiffrée
  --new-identity  fait une identité dans ce fichier et montre son destinataire ; sans elle, l’archive ne s’ouvre plus`,
  async run(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
    const { check, recipient, identity, 'new-identity': made, file } = parse(args)
    if (made) return print(await makeIdentity(file))
    if (check) return print(tellBackup(await checkBackup(file, await identitiesIn(identity))))
    await write(file, env, recipient)
    print(`Sauvegarde écrite et relue : ${file}`)
  },
}

export const restore = {
  summary: 'remet une maison depuis sa sauvegarde',
  help: `echoppe restore FICHIER [--identity IDENTITÉ]

Remet la maison telle qu’elle était, dans un dossier de données vide (ECHOPPE_DATA) et une base vide. L’archive est relue
en entier d’abord ; si elle est abîmée, ou si ses comptes ou sa charte ne tiennent pas, rien n’est remis. L’index de
recherche se refait au démarrage suivant.
  --identity   le fichier de l’identité qui ouvre une archive chiffrée`,
  async run(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
    const { values, positionals } = parseArgs({
      args,
      options: { identity: { type: 'string' } },
      allowPositionals: true,
    })
    const file = onlyFile(positionals)
    if (!existsSync(file)) throw new StartFault(`${file} n’existe pas.`)
    const identities = await identitiesIn(values.identity)
    const { data, ...config } = readConfig(env)
    const { ownerUrl, appUrl, stop } = await joinDatabase({ ...config, data })
    const target = { ownerUrl, appRole: roleOf(appUrl), data, jobs: allJobs, identities, examinations: allExaminations }
    const checked = await restoreHouse(file, target).finally(stop)
    print(`${tellBackup(checked)}\nLa maison est remise.`)
  },
}

function parse(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    options: {
      check: { type: 'boolean', default: false },
      'new-identity': { type: 'boolean', default: false },
      recipient: { type: 'string', multiple: true, default: [] },
      identity: { type: 'string' },
    },
    allowPositionals: true,
  })
  if (values.check && values['new-identity']) throw new UsageFault('--check ou --new-identity, pas les deux.')
  if (values.identity && !values.check)
    throw new UsageFault('--identity va avec --check : une sauvegarde s’écrit avec --recipient.')
  if (values.recipient.length > 0 && (values.check || values['new-identity']))
    throw new UsageFault('--recipient ne va qu’avec une sauvegarde que l’on écrit.')
  return { ...values, file: onlyFile(positionals) }
}

async function write(file: string, env: NodeJS.ProcessEnv, recipients: string[]): Promise<void> {
  if (existsSync(file)) throw new StartFault(`${file} existe déjà : choisissez un autre nom.`)
  const config = readConfig(env)
  const database = await joinDatabase(config)
  await writeBackup(database.ownerUrl, config.data, file, { recipients }).finally(database.stop)
}

/** As `age-keygen` writes it, so that either program reads what the other made. */
async function makeIdentity(file: string): Promise<string> {
  const { identity, recipient } = await newIdentity()
  const text = `# created: ${new Date().toISOString()}\n# public key: ${recipient}\n${identity}\n`
  await writeFile(file, text, { mode: 0o600, flag: 'wx', flush: true }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new StartFault(`${file} existe déjà : choisissez un autre nom.`) : error
  })
  return `Destinataire : ${recipient}\nGardez ${file} ailleurs que sur cette machine : sans lui, aucune sauvegarde chiffrée ne s’ouvre.`
}

function identitiesIn(file: string | undefined): Promise<string[]> {
  return file === undefined ? Promise.resolve([]) : readIdentities(file)
}

function onlyFile(positionals: string[]): string {
  if (positionals.length !== 1 || !positionals[0]) throw new UsageFault('Donnez un nom de fichier, et un seul.')
  return positionals[0]
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
