import { routes } from '#routes'
import { HiddenField, LinkButton, PostForm, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Piece } from '../piece.ts'

/** What its maker may do from the page that everybody sees. Two taps on « Refaire » have one token, and begin one piece. */
export function OwnPiece({ piece, token }: { piece: Piece; token: string }) {
  const t = useText(messages).listing.own
  const listing = { shop: piece.shop.id, listing: piece.id }
  const counted = piece.variants.some(({ stock }) => stock)
  return (
    <section class="listing-own" aria-label={t.label(piece.universe)}>
      <LinkButton to={routes.catalogue.edit(listing)} kind="quiet">
        {t.edit}
      </LinkButton>
      {piece.state === 'published' && counted && <SoldElsewhere {...listing} />}
      {piece.state === 'published' && (
        <PostForm to={routes.shopFace.pin({ shop: piece.shop.id })}>
          <HiddenField name="listing" value={piece.id} />
          <SubmitButton kind="quiet">{t.pin}</SubmitButton>
        </PostForm>
      )}
      <PostForm to={routes.listingEditing.copy(listing)}>
        <HiddenField name="draft" value={token} />
        <SubmitButton kind="quiet">{t.again}</SubmitButton>
      </PostForm>
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
