import { now } from '#base/clock'
import { inTransaction } from '#base/database'
import { type Answer, type Context, type Form, page, seeOther } from '#base/http'
import { type Faults, orAgain } from '#base/sentences'
import { dayOf } from '#kit/dates'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { findOwnShop, noteSalesElsewhere, SalesElsewhereInput, salePlaces, typedAmount } from '#rooms/shops'
import { routes } from '#routes'
import { messages } from './messages.ts'
import { SourcesPage } from './pages/sources.tsx'
import { listSalesElsewhere, listSalesHere } from './source-queries.ts'
import { bySource, dependenceOf, lastMonths, type MonthOfSales, monthsOfSales } from './sources.ts'

type Asked = Context<{ shop: string }>
type Again = { values: Form; faults: Faults; status: number }

export const showSources = (context: Asked): Promise<Answer> => sourcesPage(context, context.query.mois)

/** What she noted of one month, then the page on that month again. */
export function noteSales(context: Asked): Promise<Answer> {
  const { db, actor, params, form } = context
  return orAgain(
    async () => {
      const input = read(SalesElsewhereInput, form)
      if (!lastMonths(dayOf(now())).includes(input.month)) refuse('invalid', 'not_understood')
      await inTransaction(db, (tx) => noteSalesElsewhere(tx, actor, params.shop, input))
      return seeOther(routes.office.sources(params, { mois: input.month }), 'sales_noted')
    },
    (faults, status) => sourcesPage(context, String(form.month), { values: form, faults, status }),
  )
}

async function sourcesPage({ db, actor, params }: Asked, asked?: string, again?: Again): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  const known = lastMonths(dayOf(now()))
  const [here, elsewhere] = await Promise.all([
    listSalesHere(db, shop.id, known[0]!),
    listSalesElsewhere(db, shop.id, known[0]!),
  ])
  const months = monthsOfSales(known, here, elsewhere)
  const chosen = months.find(({ month }) => month === asked) ?? months.at(-1)!
  const shown = { shop, months, dependence: dependenceOf(months), ways: bySource(here), month: chosen.month }
  return page(
    <SourcesPage {...shown} values={again?.values ?? noted(chosen)} faults={again?.faults} />,
    { title: messages.fr.sources.title, noIndex: true },
    { status: again?.status ?? 200 },
  )
}

function noted({ amounts }: MonthOfSales): Form {
  return Object.fromEntries(salePlaces.map((place) => [place, amounts[place] ? typedAmount(amounts[place]) : '']))
}
