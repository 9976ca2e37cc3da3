import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { categoryPath } from './categories.ts'
import { guessCategory } from './guess-category.ts'

const samples = join(process.env.ECHOPPE_SAMPLES ?? '../shared/samples', 'etsy')
const skip = !existsSync(samples) && 'the sample files are not here (ECHOPPE_SAMPLES)'

test('a plain title is enough, in four languages', () => {
  assert.equal(guess('Bol à thé en grès, émail bleu'), 'bowls')
  assert.equal(guess('Boucles d’oreilles créoles en laiton'), 'earrings')
  assert.equal(guess('Écharpe en laine tissée main'), 'scarves')
  assert.equal(guess('Hand-thrown stoneware mugs'), 'mugs')
  assert.equal(guess('Geschnitzter Kochlöffel aus Kirschholz'), 'spoons')
  assert.equal(guess('Collana con perla'), 'necklaces')
})

test('the longest phrase speaks: a box for jewels is no jewel', () => {
  assert.equal(guess('Boîte à bijoux en noyer'), 'jewellery-boxes')
  assert.equal(guess('Chausson bébé au crochet'), 'booties')
})

test('a theme is not the thing', () => {
  assert.equal(guess('Halloween clay bead bracelet'), 'bracelets')
  assert.equal(guess('Boule de Noël en porcelaine'), 'christmas')
})

test('plurals, capitals, accents and joined words change nothing', () => {
  assert.equal(guess('CHAPEAUX'), 'hats')
  assert.equal(guess('theiere'), 'teapots')
  assert.equal(guess('', ['Wood_Bookmarks', 'WoodBookmark']), 'bookmarks')
})

test('among supplies the same words mean what things are made of', () => {
  const supply = (title: string) => guessCategory({ title, tags: [] }, 'supplies')?.key as string | undefined
  assert.equal(supply('Popeline de coton, fleurs bleues'), 's-cotton')
  assert.equal(supply('Écheveau mérinos teint à la main'), 's-hand-dyed')
  assert.equal(supply('Boutons en bois d’olivier, lot de 6'), 's-buttons')
  assert.equal(supply('Perles Miyuki Delica 11/0'), 's-seed-beads')
  assert.equal(supply('Fermoirs mousqueton laiton'), 's-findings')
  assert.equal(supply('Cire de soja en pastilles'), 's-waxes')
  assert.equal(supply('Bol à thé en grès'), undefined)
})

test('words that say little give no guess', () => {
  assert.equal(guessCategory({ title: 'Jolie surprise pour vous', tags: ['cadeau'] }), undefined)
  assert.equal(guessCategory({ title: '', tags: [] }), undefined)
})

test('two readings lower the confidence', () => {
  const plain = guessCategory({ title: 'Collier', tags: [] })
  const torn = guessCategory({ title: 'Collier et bougie', tags: [] })
  assert.equal(plain?.confidence, 1)
  assert.ok(torn!.confidence < 0.6)
})

const expectations = [
  ['listings-it-ceramics.csv', 'ceramics', 0.8],
  ['listings-en-2018-ragged-jewelry.csv', 'jewellery', 0.8],
  ['listings-usd-beads-crlf.csv', 'jewellery', 0.8],
  ['listings-aud-squishies.csv', 'toys', 0.8],
  ['listings-usd-plants.csv', 'garden', 0.7],
] as const

for (const [file, branch, share] of expectations)
  test(`most rows of ${file} fall into ${branch}`, { skip }, () => {
    const inBranch = guessesOf(file).filter((key) => key && categoryPath(key)[0]?.key === branch)
    assertShare(inBranch.length, guessesOf(file).length, share)
  })

for (const file of ['listings-eur-wood-de-en.csv', 'listings-cad-wood-sku.csv'])
  test(`most rows of ${file} get a guess`, { skip }, () => {
    assertShare(guessesOf(file).filter(Boolean).length, guessesOf(file).length, 0.8)
  })

const guess = (title: string, tags: string[] = []) => guessCategory({ title, tags })?.key as string | undefined

function guessesOf(file: string) {
  const rows: string[][] = parse(readFileSync(join(samples, file), 'utf8'), { relax_column_count: true, from: 2 })
  return rows.map(
    ([title = '', description, , , , tags = '']) => guessCategory({ title, description, tags: tags.split(',') })?.key,
  )
}

function assertShare(part: number, whole: number, share: number) {
  assert.ok(part / whole >= share, `${part} of ${whole}`)
}
