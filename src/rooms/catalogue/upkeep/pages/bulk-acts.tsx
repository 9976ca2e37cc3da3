import { formatMoment } from '#kit/dates'
import { formatNumber } from '#kit/number'
import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { messages } from '../../messages.ts'
import type { DoneAct, ShopChoices } from '../bulk-queries.ts'
import { saidOf } from './bulk-words.ts'

/** What was done to many in the last days, each with its page where it is undone. */
export function BulkActsPage({ shop, acts, choices }: { shop: OwnShop; acts: DoneAct[]; choices: ShopChoices }) {
  const t = useText(messages).bulk.history
  const rows = acts.map(({ id, asked, occurredAt, undoneAt, listings }) => [
    <a href={routes.upkeep.show({ shop: shop.id, act: id })}>{saidOf(asked.what, choices)}</a>,
    formatMoment(occurredAt),
    formatNumber(listings),
    undoneAt ? t.undone : t.applied,
  ])
  return (
    <Workbench shop={shop} current="listings" title={t.title}>
      <p>{t.lead}</p>
      {acts.length === 0 ? (
        <Empty title={t.none} />
      ) : (
        <Table caption={t.title} quietCaption head={[t.what, t.when, t.count, t.state]} rows={rows} numbers={[2]} />
      )}
    </Workbench>
  )
}
