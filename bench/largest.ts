import sharp from 'sharp'
import { formBounds, tableBounds } from '#base/bounds'
import { routes } from '#routes'
import { combinationsOf, keyOf } from '../src/rooms/catalogue/variants.ts'
import { etsyFile } from '../src/rooms/transfer/testing.ts'
import type { BenchHouse } from './house.ts'
import { colours, sizes, type Workbench } from './upkeep.ts'

/** One request, by how many went before, or undefined where they were enough; `expected` is the status of its answer. */
export type Sent = (before: number) => { path: string; body: FormData | URLSearchParams; expected: number } | undefined

/** The form of a listing with 240 variants, whose price is no price: it comes back whole. */
export async function largestForm(_house: BenchHouse, { shop }: Workbench): Promise<Sent> {
  const choices = [
    { name: 'Taille', values: sizes },
    { name: 'Couleur', values: colours },
  ]
  const text = choices.map(({ name, values }) => `${name} : ${values.join(', ')}`).join('\n')
  const rows = combinationsOf(choices).flatMap((options) => [
    ['rowKey[]', keyOf(options)],
    ['rowPrice[]', '69'],
    ['rowStock[]', '3'],
    ...['rowSku[]', 'rowWeight[]', 'rowPhoto[]'].map((name) => [name, '']),
  ])
  const words = { title: 'Pull', price: 'beaucoup', description: 'é'.repeat(19_000), variance: 'varied', choices: text }
  const body = new URLSearchParams([...Object.entries(words), ...rows] as string[][])
  return () => ({ path: routes.catalogue.create({ shop }), body, expected: 422 })
}

/** A portrait of 48 million pixels, near the bytes that a picture may have. */
export async function largestPicture(_house: BenchHouse, { shop }: Workbench): Promise<Sent> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const picture = await sharp({ create: { width: 8064, height: 6048, channels: 3, background: 'teal', noise } })
    .jpeg({ quality: 72 })
    .toBuffer()
  if (picture.length > formBounds.photos.fileBytes) throw new Error(`${picture.length} bytes are too many.`)
  return () => ({
    path: routes.shops.updatePortrait({ shop }),
    body: withFile('portrait', 'portrait.jpg', picture),
    expected: 303,
  })
}

/** The table of the shop's listings as it was downloaded, its rows over and over until it is as long as it may be. */
export async function largestTable({ url }: BenchHouse, { shop, cookie }: Workbench): Promise<Sent> {
  const answer = await fetch(new URL(routes.upkeep.download({ shop }), url), { headers: { cookie } })
  const [head, ...rows] = (await answer.text()).trimEnd().split('\r\n')
  const many = Array.from({ length: tableBounds.rows }, (_, at) => rows[at % rows.length]!)
  const table = Buffer.from([head, ...many].join('\r\n'))
  return () => ({ path: routes.upkeep.upload({ shop }), body: withFile('file', 'creations.csv', table), expected: 303 })
}

/** A file of another platform, as long as it may be; read and made into drafts after the answer. */
export async function largestImport(_house: BenchHouse, { shop }: Workbench): Promise<Sent> {
  const words = 'Une pièce tournée à la main, émaillée, cuite deux fois. '.repeat(20)
  const one = (at: number) => ({ TITLE: `Bol ${at}`, SKU: `B${at}`, DESCRIPTION: words })
  const rows = Array.from({ length: tableBounds.rows }, (_, at) => one(at))
  const body = withFile('file', 'EtsyListingsDownload.csv', etsyFile(...rows))
  return (before) => (before === 0 ? { path: routes.transfer.create({ shop }), body, expected: 303 } : undefined)
}

function withFile(field: string, name: string, bytes: Uint8Array): FormData {
  const form = new FormData()
  form.append(field, new Blob([bytes as Uint8Array<ArrayBuffer>]), name)
  return form
}
