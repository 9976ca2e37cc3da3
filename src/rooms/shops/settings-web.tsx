import type { VNode } from 'preact'
import { now } from '#base/clock'
import { inTransaction, type Tx } from '#base/database'
import { type Answer, type Context, type Form, memberId, page, seeOther } from '#base/http'
import { orAgain } from '#base/sentences'
import { mustHaveSpace } from '#base/space'
import { type Day, dayOf } from '#kit/dates'
import { fr } from './messages.fr.ts'
import type { Refused } from './pages/shop-page.tsx'
import { findShopSettings, type ShopSettings } from './settings-query.ts'

export type ShopContext<More = unknown> = Context<{ shop: string } & More>

export type Shown = { shop: ShopSettings; today: Day; refused: Refused | undefined }
/** Shows a page of settings; where one of its forms was refused, with what was typed into it. */
export type Show<C extends ShopContext> = (context: C, refused?: Refused, status?: number) => Promise<Answer>

/** A page of settings under its title. */
export function settingsPage<C extends ShopContext>(
  title: string,
  body: (shown: Shown, context: C) => VNode | Promise<VNode>,
  scripts: readonly string[] = [],
): Show<C> {
  return async (context, refused, status = 200) => {
    const { db, actor, params } = context
    const today = dayOf(now())
    const shop = await findShopSettings(db, actor, params.shop, today)
    const head = { title: `${title} · ${fr.settings.title}`, noIndex: true, scripts: ['keep-typed', ...scripts] }
    return page(await body({ shop, today, refused }, context), head, { status })
  }
}

/** Which form of which page was sent, where its page is afterwards, and what is said there. */
export type Sent<C extends ShopContext> = { form: string; show: Show<C>; to: string; notice?: string }

/** Runs what a form asks and comes back to its page; where it is refused, the page shows what was typed. */
export function saved<C extends ShopContext>(
  context: C,
  { form, show, to, notice = 'shop_saved' }: Sent<C>,
  work: (tx: Tx) => Promise<unknown>,
): Promise<Answer> {
  return orAgain(
    async () => {
      await inTransaction(context.db, work)
      return seeOther(to, notice)
    },
    (faults, status) => show(context, { form, values: typed(context.form), faults }, status),
  )
}

/** A button alone brings no fields: then the form shows what is stored. */
function typed(form: Form): Form | undefined {
  return Object.keys(form).length > 0 ? form : undefined
}

/** Room for the pictures that came; who sends none may change words even where no place is left. */
export async function mustFit(context: ShopContext): Promise<void> {
  const coming = context.uploads.reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (coming > 0) await mustHaveSpace(context, memberId(context.actor), coming)
}
