import type { ComponentChildren } from 'preact'
import type { Form } from '#base/http'
import { type Faults, noFaults } from '#base/sentences'
import { routes } from '#routes'
import { useText } from '#ui/text'
import { Workbench, type WorkbenchShop } from '#ui/workbench'
import { messages } from '../messages.ts'

export type SettingsPlace =
  | 'presentation'
  | 'look'
  | 'questions'
  | 'seller'
  | 'terms'
  | 'delivery'
  | 'handOvers'
  | 'meetings'
  | 'sections'
  | 'pins'
  | 'pace'
  | 'discounts'

/** A form that was sent and refused: it is shown again with what was typed. Its page may have others. */
export type Refused = { form: string; values?: Form; faults: Faults }

/** What one form of a page shows: what was typed where it was refused, else what is stored. */
export function typedInto(refused: Refused | undefined, form: string, stored: Form) {
  const own = refused?.form === form ? refused : undefined
  return { values: own?.values ?? stored, faults: own?.faults ?? noFaults, isRefused: own !== undefined }
}

type ShopPageProps = {
  shop: WorkbenchShop
  current: SettingsPlace
  title: string
  actions?: ComponentChildren
  children: ComponentChildren
}

/** The frame of one page of a shop's settings: the way back to all of them and, where there is room, to each. */
export function ShopPage({ shop, current, title, actions, children }: ShopPageProps) {
  return (
    <Workbench shop={shop} current="shop" title={title} actions={actions}>
      <Places shop={shop.id} current={current} />
      {children}
    </Workbench>
  )
}

function Places({ shop, current }: { shop: number; current: SettingsPlace }) {
  const t = useText(messages).settings
  return (
    <nav class="shops-places" aria-label={t.nav}>
      <a class="shops-all" href={routes.shops.edit({ shop })}>
        ← {t.title}
      </a>
      {placesOf(shop).map(([place, to]) => (
        <a class="shops-place" href={to} {...(place === current ? { 'aria-current': 'page' as const } : {})}>
          {t.tabs[place]}
        </a>
      ))}
    </nav>
  )
}

/** The pages of a shop's settings, in their order. */
export function placesOf(shop: number): [SettingsPlace, string][] {
  return [
    ['presentation', routes.shops.presentation({ shop })],
    ['look', routes.shopFace.look({ shop })],
    ['questions', routes.shopFace.questions({ shop })],
    ['seller', routes.shops.seller({ shop })],
    ['terms', routes.shopFace.terms({ shop })],
    ['delivery', routes.shops.delivery({ shop })],
    ['handOvers', routes.shops.handOvers({ shop })],
    ['meetings', routes.shopFace.meetings({ shop })],
    ['sections', routes.shops.sections({ shop })],
    ['pins', routes.shopFace.pins({ shop })],
    ['pace', routes.shops.pace({ shop })],
    ['discounts', routes.discounts.index({ shop })],
  ]
}
