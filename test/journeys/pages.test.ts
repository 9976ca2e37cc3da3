import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { BrowserContext, Page } from 'playwright-core'
import { routes } from '#routes'
import { desk, newVisitor, openBrowser, phone } from '#test/browser'
import { plain } from '#test/client'
import { crawlMore, type Found, pageNames } from '#test/crawl'
import { makeMorePlaces } from '#test/more-places'
import { newData, removeData, startProgram } from '#test/program'
import { signInAs, type Visitor, visitors } from '#test/visitors'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const kilobyte = 1024

const data = newData()
const program = await startProgram(data, ['start'])
const browser = await openBrowser()
const more = await makeMorePlaces(program.url)
const reached = new Set<string>()
after(async () => {
  await browser.close()
  await program.stop()
  await removeData(data)
})

for (const visitor of visitors) {
  test(`each page that the ${visitor.name} is the first to see: nothing for axe, by day and by night, nothing sideways, whole without script`, {
    timeout: 300_000,
  }, async () => {
    const { context } = await newVisitor(browser, program.url)
    await signInAs(context, visitor)
    const page = await context.newPage()
    const faults: string[] = []
    for (const { name, path } of await newTo(context, visitor)) {
      for (const fault of await faultsOf(page, path)) faults.push(`${name} ${path}: ${fault}`)
      reached.add(name)
    }
    await context.close()
    assert.deepEqual(faults, [])
  })
}

test('somebody reaches each page of the site', () => {
  assert.deepEqual(
    pageNames.filter((name) => !reached.has(name)),
    [],
  )
})

test('a form sent back with its faults has nothing for axe either', async () => {
  const { page, context } = await newVisitor(browser, program.url, { viewport: phone })
  const faults: string[] = []
  for (const path of [routes.identity.signUp(), routes.identity.signIn(), routes.moderation.report()]) {
    await page.goto(path)
    await page
      .locator('main form')
      .last()
      .evaluate((form: HTMLFormElement) => {
        form.noValidate = true
        form.requestSubmit()
      })
    await page.locator('[aria-invalid=true]').first().waitFor()
    faults.push(...(await seenFaults(page)))
  }
  await context.close()
  assert.deepEqual(faults, [])
})

test('a page of 48 cards weighs 60 kB at most, the styles 20 and all scripts 15 once packed', async () => {
  const { context } = await newVisitor(browser, program.url)
  const html = await (await context.request.get(routes.search.index())).text()
  assert.equal(html.match(/<li class="card"/g)?.length, 48)
  assert.ok(Buffer.byteLength(html) <= 60 * kilobyte, `${Buffer.byteLength(html)} bytes`)
  const packed = async (path: string) => gzipSync(await (await context.request.get(path)).body()).length
  assert.ok((await packed(/[^"]*app-[^"]*\.css/.exec(html)![0])) <= 20 * kilobyte)
  let scripts = 0
  for (const [, path] of html.matchAll(/<script[^>]*src="([^"]*)"/g)) scripts += await packed(path!)
  assert.ok(scripts <= 15 * kilobyte)
  await context.close()
})

/** The pages that nobody before has seen, with those to which this visitor has made a way. */
async function newTo(context: BrowserContext, visitor: Visitor): Promise<Found[]> {
  return (await crawlMore(context, visitor.begins, more[visitor.name])).filter(({ name }) => !reached.has(name))
}

async function faultsOf(page: Page, path: string): Promise<string[]> {
  const served = await (await page.context().request.get(path)).text()
  await page.setViewportSize(desk)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(path)
  return [...servedFaults(served), ...(await scriptFaults(page, served)), ...(await seenFaults(page))]
}

/** What the page is before any script ran. */
function servedFaults(html: string): string[] {
  const faults: string[] = []
  if (!html.startsWith('<!doctype html><html lang="fr"')) faults.push('no language')
  if (!/<title>[^<]{3,}<\/title>/.test(html)) faults.push('no title')
  if (headings(html).length !== 1) faults.push(`${headings(html).length} main headings`)
  if (/ style="| on[a-z]+="/.test(html)) faults.push('inline style or script')
  return faults
}

async function scriptFaults(page: Page, served: string): Promise<string[]> {
  const heading = await page.locator('h1').first().innerText()
  const same = squeezed(heading).toLowerCase() === headings(served)[0]?.toLowerCase()
  return same ? [] : [`« ${heading} » is another heading without script`]
}

async function seenFaults(page: Page): Promise<string[]> {
  const light = await axeFaults(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axeFaults(page, ['color-contrast'])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(phone)
  const width = await page.evaluate(() => document.scrollingElement!.scrollWidth)
  return [
    ...light,
    ...dark.map((fault) => `at night: ${fault}`),
    ...(width > phone.width ? [`${width} pixels wide on a phone`] : []),
  ]
}

/** The house's policy lets no script in but its own: the checker comes by the debugger. */
async function axeFaults(page: Page, only?: string[]): Promise<string[]> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, rules ? { runOnly: rules } : {})
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 150))
          .join(' | ')}`,
    )
  }, only)
  return violations
}

function headings(html: string): string[] {
  return [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, inside]) =>
    squeezed(plain(inside!.replace(/<[^>]*>/g, ''))),
  )
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()
