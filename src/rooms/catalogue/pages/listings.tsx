import type { Faults } from '#base/sentences'
import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { HiddenField, LinkButton, PostForm } from '#ui/fields'
import { Notice } from '#ui/notice'
import { Pager } from '#ui/pager'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { type Counts, type Filter, filters, type ListedListing, pageLength } from '../list-queries.ts'
import { messages } from '../messages.ts'
import type { Report } from '../publish-listings.ts'
import { BulkBar } from './bulk-bar.tsx'
import { ListingRow } from './listing-row.tsx'

export type ListingsProps = {
  shop: OwnShop
  filter: Filter
  page: number
  counts: Counts
  listings: ListedListing[]
  /** What the last act on several left as it was. */
  report?: Report
  faults?: Faults
  chosen?: readonly string[]
}

/** The maker's list: choose several and act, or one tap on one. Everything works without script. */
export function ListingsPage(props: ListingsProps) {
  const { shop, filter, page, counts, report } = props
  const t = useText(messages).listings
  const link = (to: number) => routes.catalogue.index({ shop: shop.id }, { etat: filter, page: to })
  return (
    <Workbench shop={shop} current="listings" title={t.title} actions={<Actions shop={shop} />}>
      {report && report.left.length > 0 && <LeftOut shop={shop} report={report} />}
      <Tabs shop={shop} current={filter} counts={counts} />
      {counts[filter] === 0 ? <Nothing {...props} /> : <ListingsForm {...props} />}
      <Pager page={page} pages={Math.ceil(counts[filter] / pageLength)} link={link} />
    </Workbench>
  )
}

function Actions({ shop }: { shop: OwnShop }) {
  const t = useText(messages).listings
  return (
    <div class="form-actions">
      <LinkButton to={routes.catalogue.new({ shop: shop.id })}>{t.add}</LinkButton>
      <LinkButton to={routes.transfer.index({ shop: shop.id })} kind="quiet">
        {t.import}
      </LinkButton>
    </div>
  )
}

function LeftOut({ shop, report }: { shop: OwnShop; report: Report }) {
  const t = useText(messages)
  return (
    <Notice kind="warning" title={t.listings.report(report.done.length, report.left.length)}>
      <ul>
        {report.left.map(({ id, title, faults }) => (
          <li>
            <a href={routes.catalogue.edit({ shop: shop.id, listing: id })}>{title || t.listings.untitled}</a>{' '}
            {faults.map(({ code }) => t.refusals[code]).join(' ')}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Tabs({ shop, current, counts }: { shop: OwnShop; current: Filter; counts: Counts }) {
  const t = useText(messages).listings
  return (
    <nav class="catalogue-tabs" aria-label={t.tabs}>
      {filters.map((filter) => (
        <a
          href={routes.catalogue.index({ shop: shop.id }, filter === 'all' ? {} : { etat: filter })}
          {...(filter === current ? { 'aria-current': 'page' as const } : {})}
        >
          {t.filters[filter]} <span class="muted">{counts[filter]}</span>
        </a>
      ))}
    </nav>
  )
}

function Nothing({ shop, filter }: ListingsProps) {
  const t = useText(messages).listings
  if (filter !== 'all') return <Empty title={t.noneHere} />
  return (
    <Empty title={t.none} action={<LinkButton to={routes.catalogue.new({ shop: shop.id })}>{t.add}</LinkButton>}>
      {t.noneWords}
    </Empty>
  )
}

function ListingsForm({ shop, filter, page, listings, faults, chosen = [] }: ListingsProps) {
  const t = useText(messages).listings
  return (
    <PostForm to={routes.catalogue.bulk({ shop: shop.id })} faults={faults} class="catalogue-list">
      <HiddenField name="etat" value={filter} />
      <HiddenField name="page" value={page} />
      <BulkBar fault={faults?.fields.category} />
      <template id="catalogue-choose-all">
        <label class="catalogue-choose-all">
          <input type="checkbox" /> <span>{t.chooseAll}</span>
        </label>
      </template>
      <ul class="catalogue-rows">
        {listings.map((listing) => (
          <ListingRow shop={shop} listing={listing} chosen={chosen.includes(String(listing.id))} />
        ))}
      </ul>
    </PostForm>
  )
}
