import { type KitPart, partShort, writeQuantity } from '#rooms/catalogue'
import { CardList } from '#rooms/search'
import { routes } from '#routes'
import type { Card } from '#ui/card'
import { useText } from '#ui/text'
import type { Made } from '../link-queries.ts'
import { messages } from '../messages.ts'

/** What one kit has, with quantities; which part is missing where it is sold out. */
export function KitParts({ parts }: { parts: readonly KitPart[] }) {
  const t = useText(messages).links
  if (parts.length === 0) return null
  const short = partShort(parts)
  return (
    <section class="stack tight listing-kit">
      <h2>{t.kit}</h2>
      {short && <p class="listing-short">{t.short(short.title)}</p>}
      <ul>
        {parts.map((part) => (
          <li>{partWords(part, t)}</li>
        ))}
      </ul>
    </section>
  )
}

function partWords({ title, quantity, measure }: KitPart, t: typeof messages.fr.links): string {
  const said = writeQuantity(quantity, measure)
  if (measure.unit !== 'piece') return t.amountOf(said, title)
  return measure.lot === null ? t.countOf(said, title) : t.lotsOf(quantity, measure.lot, title)
}

/** Supplies that a creation was made of. */
export function MadeWith({ supplies }: { supplies: readonly Card[] }) {
  const t = useText(messages).links
  if (supplies.length === 0) return null
  return (
    <section class="listing-more">
      <h2>{t.madeWith}</h2>
      <p class="muted">{t.madeWithWords}</p>
      <CardList cards={supplies} />
    </section>
  )
}

/** Creations that were made of a supply: the newest, and the way to all. */
export function MadeOf({ piece, made }: { piece: string; made: Made }) {
  const t = useText(messages).links
  if (made.total === 0) return null
  return (
    <section class="listing-more">
      <h2>{t.madeOf}</h2>
      <CardList cards={made.cards} />
      {made.total > made.cards.length && (
        <p>
          <a href={routes.storefront.madeOf({ piece })}>{t.allMadeOf(made.total)}</a>
        </p>
      )}
    </section>
  )
}
