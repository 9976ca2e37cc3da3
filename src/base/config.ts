import { readEmail } from '#kit/email'
import { isNetwork } from './address.ts'
import { dataFolder } from './postgres.ts'
import { projectRoot } from './root.ts'

export type Config = {
  /** No ECHOPPE_URL: loopback only, sandbox payments, mail into files, demonstration. */
  trial: boolean
  /** The one origin of links, cookies and origin checks, without a trailing slash. */
  origin: string
  port: number
  host: string
  /** Who in front may name the client's address: so many proxies, or those at these addresses (CIDR). */
  proxies: number | string[]
  data: string
  /** Another PostgreSQL than the embedded one: the serving role and the owner. */
  databaseUrl?: string
  databaseOwnerUrl?: string
  smtpUrl?: string
  mailFrom: string
  /** The publisher named in the legal notice (LCEN, art. 6 III) and the terms. */
  publisher: Publisher
  /** Keys from the environment instead of data/keys. */
  secret?: string
  demonstration: boolean
}
export type Publisher = {
  name: string
  form: string
  address: string
  registration: string
  vat: string
  phone: string
  email: string
  director: string
  host: string
}

type Env = Record<string, string | undefined>

/** A wrong value in the environment: one sentence that names the variable. */
export class ConfigFault extends Error {}

/** Environment → configuration, checked whole before anything starts. Throws ConfigFault. */
export function readConfig(env: Env): Config {
  const port = readPort(env)
  const url = readUrl(env)
  const trial = url === undefined
  const config: Config = {
    trial,
    origin: url ?? `http://localhost:${port}`,
    port,
    host: readHost(env, trial),
    proxies: readProxies(env),
    data: dataFolder(env, projectRoot),
    mailFrom: env.ECHOPPE_MAIL_FROM || 'Échoppe <bonjour@localhost>',
    publisher: readPublisher(env),
    demonstration: trial,
    ...readDatabase(env, trial),
    ...(env.SMTP_URL ? { smtpUrl: readSmtp(env.SMTP_URL) } : {}),
    ...(env.ECHOPPE_SECRET ? { secret: readSecret(env.ECHOPPE_SECRET) } : {}),
  }
  if (!trial) checkReal(config, env)
  return config
}

function readPort(env: Env): number {
  const text = env.PORT || '3000'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) fault('PORT', 'doit être un nombre de 1 à 65535', text)
  return port
}

function readUrl(env: Env): string | undefined {
  const text = env.ECHOPPE_URL
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'https:' || url.pathname !== '/' || url.search || url.username) {
    fault('ECHOPPE_URL', 'doit être une adresse https sans chemin, comme https://echoppe.example', text)
  }
  return url!.origin
}

// Whoever reaches the port says through how many proxies she came: it listens to this machine alone unless told. A trial
// shows its mail and takes sandbox payments: nobody else may reach it at all.
function readHost(env: Env, trial: boolean): string {
  const host = env.HOST || (trial ? 'localhost' : '127.0.0.1')
  if (trial && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
    fault('HOST', 'reste sur cette machine (127.0.0.1) tant que ECHOPPE_URL n’est pas donnée', host)
  }
  return host
}

const mostProxies = 10

function readProxies(env: Env): number | string[] {
  const text = env.ECHOPPE_PROXIES || '0'
  if (/^\d+$/.test(text) && Number(text) <= mostProxies) return Number(text)
  const addresses = text.split(',').map((address) => address.trim())
  if (!addresses.every(isNetwork) || addresses.length > 100) {
    fault('ECHOPPE_PROXIES', `doit être un nombre de 0 à ${mostProxies}, ou les adresses des mandataires`, text)
  }
  return addresses
}

function readDatabase(env: Env, trial: boolean): { databaseUrl?: string; databaseOwnerUrl?: string } {
  const url = env.DATABASE_URL
  if (!url) return {}
  const owner = env.DATABASE_OWNER_URL || url
  for (const [name, value] of [
    ['DATABASE_URL', url],
    ['DATABASE_OWNER_URL', owner],
  ] as const) {
    if (!/^postgres(ql)?:\/\//.test(value)) fault(name, 'doit commencer par postgresql://', 'autre chose')
  }
  if (!trial && userOf(owner) === userOf(url)) {
    fault(
      'DATABASE_OWNER_URL',
      'doit nommer un autre rôle que DATABASE_URL : sans cela, la charte et le grand livre ne sont pas gardés',
      userOf(url),
    )
  }
  return { databaseUrl: url, databaseOwnerUrl: owner }
}

function userOf(url: string): string {
  return URL.canParse(url) ? decodeURIComponent(new URL(url).username) : ''
}

function readSmtp(text: string): string {
  if (!/^smtps?:\/\/[^/]+/.test(text) || !URL.canParse(text))
    fault('SMTP_URL', 'doit être de la forme smtp://compte:motdepasse@serveur:587', 'autre chose')
  return text
}

function readSecret(text: string): string {
  if (text.length < 32) fault('ECHOPPE_SECRET', 'doit avoir au moins 32 caractères', `${text.length} caractères`)
  return text
}

function readPublisher(env: Env): Publisher {
  const field = (name: string, fallback: string) => env[`ECHOPPE_PUBLISHER_${name}`] || fallback
  const email = field('EMAIL', 'bonjour@echoppe.example')
  if (!readEmail(email)) fault('ECHOPPE_PUBLISHER_EMAIL', 'doit être une adresse e-mail', email)
  return {
    name: field('NAME', 'Échoppe (maison d’essai)'),
    form: field('FORM', 'non renseignée'),
    address: field('ADDRESS', 'non renseignée'),
    registration: field('REGISTRATION', 'non renseigné'),
    vat: field('VAT', 'non renseigné'),
    phone: field('PHONE', 'non renseigné'),
    email,
    director: field('DIRECTOR', 'non renseigné'),
    host: field('HOST', 'non renseigné'),
  }
}

function checkReal(config: Config, env: Env): void {
  if (!config.smtpUrl)
    fault('SMTP_URL', 'manque : une maison ouverte au public envoie ses lettres par un vrai serveur', 'rien')
  if (!env.ECHOPPE_MAIL_FROM) fault('ECHOPPE_MAIL_FROM', 'manque : l’adresse d’où partent les lettres', 'rien')
  for (const name of ['NAME', 'FORM', 'ADDRESS', 'REGISTRATION', 'PHONE', 'EMAIL', 'DIRECTOR', 'HOST']) {
    if (!env[`ECHOPPE_PUBLISHER_${name}`])
      fault(`ECHOPPE_PUBLISHER_${name}`, 'manque : les mentions légales l’exigent', 'rien')
  }
  // Something in front speaks https, for the program does not. Not told of it, all visitors would be one.
  if (config.proxies === 0) {
    fault(
      'ECHOPPE_PROXIES',
      'manque : combien de mandataires (proxys) se tiennent devant, ou leurs adresses ; sans cela, tous les visiteurs n’en font qu’un',
      env.ECHOPPE_PROXIES || 'rien',
    )
  }
}

function fault(name: string, must: string, got: string): never {
  throw new ConfigFault(`${name} ${must} (reçu : ${got}).`)
}
