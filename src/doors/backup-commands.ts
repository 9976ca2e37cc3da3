import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writeBackup } from '#base/backup'
import { readConfig } from '#base/config'
import { migrate } from '#base/migrate'
import { StartFault } from '#base/postgres'
import { readBackup } from '#base/restore'
import { joinDatabase, roleOf } from './open-house.ts'
import { allJobs } from './rooms.ts'
import { UsageFault } from './usage.ts'

export const backup = {
  summary: 'met toute la maison dans un fichier',
  help: `echoppe backup FICHIER

Écrit la base, les fichiers et les clés dans une archive (tar.gz), maison ouverte ou fermée. Qui a ce fichier a la maison :
gardez-le à l’abri, et ailleurs que sur cette machine.`,
  async run(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
    const file = onlyFile(args)
    if (existsSync(file)) throw new StartFault(`${file} existe déjà : choisissez un autre nom.`)
    const config = readConfig(env)
    const database = await joinDatabase(config)
    try {
      await migrate(database.ownerUrl, roleOf(database.appUrl), allJobs)
      await writeBackup(database.ownerUrl, config.data, file)
    } finally {
      await database.stop()
    }
    process.stdout.write(`Sauvegarde écrite : ${file}\n`)
  },
}

export const restore = {
  summary: 'remet une maison depuis sa sauvegarde',
  help: `echoppe restore FICHIER

Remet la maison telle qu’elle était, dans un dossier de données vide (ECHOPPE_DATA) et une base vide. L’index de recherche
se refait au démarrage suivant.`,
  async run(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
    const file = onlyFile(args)
    if (!existsSync(file)) throw new StartFault(`${file} n’existe pas.`)
    const config = readConfig(env)
    const database = await joinDatabase(config)
    const { ownerUrl, appUrl } = database
    await readBackup(file, { ownerUrl, appRole: roleOf(appUrl), data: config.data, jobs: allJobs }).finally(
      database.stop,
    )
    process.stdout.write('La maison est remise.\n')
  },
}

function onlyFile(args: string[]): string {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true })
  if (positionals.length !== 1) throw new UsageFault('Donnez un nom de fichier, et un seul.')
  return positionals[0]!
}
