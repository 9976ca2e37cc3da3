// Builds what the program runs from: dist/main.js with its threads, and dist/public with names that carry their hash.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { buildPublic } from './build-public.ts'
import { buildServer } from './build-server.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const dayInMs = 24 * 60 * 60 * 1000

/** Notes at its end the moment before which all sources were read: bin/prepare.mjs compares it with their dates. */
export async function build() {
  const begun = Date.now()
  await inPlace(async (folder) => {
    await Promise.all([buildServer(root, folder), buildPublic(root, join(folder, 'public'))])
  })
  forgetOldPublic(begun - dayInMs)
  writeFileSync(join(dist, 'built'), String(begun))
}

/** What pages need when the program runs from its sources (`npm run dev`, tests). */
export async function buildPublicOnly() {
  await inPlace((folder) => buildPublic(root, join(folder, 'public')))
}

/**
 * Files are made aside and moved one by one, those that name others last: two builds at once cannot break one
 * another, and a running program still finds the public files whose names it knows.
 */
async function inPlace(make: (folder: string) => Promise<void>) {
  const folder = join(dist, `.new-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    await make(folder)
    for (const file of filesBelow(folder).sort((a, b) => turn(a) - turn(b))) {
      const target = join(dist, relative(folder, file))
      mkdirSync(dirname(target), { recursive: true })
      renameSync(file, target)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const turn = (file: string) => ['manifest.json', 'main.js'].findIndex((name) => file.endsWith(name))

function filesBelow(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function forgetOldPublic(before: number) {
  for (const name of readdirSync(join(dist, 'public'))) {
    const file = join(dist, 'public', name)
    const stat = statSync(file, { throwIfNoEntry: false })
    if (stat && stat.mtimeMs < before) rmSync(file, { force: true })
  }
}

if (import.meta.main) await build()
