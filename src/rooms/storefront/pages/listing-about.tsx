import { excerptOf } from '#kit/excerpt'
import { sellerNotice } from '#rooms/shops'
import { routes } from '#routes'
import { Facts } from '#ui/facts'
import { Prose } from '#ui/prose'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Piece } from '../piece.ts'
import { Portrait } from './portrait.tsx'

export function Seller({ piece }: { piece: Piece }) {
  const t = useText(messages).listing
  return (
    <div class="listing-seller small">
      <p>{rightsOf(piece, t)}</p>
      <details>
        <summary>{t.seller}</summary>
        <Facts items={sellerNotice(piece.seller)} />
      </details>
    </div>
  )
}

function rightsOf({ bespoke, seller: { status } }: Piece, t: typeof messages.fr.listing): string {
  if (!bespoke || status === 'private_person') return t.rights[status]
  return `${t.bespokeRights[status]} ${t.bespokeRights.words}`
}

export function About({ piece }: { piece: Piece }) {
  const t = useText(messages).listing
  const tags = piece.tags.map((tag) => (
    <li>
      <a href={routes.search.index(null, { q: tag })} rel="nofollow">
        {tag}
      </a>
    </li>
  ))
  return (
    <section class="stack">
      <h2>{t.about(piece.universe)}</h2>
      <Prose text={piece.description} />
      {tags.length > 0 && (
        <ul class="storefront-chips" aria-label={t.tags}>
          {tags}
        </ul>
      )}
    </section>
  )
}

export function Maker({ piece: { shop, section, universe } }: { piece: Piece }) {
  const t = useText(messages).listing
  return (
    <section class="sheet listing-maker" aria-label={t.maker[universe]}>
      <Portrait photoKey={shop.portraitKey} name={shop.name} />
      <div>
        <h2>{shop.name}</h2>
        <p class="muted small">{messages.fr.shop.place(shop.town, shop.department)}</p>
        {shop.story && <p>{excerptOf(shop.story, 260)}</p>}
        <a href={routes.storefront.shop({ slug: shop.slug })}>{t.visit}</a>
        {section && (
          <>
            {' · '}
            <a href={routes.storefront.shop({ slug: shop.slug }, { rayon: section.id })}>{t.section(section.name)}</a>
          </>
        )}
      </div>
    </section>
  )
}
