import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { messages } from '../messages.ts'
import { ListingForm, type ListingFormProps } from './listing-form.tsx'

type NewProps = { shop: OwnShop; form: Omit<ListingFormProps, 'to' | 'mayPublish'> }

export function NewListingPage({ shop, form }: NewProps) {
  const t = useText(messages).form
  return (
    <Workbench shop={shop} current="listings" title={t.newTitle}>
      <ListingForm {...form} to={routes.catalogue.create({ shop: shop.id })} mayPublish />
    </Workbench>
  )
}
