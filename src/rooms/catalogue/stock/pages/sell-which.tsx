import type { Form } from '#base/http'
import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { HiddenField, LinkButton, PostForm, SubmitButton, text } from '#ui/fields'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { messages } from '../../messages.ts'
import type { OwnListing } from '../../queries.ts'
import { nameOf, type OwnVariant } from '../../variants.ts'

type WhichProps = { shop: OwnShop; listing: OwnListing; variants: readonly OwnVariant[]; values: Form }

/** Which of several versions was sold on a market: one large button each. */
export function SellWhichPage({ shop, listing, variants, values }: WhichProps) {
  const t = useText(messages)
  const { title, lead, left, back } = t.offer.sellWhich
  return (
    <Workbench shop={shop} current="listings" title={title}>
      <p>{lead(listing.title || t.listings.untitled)}</p>
      <PostForm to={routes.catalogue.soldElsewhere({ shop: shop.id, listing: listing.id })} class="catalogue-which">
        {['etat', 'page'].map((name) => values[name] && <HiddenField name={name} value={text(values[name])} />)}
        {variants.map(({ id, options, stock }) => (
          <SubmitButton kind="quiet" name="variant" value={String(id)}>
            <span>{nameOf(options, listing.choices)}</span> <span class="muted">{left(stock!)}</span>
          </SubmitButton>
        ))}
        <LinkButton to={routes.catalogue.index({ shop: shop.id })} kind="quiet">
          {back}
        </LinkButton>
      </PostForm>
    </Workbench>
  )
}
