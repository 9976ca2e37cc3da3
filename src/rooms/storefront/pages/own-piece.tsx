import { routes } from '#routes'
import { LinkButton, PostForm, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Piece } from '../piece.ts'

/** What its maker may do from the page that everybody sees. */
export function OwnPiece({ piece }: { piece: Piece }) {
  const t = useText(messages).listing.own
  const listing = { shop: piece.shop.id, listing: piece.id }
  const counted = piece.variants.some(({ stock }) => stock)
  return (
    <section class="listing-own" aria-label={t.label}>
      <LinkButton to={routes.catalogue.edit(listing)} kind="quiet">
        {t.edit}
      </LinkButton>
      {piece.state === 'published' && counted && <SoldElsewhere {...listing} />}
    </section>
  )
}

/** Sold on a market this morning: taken down in one tap. Where there are several versions the next page asks which. */
export function SoldElsewhere(listing: { shop: number; listing: number }) {
  const t = useText(messages).listing.own
  return (
    <PostForm to={routes.catalogue.soldElsewhere(listing)}>
      <SubmitButton kind="quiet">{t.soldElsewhere}</SubmitButton>
    </PostForm>
  )
}
