import { type Measure, OwnMeasures } from '#rooms/moderation'
import type { Loss } from '#rooms/pricing'
import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { pieceUrl } from '#ui/card'
import { FormActions, HiddenField, PostForm, SubmitButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { isSoldOut } from '../../listing.ts'
import { messages } from '../../messages.ts'
import type { OwnListing } from '../../queries.ts'
import type { Help } from '../what-helps.ts'
import { Helps } from './helps.tsx'
import { ListingForm, type ListingFormProps } from './listing-form.tsx'
import { LossNotice } from './loss-notice.tsx'

type EditProps = {
  shop: OwnShop
  listing: OwnListing
  form: Omit<ListingFormProps, 'to' | 'shop' | 'isDraft' | 'mayPublish'>
  helps: readonly Help[]
  /** What hides it, or its whole shop. */
  measures: readonly Measure[]
  /** At its price, by what it is known to cost; null where it is none. */
  loss: Loss | null
  /** For the form that begins a copy. */
  token: string
}

export function EditListingPage({ shop, listing, form, helps, loss, measures, token }: EditProps) {
  const t = useText(messages)
  const to = routes.catalogue.update({ shop: shop.id, listing: listing.id })
  const [isDraft, mayPublish] = [listing.state === 'draft', listing.state !== 'published']
  return (
    <Workbench shop={shop} current="listings" title={listing.title || t.listings.untitled}>
      <OwnMeasures measures={measures} />
      <State shop={shop} listing={listing} isHidden={measures.length > 0} />
      {loss && <LossNotice loss={loss} shop={shop.id} listing={listing.id} />}
      <Helps helps={helps} />
      <ListingForm {...form} {...{ to, shop: shop.id, isDraft, mayPublish }} />
      <CopyActs shop={shop} listing={listing} token={token} />
      <OtherActs shop={shop} listing={listing} />
      {listing.state === 'published' && <RemovePublished shop={shop} listing={listing} />}
    </Workbench>
  )
}

/** What the public can have of it: where a measure hides it, that alone. */
function State({ shop, listing, isHidden }: { shop: OwnShop; listing: OwnListing; isHidden: boolean }) {
  const t = useText(messages).listings
  const { universe, slug, id, state } = listing
  const seen = state === 'published' && shop.published
  return (
    <>
      <p>
        {isHidden ? (
          <span class="catalogue-state draft">{t.hiddenState}</span>
        ) : (
          <span class={`catalogue-state ${isSoldOut(listing) ? 'sold-out' : state}`}>
            {isSoldOut(listing) ? t.soldOut : t.states[state]}
          </span>
        )}{' '}
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

/** Another piece with these words, or with its photos, too. */
function CopyActs({ shop, listing, token }: { shop: OwnShop; listing: OwnListing; token: string }) {
  const t = useText(messages).editing
  return (
    <PostForm to={routes.listingEditing.copy({ shop: shop.id, listing: listing.id })} class="catalogue-acts">
      <HiddenField name="draft" value={token} />
      <FormActions>
        <SubmitButton kind="quiet">{t.again}</SubmitButton>
        <SubmitButton kind="quiet" name="photos" value="yes">
          {t.double}
        </SubmitButton>
      </FormActions>
      <p class="hint">{t.againHint}</p>
    </PostForm>
  )
}

/** What is done without the form, and can be undone; to delete what is on sale asks once. */
function OtherActs({ shop, listing }: { shop: OwnShop; listing: OwnListing }) {
  const { listings: t, bin } = useText(messages)
  const at = { shop: shop.id, listing: listing.id }
  return (
    <PostForm to={routes.catalogue.pause(at)} class="catalogue-acts">
      <FormActions>
        {listing.state === 'published' && <SubmitButton kind="quiet">{t.pause}</SubmitButton>}
        {listing.state === 'published' && listing.variants.some(({ stock }) => stock) ? (
          <SubmitButton kind="quiet" formAction={routes.catalogue.soldElsewhere(at)}>
            {t.soldElsewhere}
          </SubmitButton>
        ) : null}
        {listing.state !== 'published' && (
          <SubmitButton kind="danger" formAction={routes.catalogue.remove(at)}>
            {t.remove}
          </SubmitButton>
        )}
      </FormActions>
      {listing.state !== 'published' && <p class="hint">{bin.hint}</p>}
    </PostForm>
  )
}

/** Folded, so that no slip takes away what is on sale; nothing of it needs script. */
function RemovePublished({ shop, listing }: { shop: OwnShop; listing: OwnListing }) {
  const t = useText(messages).bin
  return (
    <details class="catalogue-remove">
      <summary>{t.ask}</summary>
      <PostForm to={routes.catalogue.remove({ shop: shop.id, listing: listing.id })}>
        <HiddenField name="sure" value="yes" />
        <p>{t.asked}</p>
        <p>{t.instead}</p>
        <FormActions>
          <SubmitButton kind="danger">{t.sure}</SubmitButton>
        </FormActions>
      </PostForm>
    </details>
  )
}
