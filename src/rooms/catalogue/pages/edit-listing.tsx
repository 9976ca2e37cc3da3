import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { pieceUrl } from '#ui/card'
import { FormActions, PostForm, SubmitButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { isSoldOut } from '../listing.ts'
import { messages } from '../messages.ts'
import type { OwnListing } from '../queries.ts'
import { ListingForm, type ListingFormProps } from './listing-form.tsx'

type EditProps = { shop: OwnShop; listing: OwnListing; form: Omit<ListingFormProps, 'to' | 'mayPublish'> }

export function EditListingPage({ shop, listing, form }: EditProps) {
  const t = useText(messages)
  const to = routes.catalogue.update({ shop: shop.id, listing: listing.id })
  return (
    <Workbench shop={shop} current="listings" title={listing.title || t.listings.untitled}>
      <State shop={shop} listing={listing} />
      <ListingForm {...form} to={to} mayPublish={listing.state !== 'published'} />
      <OtherActs shop={shop} listing={listing} />
    </Workbench>
  )
}

function State({ shop, listing }: { shop: OwnShop; listing: OwnListing }) {
  const t = useText(messages).listings
  const { universe, slug, id, state } = listing
  const seen = state === 'published' && shop.published
  return (
    <>
      <p>
        <span class={`catalogue-state ${isSoldOut(listing) ? 'sold-out' : state}`}>
          {isSoldOut(listing) ? t.soldOut : t.states[state]}
        </span>{' '}
        {seen && <a href={pieceUrl({ universe, piece: `${slug}-${id}` })}>{t.visit}</a>}
        {state === 'published' && !shop.published && <span class="muted">{t.shopClosed}</span>}
      </p>
      <ToConfirm listing={listing} />
    </>
  )
}

function ToConfirm({ listing }: { listing: OwnListing }) {
  const t = useText(messages).form
  const { toConfirm, foreignPrice, foreignCurrency } = listing
  if (toConfirm.length === 0) return null
  const foreign = foreignPrice !== null && foreignCurrency ? t.foreignPrice(foreignPrice, foreignCurrency) : ''
  return (
    <Notice kind="warning" title={t.toConfirm}>
      {toConfirm.includes('price') && <p>{`${t.confirmPrice} ${foreign}`}</p>}
      {toConfirm.includes('choices') && <p>{t.confirmChoices}</p>}
    </Notice>
  )
}

/** What is done without the form: each asks nothing, and can be undone but the last. */
function OtherActs({ shop, listing }: { shop: OwnShop; listing: OwnListing }) {
  const t = useText(messages).listings
  const at = { shop: shop.id, listing: listing.id }
  return (
    <PostForm to={routes.catalogue.pause(at)} class="catalogue-acts">
      <FormActions>
        {listing.state === 'published' && <SubmitButton kind="quiet">{t.pause}</SubmitButton>}
        {listing.state === 'published' && listing.stock ? (
          <SubmitButton kind="quiet" formAction={routes.catalogue.soldElsewhere(at)}>
            {t.soldElsewhere}
          </SubmitButton>
        ) : null}
        <SubmitButton kind="danger" formAction={routes.catalogue.remove(at)}>
          {t.remove}
        </SubmitButton>
      </FormActions>
      <p class="hint">{t.removeHint}</p>
    </PostForm>
  )
}
