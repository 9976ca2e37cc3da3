import { execFileSync } from 'node:child_process'
import { createReadStream, existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import chromium from '@sparticuz/chromium'
import {
  type Browser,
  type BrowserContext,
  type LaunchOptions,
  type Page,
  chromium as playwright,
} from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]

const sharedBrowser = 'ECHOPPE_TEST_BROWSER'

/** A headless Chromium that comes from npm, or the one that the runner shares; nothing is downloaded or installed for it. */
export async function openBrowser(): Promise<Browser> {
  const shared = process.env[sharedBrowser]
  return shared ? playwright.connect(shared) : playwright.launch(await launching())
}

/** One browser for all processes of a run: `env` tells them where it is. */
export async function serveBrowser(): Promise<{ env: Record<string, string>; close(): Promise<void> }> {
  const server = await playwright.launchServer({ ...(await launching()), host: '127.0.0.1' })
  return { env: { [sharedBrowser]: server.wsEndpoint() }, close: () => server.close() }
}

async function launching(): Promise<LaunchOptions> {
  const executablePath = await chromium.executablePath()
  const env = { ...process.env, ...(await ownLibraries(executablePath)) } as Record<string, string>
  return { executablePath, args: flags, env }
}

export const phone = { width: 390, height: 844 }
export const desk = { width: 1280, height: 900 }

/** A new visitor: own cookies, at a size, with or without script, light or dark. */
export async function newVisitor(
  browser: Browser,
  url: string,
  options: { viewport?: { width: number; height: number }; script?: boolean; dark?: boolean } = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: options.viewport ?? desk,
    javaScriptEnabled: options.script ?? true,
    colorScheme: options.dark ? 'dark' : 'light',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  })
  context.setDefaultTimeout(15_000)
  return { context, page: await context.newPage() }
}

// On a system without libnss3 Chromium does not start; the package carries the libraries beside it.
async function ownLibraries(executable: string): Promise<Record<string, string>> {
  try {
    if (!execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found')) return {}
  } catch {
    return {}
  }
  const folder = join(tmpdir(), 'echoppe-chromium-libraries')
  if (!existsSync(join(folder, 'lib'))) await unpack(folder)
  return { LD_LIBRARY_PATH: join(folder, 'lib') }
}

async function unpack(folder: string): Promise<void> {
  const require = createRequire(import.meta.url)
  const archive = join(dirname(require.resolve('@sparticuz/chromium/package.json')), 'bin/al2023.tar.br')
  mkdirSync(folder, { recursive: true })
  const { extract } = await import('tar-stream')
  const { createWriteStream } = await import('node:fs')
  const unpacking = extract()
  unpacking.on('entry', (header, stream, next) => {
    const path = join(folder, header.name)
    if (header.type === 'directory') {
      mkdirSync(path, { recursive: true })
      stream.resume()
      stream.on('end', next)
      return
    }
    mkdirSync(dirname(path), { recursive: true })
    pipeline(stream, createWriteStream(path, { mode: 0o755 })).then(() => next(), next)
  })
  await pipeline(createReadStream(archive), createBrotliDecompress(), unpacking)
}
