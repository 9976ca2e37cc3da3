import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { messages } from '../../messages.ts'
import type { Start } from '../starting-values.ts'
import { ListingForm, type ListingFormProps } from './listing-form.tsx'

type NewProps = {
  shop: OwnShop
  form: Omit<ListingFormProps, 'to' | 'shop' | 'isDraft' | 'mayPublish'>
  /** The maker's last piece, where some parts are filled from it. */
  from?: Start['from']
}

export function NewListingPage({ shop, form, from }: NewProps) {
  const t = useText(messages)
  return (
    <Workbench shop={shop} current="listings" title={t.form.newTitle}>
      {from && (
        <p class="hint">
          {t.editing.startedFrom(from.title, from.parts.map((part) => t.editing.startedParts[part]).join(', '))}
        </p>
      )}
      <ListingForm {...form} shop={shop.id} to={routes.catalogue.create({ shop: shop.id })} isDraft mayPublish />
    </Workbench>
  )
}
