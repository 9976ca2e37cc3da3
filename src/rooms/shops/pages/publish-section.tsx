import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { missingFields } from '../seller.ts'
import { anchors, type SectionProps } from './settings.tsx'

/** Whether the public sees the shop; if not, what is missing, or the button. */
export function PublishSection(props: SectionProps) {
  const t = useText(messages).settings.publish
  const { shop } = props
  if (!shop.published) return <Draft {...props} />
  return (
    <Notice kind="good">
      {t.published} <a href={routes.storefront.shop({ slug: shop.slug })}>{t.visit}</a>
    </Notice>
  )
}

function Draft({ shop }: SectionProps) {
  const t = useText(messages).settings
  const missing = missingFields(shop.sellerDetails)
  return (
    <section class="sheet stack" id={anchors.publish}>
      <h2>{t.publish.draft}</h2>
      {missing.length > 0 ? (
        <div>
          <p>{t.publish.missing}</p>
          <ul>
            {missing.map(({ field }) => (
              <li>
                <a href={`#${anchors.seller}`}>{t.seller[field]}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <PostForm to={routes.shops.publish({ shop: shop.id })}>
          <p>{t.publish.ready}</p>
          <FormActions>
            <SubmitButton>{t.publish.submit}</SubmitButton>
          </FormActions>
        </PostForm>
      )}
    </section>
  )
}
