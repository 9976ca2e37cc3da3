import { parseArgs } from 'node:util'
import { readConfig } from '#base/config'
import { migrate } from '#base/migrate'
import { printCharter } from '#rooms/charter'
import { printLedger } from '#rooms/ledger'
import { requestReindex } from '#rooms/search'
import { dryRun, parseImport, runImport } from '#rooms/transfer'
import { backup, restore } from './backup-commands.ts'
import { doctor } from './doctor.ts'
import { inHouse, joinDatabase, roleOf } from './open-house.ts'
import { allJobs } from './rooms.ts'
import { type Part, start } from './start.ts'
import { UsageFault } from './usage.ts'

export type Command = { summary: string; help: string; run(args: string[], env: NodeJS.ProcessEnv): Promise<void> }

/** What `echoppe` can do, by name. */
export const commands: Record<string, Command> = {
  start: {
    summary: 'ouvre la maison : pages, travaux, index',
    help: `echoppe start [web|worker] [--empty]

Ouvre la maison jusqu’à Ctrl-C. « web » ou « worker » n’ouvre que sa part, sur une base partagée (DATABASE_URL).
  --empty   sans marché de démonstration ; crée au besoin le premier compte d’exploitation et en donne le mot de passe

Environnement : PORT, ECHOPPE_URL (maison réelle), ECHOPPE_DATA, DATABASE_URL, DATABASE_OWNER_URL, SMTP_URL,
ECHOPPE_MAIL_FROM, ECHOPPE_PROXIES, ECHOPPE_SECRET, ECHOPPE_PUBLISHER_… : voir docs/operating.md.`,
    async run(args, env) {
      const { values, positionals } = parseArgs({
        args,
        options: { empty: { type: 'boolean' } },
        allowPositionals: true,
      })
      const part = positionals[0] ?? 'all'
      if (positionals.length > 1 || !['all', 'web', 'worker'].includes(part)) {
        throw new UsageFault(`« start » prend web, worker ou rien, pas « ${positionals.join(' ')} ».`)
      }
      await start(readConfig(env), part as Part, values)
    },
  },
  migrate: {
    summary: 'met la base de données à jour',
    help: 'echoppe migrate\n\nApplique les migrations qui manquent, avec le rôle propriétaire, et donne ses droits au rôle qui sert.',
    async run(args, env) {
      parseArgs({ args, options: {} })
      const database = await joinDatabase(readConfig(env))
      const ran = await migrate(database.ownerUrl, roleOf(database.appUrl), allJobs).finally(database.stop)
      print(ran.length > 0 ? ran.map((name) => `appliquée : ${name}`).join('\n') : 'La base est à jour.')
    },
  },
  import: {
    summary: 'fait entrer une boutique depuis un fichier',
    help: `echoppe import etsy FICHIER --shop ADRESSE [--json]
echoppe import etsy FICHIER --dry-run [--json]

Lit un EtsyListingsDownload.csv et en fait des brouillons dans la boutique de cette adresse (/boutiques/ADRESSE).
  --dry-run   lit et raconte, sans rien écrire ; aucune boutique n’est nécessaire
  --json      un objet JSON : platform, rows, listings, images, price_sum, quantity_sum, problems`,
    async run(args, env) {
      const asked = parseImport(args)
      if (asked.dryRun) return print(await dryRun(asked))
      await inHouse(readConfig(env), async (house) => print(await runImport(house, asked)))
    },
  },
  reindex: {
    summary: 'fait refaire l’index de recherche',
    help: 'echoppe reindex\n\nL’index est refait à côté de l’ancien, qui sert jusque-là ; au prochain démarrage si la maison est fermée.',
    async run(args, env) {
      parseArgs({ args, options: {} })
      requestReindex(readConfig(env).data)
      print('L’index sera refait par le programme qui tourne, ou au prochain démarrage.')
    },
  },
  charter: {
    summary: 'montre la charte en vigueur et son histoire',
    help: 'echoppe charter\n\nChaque article : sa valeur, depuis quand, par quelle décision, avec quel préavis.',
    async run(args, env) {
      parseArgs({ args, options: {} })
      await inHouse(readConfig(env), async ({ db }) => print(await printCharter(db)))
    },
  },
  ledger: {
    summary: 'montre les comptes, et ce qui est dû à chaque boutique',
    help: 'echoppe ledger [--csv]\n\nSoldes par compte et par mois, puis ce qui est dû à chaque boutique.\n  --csv   en CSV',
    async run(args, env) {
      const { values } = parseArgs({ args, options: { csv: { type: 'boolean' } } })
      await inHouse(readConfig(env), async ({ db }) => print(await printLedger(db, values)))
    },
  },
  backup,
  restore,
  doctor,
}

function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}
