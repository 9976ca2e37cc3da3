import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { hostilePictures } from '#test/hostile-pictures'
import { isRefused } from '#test/refused'
import { pictureBounds } from './bounds.ts'
import { openFolder } from './files.ts'
import { storePicture } from './pictures.ts'
import { storePrivatePicture } from './private-pictures.ts'

const files = openFolder(mkdtempSync(join(tmpdir(), 'pictures-')))
const megabyte = 1024 * 1024
const photo = await sharp({ create: { width: 300, height: 300, channels: 3, background: 'teal' } })
  .jpeg()
  .toBuffer()

// The child looks every few milliseconds: what it takes between two looks is beyond.
const slack = 96 * megabyte

for (const [name, { refused, make }] of Object.entries(hostilePictures)) {
  test(`${name} is refused within the bounds, and the next picture is read`, async () => {
    const bytes = await make()
    const before = process.memoryUsage.rss()
    const peak = await watching(() => assert.rejects(storePicture(files, bytes), isRefused(refused)))
    if (peak.ofChildren !== undefined)
      assert.ok(peak.ofChildren < pictureBounds.childBytes + slack, `${peak.ofChildren}`)
    assert.ok(peak.own - before < 64 * megabyte, `${peak.own - before}`)
    assert.equal((await storePicture(files, photo)).width, 300)
  })
}

test('a picture that a buyer gives goes the same way', async () => {
  const { refused, make } = hostilePictures['a PNG of ten million by two pixels, 16 bits deep']!
  await assert.rejects(storePrivatePicture(files, 'ab', await make()), isRefused(refused))
})

/** The most memory, in bytes by the system's count, that this process and its children took meanwhile. */
async function watching(work: () => Promise<void>): Promise<{ own: number; ofChildren: number | undefined }> {
  const peak = { own: 0, ofChildren: undefined as number | undefined }
  const look = () => {
    peak.own = Math.max(peak.own, process.memoryUsage.rss())
    for (const child of childrenOf(process.pid)) peak.ofChildren = Math.max(peak.ofChildren ?? 0, peakOf(child))
  }
  const timer = setInterval(look, 2)
  await work().finally(() => clearInterval(timer))
  look()
  return peak
}

/** Known where the system keeps `/proc`. */
function childrenOf(pid: number): string[] {
  const file = `/proc/${pid}/task/${pid}/children`
  return existsSync(file) ? readFileSync(file, 'utf8').split(' ').filter(Boolean) : []
}

function peakOf(pid: string): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
