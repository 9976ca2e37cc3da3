import { type Answer, type Context, page, seeOther } from '#base/http'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import type { ListingId } from '#kit/id'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { findOwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { fr } from '../messages.fr.ts'
import { applyWhole, undoWhole } from './apply-bulk-flow.ts'
import { BulkAsk, bulkActs, plainActs } from './bulk-ask.ts'
import { previewOf } from './bulk-preview.ts'
import { countTouched, findBulkAct, listBulkActs, listChanges, listShopChoices } from './bulk-queries.ts'
import type { Consent } from './bulk-steps.ts'
import { listChosen } from './list-queries.ts'
import { BulkActPage } from './pages/bulk-act.tsx'
import { BulkActsPage } from './pages/bulk-acts.tsx'
import { BulkFormPage } from './pages/bulk-form.tsx'
import { BulkPreviewPage } from './pages/bulk-preview.tsx'
import { proposeChosen } from './propose-chosen-flow.ts'
import { mostChosen, readChoice } from './read-chosen.ts'
import { listPage } from './web-list.tsx'

type AtShop = Context<{ shop: string }>
type AtAct = Context<{ shop: string; act: string }>

const head = (title: string) => ({ title, noIndex: true })
/** Of so many listings a done act shows what it did. */
const shownChanges = 12
const confirmedAll: Consent = { overwrite: new Set(), create: false }

/** From the list: what needs no word more is done at once, deleting is shown first, for anything else comes its form. */
export function chooseAct(context: AtShop): Promise<Answer> {
  const { form } = context
  return orAgain(
    async () => {
      const act = bulkActs.find((one) => one === form.act) ?? refuse('invalid', 'bulk_no_act')
      if (act === 'remove') return toProposal(context)
      if (!plainActs.includes(act)) return bulkForm(context)
      const id = await propose(context)
      await applyWhole(context.db, context.actor, context.params.shop, id, confirmedAll)
      return seeOther(routes.upkeep.show({ ...context.params, act: id }))
    },
    (faults, status) => listPage(context, { faults, chosen: [form.listings ?? []].flat() }, status),
  )
}

/** What shall be done, kept and shown before it is. */
export function proposeAct(context: AtShop): Promise<Answer> {
  return orAgain(
    () => toProposal(context),
    (faults, status) => bulkForm(context, faults, status),
  )
}

async function toProposal(context: AtShop): Promise<Answer> {
  return seeOther(routes.upkeep.show({ ...context.params, act: await propose(context) }))
}

async function propose({ db, actor, params, form }: AtShop): Promise<number> {
  const shop = await findOwnShop(db, actor, params.shop)
  return proposeChosen(db, actor, shop.id, read(BulkAsk, form), readChoice(form))
}

async function bulkForm(context: AtShop, faults: Faults = noFaults, status = 200): Promise<Answer> {
  const { db, actor, params, form } = context
  const shop = await findOwnShop(db, actor, params.shop)
  const choice = readChoice(form)
  const [chosen, choices] = await Promise.all([
    listChosen(db, shop.id, choice.wanted, mostChosen),
    listShopChoices(db, shop.id),
  ])
  const body = <BulkFormPage {...{ shop, choice, choices, form, faults }} count={chosen.length} />
  return page(body, head(fr.bulk.form.title), { status })
}

/** A proposal with what it would change; or what was done, with what may be taken back. */
export async function showAct({ db, actor, params }: AtAct): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const act = await findBulkAct(db, shop.id, params.act)
  if (act.progress === 0 && act.undoneAt === null) {
    const body = <BulkPreviewPage shop={shop} act={act} preview={await previewOf(db, shop.id, act)} />
    return page(body, head(fr.bulk.preview.title))
  }
  const [touched, changes, left, choices] = await Promise.all([
    countTouched(db, shop.id, act.id),
    listChanges(db, shop.id, act.id, shownChanges),
    listChanges(db, shop.id, act.id, 50, 'left'),
    listShopChoices(db, shop.id),
  ])
  return page(<BulkActPage {...{ shop, act, touched, changes, left, choices }} />, head(fr.bulk.done.title))
}

export async function applyAct({ db, actor, params, form }: AtAct): Promise<Answer> {
  const ticked = [form.overwrite ?? []].flat().map(Number)
  const consent = { overwrite: new Set(ticked as ListingId[]), create: form.create === 'yes' }
  await applyWhole(db, actor, params.shop, params.act, consent)
  return seeOther(routes.upkeep.show(params))
}

export async function undoAct({ db, actor, params }: AtAct): Promise<Answer> {
  await undoWhole(db, actor, params.shop, params.act)
  return seeOther(routes.upkeep.show(params))
}

export async function indexOfActs({ db, actor, params }: AtShop): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const [acts, choices] = await Promise.all([listBulkActs(db, shop.id), listShopChoices(db, shop.id)])
  return page(<BulkActsPage {...{ shop, acts, choices }} />, head(fr.bulk.history.title))
}
