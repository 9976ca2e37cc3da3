import type { Form } from '#base/http'
import { type Faults, noFaults } from '#base/sentences'
import type { Day } from '#kit/dates'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { messages } from '../messages.ts'
import type { ShopSettings } from '../queries.ts'
import { AwaySection } from './away-section.tsx'
import { DeliverySection } from './delivery-section.tsx'
import { HandOverSection } from './hand-over-section.tsx'
import { IdentitySection } from './identity-section.tsx'
import { PortraitSection } from './portrait-section.tsx'
import { PublishSection } from './publish-section.tsx'
import { SellerSection } from './seller-section.tsx'

export type SectionName = 'identity' | 'portrait' | 'seller' | 'delivery' | 'handOver' | 'away' | 'publish'
/** A form of the page as it was sent and refused: it is shown again with what was typed. */
export type Refused = { section: SectionName; values?: Form; faults: Faults }
/** What each section gets: the shop, and what was typed where its own form was refused. */
export type SectionProps = { shop: ShopSettings; today: Day; typed: Omit<Refused, 'section'> | undefined }

export const formFaults = (typed: SectionProps['typed']): Faults => typed?.faults ?? noFaults

/** Where each section begins, for links and for coming back after saving. */
export const anchors: Record<SectionName, string> = {
  identity: 'nom',
  portrait: 'portrait',
  seller: 'statut',
  delivery: 'livraison',
  handOver: 'remise',
  away: 'conges',
  publish: 'ouverture',
}

export function SettingsPage({ shop, today, refused }: { shop: ShopSettings; today: Day; refused?: Refused }) {
  const t = useText(messages).settings
  const props = (section: SectionName) => ({ shop, today, typed: refused?.section === section ? refused : undefined })
  return (
    <Workbench shop={shop} current="shop" title={t.title}>
      <PublishSection {...props('publish')} />
      <Contents published={shop.published} />
      <IdentitySection {...props('identity')} />
      <PortraitSection {...props('portrait')} />
      <SellerSection {...props('seller')} />
      <DeliverySection {...props('delivery')} />
      <HandOverSection {...props('handOver')} />
      {shop.published && <AwaySection {...props('away')} />}
    </Workbench>
  )
}

function Contents({ published }: { published: boolean }) {
  const t = useText(messages).settings
  const sections = (['identity', 'portrait', 'seller', 'delivery', 'handOver', 'away'] as const).filter(
    (section) => published || section !== 'away',
  )
  return (
    <nav class="row small" aria-label={t.sections}>
      {sections.map((section) => (
        <a href={`#${anchors[section]}`}>{t[section].title}</a>
      ))}
    </nav>
  )
}
