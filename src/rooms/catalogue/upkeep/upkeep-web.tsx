import { Readable } from 'node:stream'
import { csvLines, csvText } from '#base/csv-text'
import { type Db, inTransaction } from '#base/database'
import { type Answer, type Context, content, type Form, handlers, json, page, seeOther, taking } from '#base/http'
import { type Faults, noFaults, orAgain, sentenceOf } from '#base/sentences'
import type { ListingId, ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { fr } from '../messages.fr.ts'
import { findOwnListing, listOwnListings } from '../queries.ts'
import { listShopChoices } from './bulk-queries.ts'
import { applyAct, indexOfActs, proposeAct, showAct, undoAct } from './bulk-web.tsx'
import { countListings, listChosen } from './list-queries.ts'
import { readView } from './list-view.ts'
import { csvHead, csvRows } from './listings-csv.ts'
import { shownCell } from './pages/cell-words.ts'
import { SpreadsheetPage } from './pages/spreadsheet.tsx'
import { proposeFile } from './propose-file-flow.ts'
import { mostChosen } from './read-chosen.ts'
import { type CellInput, cellFields, setCell } from './set-cell.ts'

type AtShop = Context<{ shop: string }>
type AtListing = Context<{ shop: string; listing: string }>

export const upkeepWeb = handlers(routes.upkeep, {
  index: indexOfActs,
  propose: proposeAct,
  show: showAct,
  apply: applyAct,
  undo: undoAct,
  cell: writeCell,
  spreadsheet: (context) => spreadsheet(context),
  download,
  upload: taking('table', (context) =>
    orAgain(
      async () => {
        const file = context.uploads.find(({ field }) => field === 'file') ?? refuseNoFile()
        const act = await proposeFile(context.db, context.actor, context.params.shop, file.bytes)
        return seeOther(routes.upkeep.show({ ...context.params, act }))
      },
      (faults, status) => spreadsheet(context, faults, status),
    ),
  ),
})

const refuseNoFile = () => refuse('invalid', 'csv_file_missing', { field: 'file' })

/** For the script of the table: the value as it is now and as it is shown, or why it is not what was typed. */
async function writeCell({ db, actor, params, form }: AtListing): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  await findOwnListing(db, shop.id, params.listing)
  return orAgain(
    async () => {
      const input = readCellInput(form)
      const now = await inTransaction(db, (tx) => setCell(tx, actor, params.shop, params.listing, input))
      const shown = shownCell(input.field, now)
      if (!now.moved) return json({ value: now.text, shown })
      return json({ fault: sentenceOf('cell_moved', { now: shown }), now: now.text }, { status: 409 })
    },
    ({ general, fields }, status) => json({ fault: general ?? Object.values(fields)[0] }, { status }),
  )
}

function readCellInput({ field, variant, value, seen }: Form): CellInput {
  const known = cellFields.find((one) => one === field) ?? refuse('invalid', 'not_understood')
  return { field: known, variant: Number(variant) || null, value: String(value ?? ''), seen: String(seen ?? '') }
}

async function spreadsheet({ db, actor, params }: AtShop, faults: Faults = noFaults, status = 200): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const counts = await countListings(db, shop.id)
  const body = <SpreadsheetPage shop={shop} count={counts.all} faults={faults} />
  return page(body, { title: fr.csv.title, noIndex: true }, { status })
}

/** All that the list's view holds, written piece by piece: a shop's descriptions are never in memory together. */
async function download({ db, actor, params, query }: AtShop): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const chosen = await listChosen(db, shop.id, readView(query), mostChosen)
  const pieces = writeAll(
    db,
    shop.id,
    chosen.map(({ listing }) => listing),
  )
  return content('text/csv; charset=utf-8', Readable.from(pieces), {
    headers: { 'content-disposition': `attachment; filename="creations-${shop.slug}.csv"` },
  })
}

const atOnce = 200

async function* writeAll(db: Db, shop: ShopId, listings: readonly ListingId[]): AsyncGenerator<string> {
  const choices = await listShopChoices(db, shop)
  yield csvText([csvHead])
  for (let from = 0; from < listings.length; from += atOnce) {
    const some = await listOwnListings(db, shop, listings.slice(from, from + atOnce))
    yield* csvLines(csvRows(some, choices))
  }
}
