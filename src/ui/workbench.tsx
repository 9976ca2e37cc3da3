import type { ComponentChildren } from 'preact'
import { routes } from '#routes'
import { messages } from './messages.ts'
import { useText } from './text.tsx'

export type WorkbenchPlace = 'home' | 'orders' | 'listings' | 'imports' | 'journal' | 'shop' | 'money'
export type WorkbenchShop = {
  id: number
  name: string
  slug: string
  published: boolean
  state?: 'draft' | 'published' | 'closed'
  others?: readonly { id: number; name: string }[]
}
type WorkbenchProps = {
  shop: WorkbenchShop | null
  current: WorkbenchPlace
  title: string
  /** What may be done here, beside the title. */
  actions?: ComponentChildren
  children: ComponentChildren
}

/** The frame of a maker's pages: every place two clicks from every other. */
export function Workbench({ shop, current, title, actions, children }: WorkbenchProps) {
  return (
    <div class="workbench">
      {shop && <Places shop={shop} current={current} />}
      <div class="workbench-page">
        <div class="workbench-title">
          <h1>{title}</h1>
          {actions}
        </div>
        {children}
      </div>
    </div>
  )
}

function Places({ shop, current }: { shop: WorkbenchShop; current: WorkbenchPlace }) {
  const t = useText(messages).workbench
  return (
    <nav class="places" aria-label={t.nav}>
      <div class="places-shop">
        <b>{shop.name}</b>
        {shop.published ? (
          <a href={routes.storefront.shop({ slug: shop.slug })}>{t.visit}</a>
        ) : (
          <span class="muted">{shop.state === 'closed' ? t.closed : t.draft}</span>
        )}
        <Others shop={shop} current={current} />
      </div>
      <ul>
        {placesOf(shop.id).map(([place, to]) => (
          <li>
            <a href={to} {...(place === current ? { 'aria-current': 'page' as const } : {})}>
              {t[place]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Who runs several shops changes between them, and stays at the same place of work. */
function Others({ shop: { others = [] }, current }: { shop: WorkbenchShop; current: WorkbenchPlace }) {
  const t = useText(messages).workbench
  if (others.length === 0) return null
  return (
    <details class="places-others">
      <summary>{t.others(others.length)}</summary>
      <ul>
        {others.map(({ id, name }) => (
          <li>
            <a href={placesOf(id).find(([place]) => place === current)![1]}>{name}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function placesOf(shop: number): [WorkbenchPlace, string][] {
  return [
    ['home', routes.office.home()],
    ['orders', routes.orders.index({ shop })],
    ['listings', routes.catalogue.index({ shop })],
    ['imports', routes.transfer.index({ shop })],
    ['journal', routes.posts.index({ shop })],
    ['shop', routes.shops.edit({ shop })],
    ['money', routes.office.money({ shop })],
  ]
}
