import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { missingFields } from '../seller.ts'
import type { ShopSettings } from '../settings-query.ts'
import { ReopenSection } from './close-section.tsx'

/** Whether the public sees the shop; if not, what is missing, or the button. */
type PublishProps = { shop: ShopSettings; faults?: Faults }

export function PublishSection(props: PublishProps) {
  const t = useText(messages).settings.publish
  const { shop } = props
  if (shop.state === 'closed') return <ReopenSection {...props} />
  if (!shop.published) return <Draft {...props} />
  return (
    <Notice kind="good">
      {t.published} <a href={routes.storefront.shop({ slug: shop.slug })}>{t.visit}</a>
    </Notice>
  )
}

function Draft({ shop, faults }: PublishProps) {
  const t = useText(messages).settings
  const missing = missingFields(shop.sellerDetails)
  return (
    <section class="sheet stack" id="ouverture">
      <h2>{t.publish.draft}</h2>
      {missing.length > 0 ? (
        <div>
          <p>{t.publish.missing}</p>
          <ul>
            {missing.map(({ field }) => (
              <li>
                <a href={routes.shops.seller({ shop: shop.id })}>{t.seller[field]}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <PostForm to={routes.shops.publish({ shop: shop.id })} faults={faults}>
          <p>{t.publish.ready}</p>
          <FormActions>
            <SubmitButton>{t.publish.submit}</SubmitButton>
          </FormActions>
        </PostForm>
      )}
    </section>
  )
}
