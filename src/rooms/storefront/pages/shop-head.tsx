import { dayOf } from '#kit/dates'
import { excerptOf } from '#kit/excerpt'
import { routes } from '#routes'
import { focusClasses, photoUrl, photoWidths } from '#ui/photo'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Pace } from '../shop-pace.ts'
import type { ShopView } from '../shop-queries.ts'
import { Portrait } from './portrait.tsx'

type ShopHeadProps = { shop: ShopView; pace: Pace | null; own: boolean }

/** Her face: banner, portrait, name and town, and what the facts say of her. */
export function ShopHead({ shop, pace, own }: ShopHeadProps) {
  const t = useText(messages).shop
  return (
    <header class={`shop-head${shop.bannerKey ? ' has-banner' : ''}`}>
      {shop.bannerKey && <Banner photoKey={shop.bannerKey} focus={shop.bannerFocus} />}
      <div class="shop-name">
        <Portrait photoKey={shop.portraitKey} name={shop.name} width={160} />
        <div class="stack tight">
          <h1>{shop.name}</h1>
          <p class="muted">{t.place(shop.town, shop.department)}</p>
        </div>
        {own && <a href={routes.shops.edit({ shop: shop.id })}>{t.manage}</a>}
      </div>
      {shop.story && (
        <p class="shop-words">
          {excerptOf(shop.story, 220)} <a href="#histoire">{t.more}</a>
        </p>
      )}
      <Presence shop={shop} pace={pace} />
    </header>
  )
}

function Banner({ photoKey, focus }: { photoKey: string; focus: ShopView['bannerFocus'] }) {
  return (
    <div class="shop-banner">
      <img
        class={focusClasses(focus).trim() || undefined}
        src={photoUrl(photoKey, 1280)}
        srcset={[...photoWidths.map((width) => `${photoUrl(photoKey, width)} ${width}w`)].join(', ')}
        sizes="min(100vw, 78rem)"
        width="1280"
        height="320"
        alt=""
        fetchpriority="high"
      />
    </div>
  )
}

/** Facts alone: nothing that she could say of herself. */
function Presence({ shop, pace }: { shop: ShopView; pace: Pace | null }) {
  const t = useText(messages).shop
  const facts = [
    shop.publishedAt && t.since(dayOf(shop.publishedAt)),
    pace && t.pace(pace.days, pace.orders),
    shop.lastPublishedAt && t.lastPublished(dayOf(shop.lastPublishedAt), shop.universe),
  ].filter(Boolean)
  if (facts.length === 0) return null
  return (
    <ul class="shop-presence">
      {facts.map((fact) => (
        <li>{fact}</li>
      ))}
    </ul>
  )
}
