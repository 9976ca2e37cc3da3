import { formatCents } from '#kit/money'
import { messages as catalogue } from '#rooms/catalogue'
import { useText } from '#ui/text'
import { type AskedPlace, isNear } from '../asked-place.ts'
import { type Asked, searchLink } from '../inputs.ts'
import { messages } from '../messages.ts'

const { factNames } = catalogue.fr

type Choice = { label: string; without: Partial<Asked> }

/** What narrows the search, each with a link to the search without it. */
export function Chosen({ asked, place }: { asked: Asked; place: AskedPlace }) {
  const t = useText(messages).chosen
  const choices = choicesOf(asked, place, t)
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

function withoutPlace({ from, words }: AskedPlace): Partial<Asked> {
  return from === 'words' ? { words } : { place: '' }
}
