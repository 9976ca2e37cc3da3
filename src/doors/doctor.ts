import { accessSync, constants, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { type Config, readConfig } from '#base/config'
import { reasonOf } from '#base/database'
import { examine } from '#base/examine'
import { missingMigrations } from '#base/migrate'
import { listOpenToOthers } from '#base/private-folder'
import { joinDatabase } from './open-house.ts'
import { allExaminations } from './rooms.ts'

type Finding = { good: boolean; says: string }

export const doctor = {
  summary: 'dit ce qui est réglé, joignable, à jour',
  help: 'echoppe doctor\n\nRegarde sans rien changer. Finit par 1 quand quelque chose ne va pas.',
  async run(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
    parseArgs({ args, options: {} })
    const config = readConfig(env)
    const findings = [
      ...describe(config),
      await examineModes(config.data),
      ...(await examineDatabase(config)),
      ...(await examineMail(config)),
    ]
    for (const { good, says } of findings) process.stdout.write(`${good ? '✓' : '✗'} ${says}\n`)
    if (findings.some((finding) => !finding.good)) process.exitCode = 1
  },
}

function describe(config: Config): Finding[] {
  return [
    fine(config.trial ? 'Maison d’essai : loopback seulement, paiements fictifs' : `Maison réelle : ${config.origin}`),
    fine(`Données dans ${config.data}`),
    examineFolder(config.data),
    fine(config.databaseUrl ? 'PostgreSQL : celui de DATABASE_URL' : 'PostgreSQL : celui du programme'),
    examineClients(config),
    fine(config.smtpUrl ? 'Lettres : envoyées par SMTP_URL' : `Lettres : fichiers dans ${join(config.data, 'mail')}`),
  ]
}

/** How visitors are told apart: all limits on trials count them by it. */
function examineClients({ proxies, host }: Config): Finding {
  if (proxies === 0) return fine('Visiteurs comptés par l’adresse de leur connexion : personne ne se tient devant')
  if (typeof proxies !== 'number')
    return fine(`Visiteurs comptés par l’adresse que nomment les mandataires ${proxies.join(', ')}, et eux seuls`)
  const local = ['127.0.0.1', '::1', 'localhost'].includes(host)
  const says = `Visiteurs comptés par l’adresse que nomme le mandataire (${proxies} devant), sur ${host}`
  if (local) return fine(says)
  return {
    good: false,
    says: `${says} : qui atteint ce port se donne l’adresse qu’il veut. Écoutez sur 127.0.0.1, ou nommez les adresses des mandataires dans ECHOPPE_PROXIES`,
  }
}

function examineFolder(data: string): Finding {
  try {
    accessSync(data, constants.W_OK)
    const { bavail, bsize } = statfsSync(data)
    const gigabytes = Math.floor((bavail * bsize) / 1e9)
    return { good: gigabytes >= 1, says: `Place libre sur ce disque : ${gigabytes} Go` }
  } catch {
    return { good: false, says: 'Ce dossier de données n’existe pas encore, ou ce compte n’a pas le droit d’y écrire' }
  }
}

/** Letters and pictures are for the house's account alone; its start closes what is not. */
async function examineModes(data: string): Promise<Finding> {
  const open = await listOpenToOthers(data).catch(() => [])
  if (open.length === 0) return fine('Dossier de données fermé aux autres comptes de cette machine')
  const says = `D’autres comptes de cette machine peuvent lire dans le dossier de données : ${open.join(', ')}`
  return { good: false, says: `${says}. Le prochain démarrage d’Échoppe le ferme` }
}

async function examineDatabase(config: Config): Promise<Finding[]> {
  try {
    const database = await joinDatabase(config)
    try {
      return await withPool(database.appUrl, async (pool) => [
        await examineVersion(pool),
        await examineMigrations(pool),
        ...(await examineWork(pool)),
        await examineBooks(pool),
      ])
    } finally {
      await database.stop()
    }
  } catch (error) {
    return [{ good: false, says: `La base ne répond pas : ${reasonOf(error)}` }]
  }
}

async function withPool<Result>(url: string, work: (pool: pg.Pool) => Promise<Result>): Promise<Result> {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 5000 })
  return work(pool).finally(() => pool.end())
}

async function examineVersion(pool: pg.Pool): Promise<Finding> {
  const { rows } = await pool.query<{ version: string }>("select current_setting('server_version') as version")
  const version = rows[0]!.version
  return { good: Number.parseInt(version, 10) >= 16, says: `PostgreSQL ${version} (16 ou plus récent)` }
}

async function examineMigrations(pool: pg.Pool): Promise<Finding> {
  const missing = await missingMigrations(pool)
  return missing.length === 0
    ? fine('La base est à jour')
    : { good: false, says: `Migrations à appliquer (echoppe migrate) : ${missing.join(', ')}` }
}

/** What stands in the books and what they count, all of it: some seconds for each 100,000 orders. */
async function examineBooks(pool: pg.Pool): Promise<Finding> {
  const client = await pool.connect()
  try {
    const faults = await examine(
      client,
      allExaminations.filter(({ of }) => of === 'books'),
    )
    return faults.length === 0
      ? fine('Chaque commande, paiement et écriture s’accordent')
      : { good: false, says: faults.join(' ; ') }
  } finally {
    client.release()
  }
}

/** Old waiting or failed jobs, and the oldest write that is still open: the search index waits for it. */
async function examineWork(pool: pg.Pool): Promise<Finding[]> {
  const { rows } = await pool.query<{ failed: number; late: number; letters: number; open: number | null }>(`
    select (select count(*)::int from pgboss.job where state = 'failed') as failed,
      (select count(*)::int from pgboss.job where state in ('created', 'retry') and start_after < now() - interval '10 minutes') as late,
      (select count(*)::int from letters where state = 'failed') as letters,
      (select extract(epoch from now() - min(xact_start))::int from pg_stat_activity where backend_xid is not null) as open`)
  const { failed, late, letters, open } = rows[0]!
  return [
    { good: failed === 0, says: `Travaux abandonnés après tous leurs essais : ${failed}` },
    { good: late === 0, says: `Travaux en retard de plus de dix minutes : ${late}` },
    { good: letters === 0, says: `Lettres qui n’ont pas pu partir : ${letters}` },
    {
      good: (open ?? 0) < 10,
      says: open === null ? 'Aucune écriture en cours' : `La plus vieille écriture en cours a ${open} s`,
    },
  ]
}

async function examineMail(config: Config): Promise<Finding[]> {
  if (!config.smtpUrl) return []
  const { createTransport } = await import('nodemailer')
  const transport = createTransport(config.smtpUrl)
  const works = await transport.verify().then(
    () => fine('Le serveur d’envoi répond'),
    (error: Error) => ({ good: false, says: `Le serveur d’envoi ne répond pas : ${error.message}` }),
  )
  transport.close()
  return [works]
}

const fine = (says: string): Finding => ({ good: true, says })
