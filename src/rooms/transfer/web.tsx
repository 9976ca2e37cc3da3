import { inTransaction } from '#base/database'
import { type Answer, type Context, content, handlers, memberId, page, seeOther, taking } from '#base/http'
import { limitRate } from '#base/rate-limit'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import { refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { fillGaps } from './fill-gaps-flow.ts'
import { isRunning } from './import.ts'
import { findImportView } from './import-view.ts'
import { fr } from './messages.fr.ts'
import { ImportPage } from './pages/import.tsx'
import { UploadPage } from './pages/upload.tsx'
import { findImport, listImports } from './queries.ts'
import { reportCsv } from './report-csv.ts'
import { listReport } from './report-queries.ts'
import { retryPhotos } from './retry-photos.ts'
import { startImport } from './start-import-flow.ts'
import { undoImport } from './undo-import-flow.ts'

type ImportContext = Context<{ shop: string; reference: string }>

export const web = handlers(routes.transfer, {
  index: (context) => upload(context),
  create: taking('table', (context) =>
    orAgain(
      async () => {
        const { params, uploads } = context
        const file = uploads.find(({ field }) => field === 'file')
        const started = await startImport(context, context.actor, params.shop, file ?? noFile())
        return seeOther(routes.transfer.show({ ...params, reference: started.reference }), 'import_started')
      },
      (faults, status) => upload(context, besideFile(faults), status),
    ),
  ),
  show: (context) => show(context),
  report: async ({ db, actor, params, config }) => {
    const found = await findImport(db, (await findOwnShop(db, actor, params.shop)).id, params.reference)
    return content('text/csv; charset=utf-8', reportCsv(config.origin, found, await listReport(db, found)), {
      headers: { 'content-disposition': 'attachment; filename="rapport-import.csv"' },
    })
  },
  fill: (context) =>
    orAgain(
      async () => {
        const { db, actor, params, form } = context
        const found = await findImport(db, (await findOwnShop(db, actor, params.shop)).id, params.reference)
        await fillGaps(db, actor, found, form)
        const notice = form.what === 'publication' ? 'import_published' : 'import_filled'
        return seeOther(`${routes.transfer.show(params)}#manques`, notice)
      },
      (faults, status) => show(context, faults, status),
    ),
  retryPhotos: async ({ db, actor, params }) => {
    const found = await findImport(db, (await findOwnShop(db, actor, params.shop)).id, params.reference)
    // Each press begins another round of asking the same sites, of whichever of her shops.
    await limitRate(db, `import-photos/${memberId(actor)}`, 6, 3600)
    await inTransaction(db, (tx) => retryPhotos(tx, found))
    return seeOther(routes.transfer.show(params), 'import_photos_again')
  },
  undo: (context) =>
    orAgain(
      async () => {
        const { db, actor, params, form } = context
        if (form.sure !== 'yes') refuse('invalid', 'import_sure', { field: 'sure' })
        await undoImport(db, actor, params.shop, params.reference)
        return seeOther(routes.transfer.show(params), 'import_undone')
      },
      (faults, status) => show(context, faults, status),
    ),
})

async function upload(
  { db, actor, params }: Context<{ shop: string }>,
  faults: Faults = noFaults,
  status = 200,
): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const imports = await listImports(db, shop.id)
  return page(
    <UploadPage shop={shop} imports={imports} faults={faults} />,
    { title: fr.upload.title, noIndex: true },
    { status },
  )
}

async function show(
  { db, actor, params, query, form }: ImportContext,
  faults: Faults = noFaults,
  status = 200,
): Promise<Answer> {
  const view = await findImportView(db, await findOwnShop(db, actor, params.shop), params.reference, query)
  const title = fr.show.title(view.import.fileName)
  const scripts = isRunning(view.import) || view.counts.photos.waiting > 0 ? ['import-progress'] : []
  return page(<ImportPage {...view} values={form} faults={faults} />, { title, noIndex: true, scripts }, { status })
}

function noFile(): never {
  return refuse('invalid', 'import_file_missing', { field: 'file' })
}

/** Whatever is wrong with a file is said beside its field. */
function besideFile({ general, fields }: Faults): Faults {
  return { fields: general === undefined ? fields : { ...fields, file: general } }
}
