import { formatCents } from '#kit/money'
import { messages as catalogue } from '#rooms/catalogue'
import { useText } from '#ui/text'
import { type AskedPlace, isNear } from '../asked-place.ts'
import { type Asked, searchLink } from '../inputs.ts'
import { messages } from '../messages.ts'
import type { SupplyWish } from '../supply-filters.ts'
import { beadLabel } from './supply-fields.tsx'

const { factNames } = catalogue.fr

type Choice = { label: string; without: Partial<Asked> }

/** What narrows the search, each with a link to the search without it. */
export function Chosen({ asked, place }: { asked: Asked; place: AskedPlace }) {
  const { chosen: t, supplies } = useText(messages)
  const choices = [...choicesOf(asked, place, t), ...supplyChoices(asked, t, supplies)]
  if (choices.length === 0) return null
  return (
    <ul class="search-chosen" aria-label={t.name}>
      {choices.map(({ label, without }) => (
        <li>
          <a href={searchLink({ ...asked, ...without, page: 1 })}>
            <span class="unseen">{t.without} </span>
            {label}
            <span aria-hidden="true"> ×</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

type Sentences = (typeof messages)['fr']['chosen']

function choicesOf(asked: Asked, place: AskedPlace, t: Sentences): Choice[] {
  const { category, least, most, delivered, handOver, personalised, madeToOrder, recipient, occasion, style } = asked
  return [
    isNear(place) && { label: t.near(place.commune!.name), without: withoutPlace(place) },
    category && { label: category.name, without: { category: undefined } },
    least !== undefined && { label: t.least(formatCents(least)), without: { least: undefined } },
    most !== undefined && { label: t.most(formatCents(most)), without: { most: undefined } },
    delivered && { label: t.delivered, without: { delivered: false } },
    handOver && { label: t.handOver, without: { handOver: false } },
    personalised && { label: t.personalised, without: { personalised: false } },
    madeToOrder && { label: t.madeToOrder, without: { madeToOrder: false } },
    recipient && { label: factNames.recipients[recipient], without: { recipient: undefined } },
    occasion && { label: factNames.occasions[occasion], without: { occasion: undefined } },
    style && { label: factNames.styles[style], without: { style: undefined } },
  ].filter((choice) => choice !== false && choice !== undefined)
}

type SupplyNames = (typeof messages)['fr']['supplies']

function supplyChoices({ supply }: Asked, t: Sentences, names: SupplyNames): Choice[] {
  const { selling, fibre, country, width, bead, making, licence } = supply
  const labels: Record<keyof SupplyWish, string | undefined | false> = {
    selling: selling && names.sellings[selling],
    fibre: fibre && names.fibres[fibre],
    country: country && t.country(names.countries[country]),
    width: width !== undefined && t.width(width),
    bead: bead !== undefined && t.bead(beadLabel(bead)),
    making: making && names.makings[making],
    licence: licence && t.licence,
  }
  return (Object.entries(labels) as [keyof SupplyWish, string | undefined | false][]).flatMap(([name, label]) =>
    label ? [{ label, without: { supply: { ...supply, [name]: undefined } } }] : [],
  )
}

function withoutPlace({ from, words }: AskedPlace): Partial<Asked> {
  return from === 'words' ? { words } : { place: '' }
}
