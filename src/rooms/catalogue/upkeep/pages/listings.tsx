import type { Faults } from '#base/sentences'
import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { HiddenField, LinkButton, PostForm } from '#ui/fields'
import { Notice } from '#ui/notice'
import { Pager } from '#ui/pager'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { UndoNotice } from '../../bin/pages/bin.tsx'
import { messages } from '../../messages.ts'
import type { OwnListing } from '../../queries.ts'
import type { ShopChoices } from '../bulk-queries.ts'
import { type Counts, type ListedListing, pageLength } from '../list-queries.ts'
import { type Filter, filters, type ListView, queryOf } from '../list-view.ts'
import { BulkBar } from './bulk-bar.tsx'
import { ListFilters } from './list-filters.tsx'
import { ListingsTable } from './listings-table.tsx'

export type ListingsProps = {
  shop: OwnShop
  view: ListView
  counts: Counts
  listings: ListedListing[]
  choices: ShopChoices
  /** The listing whose versions are shown. */
  open?: OwnListing
  /** How many lie in the bin, and what was just put there. */
  inBin: number
  binned?: { id: number; title: string }
  faults?: Faults
  chosen?: readonly string[]
}

/** The maker's list: choose several and act, edit a value where it stands. Everything works without script. */
export function ListingsPage(props: ListingsProps) {
  const { shop, view, counts, listings } = props
  const { listings: t, bin } = useText(messages)
  const total = listings[0]?.total ?? 0
  const link = (page: number) => routes.catalogue.index({ shop: shop.id }, queryOf({ ...view, page, open: null }))
  return (
    <Workbench shop={shop} current="listings" title={t.title} actions={<Actions shop={shop} />}>
      {props.binned && <UndoNotice shop={shop.id} binned={props.binned} />}
      <Tabs shop={shop} view={view} counts={counts} />
      {counts.all > 0 && <ListFilters {...props} />}
      {listings.length === 0 ? <Nothing {...props} /> : <ListingsForm {...props} />}
      <Pager page={view.page} pages={Math.ceil(total / pageLength)} link={link} />
      {props.inBin > 0 && (
        <p>
          <a href={routes.catalogue.bin({ shop: shop.id })}>{bin.link(props.inBin)}</a>
        </p>
      )}
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

function Tabs({ shop, view, counts }: Pick<ListingsProps, 'shop' | 'view' | 'counts'>) {
  const t = useText(messages).listings
  const link = (filter: Filter) =>
    routes.catalogue.index({ shop: shop.id }, queryOf({ ...view, filter, page: 1, open: null }))
  return (
    <nav class="catalogue-tabs" aria-label={t.tabs}>
      {filters
        .filter((filter) => filter !== 'hidden' || counts.hidden > 0)
        .map((filter) => (
          <a href={link(filter)} {...(filter === view.filter ? { 'aria-current': 'page' as const } : {})}>
            {t.filters[filter]} <span class="muted">{counts[filter]}</span>
          </a>
        ))}
    </nav>
  )
}

function Nothing({ shop, counts, faults }: ListingsProps) {
  const t = useText(messages).listings
  if (faults?.general) return <Notice kind="fault" title={faults.general} />
  if (counts.all > 0) return <Empty title={t.noneHere} />
  return (
    <Empty title={t.none} action={<LinkButton to={routes.catalogue.new({ shop: shop.id })}>{t.add}</LinkButton>}>
      {t.noneWords}
    </Empty>
  )
}

function ListingsForm({ shop, view, listings, open, faults, chosen = [] }: ListingsProps) {
  const { table: t, csv, bulk } = useText(messages)
  const total = listings[0]!.total
  const asked = Object.entries(queryOf(view)).filter(([, value]) => value !== null)
  return (
    <PostForm to={routes.catalogue.bulk({ shop: shop.id })} faults={faults} class="upkeep-form">
      {asked.map(([name, value]) => (
        <HiddenField name={name} value={String(value)} />
      ))}
      <HiddenField name="shown" value={total} />
      <BulkBar total={total} onPage={listings.length} />
      <div class="upkeep-line">
        <p class="upkeep-told" role="status" data-saving={t.saving} data-lost={t.lost} data-saved={t.savedShort}>
          {t.found(total)}
        </p>
        <a href={routes.upkeep.spreadsheet({ shop: shop.id })}>{csv.title}</a>
        <a href={routes.upkeep.index({ shop: shop.id })}>{bulk.history.short}</a>
      </div>
      <ListingsTable {...{ shop, view, listings, open, chosen }} />
    </PostForm>
  )
}
