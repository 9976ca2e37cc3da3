import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../../messages.ts'
import type { LeftOut } from '../bulk-queries.ts'

const mostNamed = 50

/** What an act leaves as it is, each by its name and why. */
export function LeftOutNotice({ shop, left }: { shop: OwnShop; left: readonly LeftOut[] }) {
  const t = useText(messages)
  if (left.length === 0) return null
  return (
    <Notice kind="warning" title={t.bulk.preview.left(left.length)}>
      <ul>
        {left.slice(0, mostNamed).map(({ listing, title, code }) => (
          <li>
            {code === 'bulk_gone' ? null : (
              <a href={routes.catalogue.edit({ shop: shop.id, listing })}>{title || t.listings.untitled}</a>
            )}{' '}
            {t.refusals[code]}
          </li>
        ))}
        {left.length > mostNamed && <li>{t.bulk.done.more(left.length - mostNamed)}</li>}
      </ul>
    </Notice>
  )
}
