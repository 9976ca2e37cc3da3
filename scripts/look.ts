import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { projectRoot } from '#base/root'
import { desk, newVisitor, openBrowser, phone } from '#test/browser'
import { crawlMore, type Found } from '#test/crawl'
import { makeMorePlaces } from '#test/more-places'
import { newData, removeData, startProgram } from '#test/program'
import { signInAs, visitors } from '#test/visitors'
import { build } from './build.ts'

/**
 * Saves every page as pictures into look/: as guest, buyer, maker and operator of the demonstration market, 390 and
 * 1,280 pixels wide, light and dark. `npm run look -- PART…` keeps only pages whose name contains a part;
 * `ECHOPPE_LOOK_URL` looks at a program that runs already.
 */
const folder = join(projectRoot, 'look')
const parts = process.argv.slice(2)
const looks = [
  ['390', phone, 'light'],
  ['390-dark', phone, 'dark'],
  ['1280', desk, 'light'],
  ['1280-dark', desk, 'dark'],
] as const

await build()
const data = newData()
const program = process.env.ECHOPPE_LOOK_URL ? undefined : await startProgram(data, ['start'])
const url = process.env.ECHOPPE_LOOK_URL ?? program!.url
const browser = await openBrowser()
try {
  const more = await makeMorePlaces(url)
  if (parts.length === 0) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const visitor of visitors) {
    const { context } = await newVisitor(browser, url)
    await signInAs(context, visitor)
    await picture(context, visitor.name, await crawlMore(context, visitor.begins, more[visitor.name]))
    await context.close()
  }
} finally {
  await browser.close()
  await program?.stop()
  await removeData(data)
}

async function picture(context: BrowserContext, visitor: string, pages: Found[]): Promise<void> {
  const page = await context.newPage()
  for (const { name, path } of pages) {
    if (parts.length > 0 && !parts.some((part) => name.includes(part))) continue
    await page.goto(path)
    await loadPictures(page)
    for (const [look, viewport, colorScheme] of looks) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: join(folder, `${visitor}-${name}-${look}.png`), fullPage: true })
    }
  }
}

/** Pictures below the fold load when they are scrolled to, which nobody does here. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager'
  })
  await page.waitForLoadState('networkidle')
}
