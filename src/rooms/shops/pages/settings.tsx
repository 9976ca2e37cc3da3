import type { Faults } from '#base/sentences'
import type { Day } from '#kit/dates'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { isAway } from '../delivery.ts'
import { dyeOf } from '../look.ts'
import { messages } from '../messages.ts'
import { missingFields } from '../seller.ts'
import type { ShopSettings } from '../settings-query.ts'
import { CloseSection } from './close-section.tsx'
import { PublishSection } from './publish-section.tsx'
import { placesOf, type SettingsPlace } from './shop-page.tsx'

type SettingsProps = { shop: ShopSettings; today: Day; faults?: Faults }

/** Where each part of the one long page of settings used to begin: its row still answers to it. */
const anchors: Partial<Record<SettingsPlace, string>> = {
  presentation: 'nom',
  seller: 'statut',
  delivery: 'livraison',
  handOvers: 'remise',
  pace: 'conges',
}

export function SettingsPage({ shop, today, faults }: SettingsProps) {
  const t = useText(messages).settings
  const says = useSummaries(shop, today)
  return (
    <Workbench shop={shop} current="shop" title={t.title}>
      <PublishSection shop={shop} faults={faults} />
      <ul class="shops-index sheet">
        {placesOf(shop.id).map(([place, to]) => (
          <li id={anchors[place]}>
            <a href={to}>
              <b>{t.places[place]}</b>
              <span class="muted">{says[place]}</span>
            </a>
          </li>
        ))}
      </ul>
      {shop.published && <CloseSection shop={shop} />}
    </Workbench>
  )
}

/** What is set, in a few words: the page that changes it need not be opened to know. */
function useSummaries(shop: ShopSettings, today: Day): Record<SettingsPlace, string> {
  const t = useText(messages)
  const s = t.settings.summaries
  const [usual, ...further] = shop.profiles
  return {
    presentation: s.presentation(shop.name, shop.town),
    look: s.look(t.settings.look.dyes[dyeOf(shop.accent)], shop.bannerKey !== null),
    questions: s.questions(shop.questions.length),
    terms: s.terms(Object.keys(shop.terms).length),
    meetings: s.meetings(shop.meetings.length),
    pins: s.pins(shop.pins.length),
    seller: missingFields(shop.sellerDetails).length > 0 ? s.incomplete : t.notice.statuses[shop.sellerDetails.status],
    delivery: s.delivery(usual!, usual!.preparationDays, further.length),
    handOvers: s.handOvers(shop.handOvers.length),
    sections: s.sections(shop.sections.length),
    pace: [usePause(shop, today), s.places(shop.weeklyPlaces)].filter(Boolean).join(' · '),
    discounts: s.discounts(shop.liveDiscounts),
  }
}

function usePause({ awayFrom, awayUntil }: ShopSettings, today: Day): string {
  const s = useText(messages).settings.summaries
  if (awayUntil === null || awayUntil <= today) return ''
  return isAway({ awayFrom, awayUntil }, today) ? s.away(awayUntil) : s.planned(awayFrom!, awayUntil)
}
