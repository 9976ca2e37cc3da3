import { routes } from '#routes'
import { LinkButton, PostForm, SelectField, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Piece } from '../piece.ts'
import type { Version } from '../piece-offer.ts'

type OwnProps = { piece: Piece; versions: readonly Version[] }

/** What its maker may do from the page that everybody sees. */
export function OwnPiece({ piece, versions }: OwnProps) {
  const t = useText(messages).listing.own
  const listing = { shop: piece.shop.id, listing: piece.id }
  const counted = versions.filter(({ stock }) => stock)
  return (
    <section class="listing-own" id="vendue" aria-label={t.label}>
      <LinkButton to={routes.catalogue.edit(listing)} kind="quiet">
        {t.edit}
      </LinkButton>
      {piece.state === 'published' && counted.length > 0 && <SoldElsewhere listing={listing} versions={counted} />}
    </section>
  )
}

type SoldProps = { listing: { shop: number; listing: number }; versions: readonly Version[] }

function SoldElsewhere({ listing, versions }: SoldProps) {
  const t = useText(messages).listing.own
  const options = versions.map(({ id, name }) => ({ value: String(id), label: name }))
  return (
    <PostForm to={routes.catalogue.soldElsewhere(listing)} class="listing-sold-elsewhere">
      {options.length > 1 && <SelectField name="variant" label={t.which} options={options} empty required />}
      <SubmitButton kind="quiet">{t.soldElsewhere}</SubmitButton>
    </PostForm>
  )
}
