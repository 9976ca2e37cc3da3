import type { Day } from '#kit/dates'
import { typeset } from '#kit/typeset'
import { type Measure, OwnMeasures } from '#rooms/moderation'
import { countOf, isLate } from '#rooms/orders'
import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { LinkButton } from '#ui/fields'
import { useText } from '#ui/text'
import { SoldHere } from '#ui/wares'
import { Workbench } from '#ui/workbench'
import type { FirstStep } from '../first-steps.ts'
import { messages } from '../messages.ts'
import type { OrderAtWork, ShopAtWork } from '../queries.ts'
import { FirstSteps } from './first-steps.tsx'

/** Of each shop that is not open yet. */
type Steps = ReadonlyMap<number, FirstStep[]>
type HomeProps = {
  name: string
  shops: ShopAtWork[]
  orders: OrderAtWork[]
  measures: Measure[]
  steps: Steps
  today: Day
}

/** The maker's first page: what waits, shop by shop, and the acts she does most. */
export function HomePage({ name, shops, orders, measures, steps, today }: HomeProps) {
  const t = useText(messages).home
  return (
    <Workbench shop={null} current="home" title={t.welcome(name)}>
      {shops.length === 0 ? (
        <Empty title={t.empty} action={<LinkButton to={routes.shops.opening()}>{t.openShop}</LinkButton>}>
          {t.emptyWords}
        </Empty>
      ) : (
        <>
          <OwnMeasures measures={measures} />
          <div class="office-shops">
            {orders.length > 0 && <ToDo orders={orders} today={today} />}
            {shops.map((shop) => (
              <SoldHere value={shop.universe}>
                <ShopSheet shop={shop} steps={steps.get(shop.id)} today={today} />
              </SoldHere>
            ))}
          </div>
          <p>
            <a href={routes.shops.opening()}>{t.openAnother}</a>
          </p>
        </>
      )}
    </Workbench>
  )
}

function ToDo({ orders, today }: Pick<HomeProps, 'orders' | 'today'>) {
  const t = useText(messages).home
  return (
    <section class="sheet stack">
      <h2>{t.toDo}</h2>
      <ul class="office-todo">
        {orders.map(({ shop, reference, state, way, send_by, lines }) => (
          <li>
            <a href={routes.orders.show({ shop, order: reference })}>{lines.map(lineWords).join(' · ')}</a>
            <span class="muted small">
              {t.orderAtWork(state, way, send_by)}{' '}
              {isLate({ state, way, sendBy: send_by }, today) && <b class="office-late">{t.late}</b>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "2 × Bol bleu", "1,20 m × Lin lavé": counted as everywhere else. */
function lineWords({ title, quantity, measure }: OrderAtWork['lines'][number]): string {
  return `${countOf({ quantity, measure })}${typeset(title)}`
}

function ShopSheet({ shop, steps, today }: { shop: ShopAtWork; steps?: FirstStep[]; today: Day }) {
  const t = useText(messages).home
  const at = { shop: shop.id }
  return (
    <section class="sheet stack">
      <header>
        <h2>{shop.name}</h2>
        <p class="muted">
          {shop.town} · <StateOf shop={shop} />
        </p>
      </header>
      {steps ? <FirstSteps steps={steps} /> : <Waiting shop={shop} today={today} />}
      <ul class="office-counts">
        <li>
          <a href={routes.catalogue.index(at, { etat: 'published' })}>{t.published(shop.published)}</a>
        </li>
        <li>
          <a href={routes.catalogue.index(at, { etat: 'draft' })}>{t.drafts(shop.drafts)}</a>
        </li>
        {shop.hidden > 0 && (
          <li>
            <a href={routes.catalogue.index(at, { etat: 'hidden' })}>{t.hidden(shop.hidden)}</a>
          </li>
        )}
        {shop.sold_out > 0 && (
          <li>
            <a href={routes.catalogue.index(at, { etat: 'sold_out' })}>{t.soldOut(shop.sold_out)}</a>
          </li>
        )}
      </ul>
      <p class="row">
        <LinkButton to={routes.catalogue.new(at)}>{t.addListing}</LinkButton>
        <LinkButton to={routes.transfer.index(at)} kind="quiet">
          {t.importFile}
        </LinkButton>
      </p>
      <p class="row small">
        <a href={routes.shops.edit(at)}>{t.settings}</a>
        <a href={routes.office.money(at)}>{t.money}</a>
        <a href={routes.posts.index(at)}>{t.journal}</a>
        <a href={routes.office.card(at)}>{t.card}</a>
        <a href={routes.storefront.shop({ slug: shop.slug })}>{t.seeShop}</a>
      </p>
    </section>
  )
}

function StateOf({ shop }: { shop: ShopAtWork }) {
  const t = useText(messages).home
  if (shop.all_hidden) return <>{t.allHidden}</>
  if (shop.state !== 'published') return <>{t[shop.state]}</>
  return <>{shop.away_until ? t.away(shop.away_until) : t.visible}</>
}

/** What is to be done now: each number leads to its orders. */
function Waiting({ shop, today }: { shop: ShopAtWork; today: Day }) {
  const t = useText(messages).home
  const nextBy = shop.next_send_by
  if (shop.to_confirm + shop.to_prepare === 0) return <p class="muted">{t.nothingWaits}</p>
  const orders = (etat: string) => routes.orders.index({ shop: shop.id }, { etat })
  return (
    <div class="office-waiting">
      {shop.to_confirm > 0 && <a href={orders('to_confirm')}>{t.toConfirm(shop.to_confirm)}</a>}
      {shop.to_prepare > 0 && <a href={orders('to_prepare')}>{t.toPrepare(shop.to_prepare)}</a>}
      {nextBy && <span>{nextBy < today ? t.lateSince(nextBy) : t.nextBy(nextBy)}</span>}
    </div>
  )
}
