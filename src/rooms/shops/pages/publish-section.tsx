import { type Faults, sentenceOf } from '#base/sentences'
import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { advisedFields, missingFields } from '../seller.ts'
import type { ShopSettings } from '../settings-query.ts'
import { ReopenSection } from './close-section.tsx'

type PublishProps = { shop: ShopSettings; faults?: Faults }

/** Whether the public sees the shop; if not, what is missing, or the button. */
export function PublishSection(props: PublishProps) {
  const { shop } = props
  if (shop.state === 'closed') return <ReopenSection {...props} />
  return shop.published ? <Published shop={shop} /> : <Draft {...props} />
}

/** The law may have come to ask more since it opened: that is said by name, too. */
function Published({ shop }: { shop: ShopSettings }) {
  const t = useText(messages).settings.publish
  const complete = missingFields(shop.sellerDetails).length + advisedFields(shop.sellerDetails).length === 0
  return (
    <Notice kind={complete ? 'good' : 'warning'}>
      <p>
        {complete ? t.published : t.openButMissing}{' '}
        {complete && <a href={routes.storefront.shop({ slug: shop.slug })}>{t.visit}</a>}
      </p>
      <Missing shop={shop} />
    </Notice>
  )
}

function Draft({ shop, faults }: PublishProps) {
  const t = useText(messages).settings.publish
  const missing = missingFields(shop.sellerDetails)
  const advised = advisedFields(shop.sellerDetails)
  return (
    <section class="sheet stack" id="ouverture">
      <h2>{t.draft}</h2>
      {missing.length > 0 ? (
        <div>
          <p>{t.missing}</p>
          <Missing shop={shop} />
        </div>
      ) : (
        <PostForm to={routes.shops.publish({ shop: shop.id })} faults={faults}>
          <p>{advised.length > 0 ? t.advised : t.ready}</p>
          <Missing shop={shop} />
          <FormActions>
            <SubmitButton>{t.submit}</SubmitButton>
          </FormActions>
        </PostForm>
      )}
    </section>
  )
}

/** What the law still asks, by name, each a way to its field. */
function Missing({ shop }: { shop: ShopSettings }) {
  const t = useText(messages).settings
  const to = routes.shops.seller({ shop: shop.id })
  const missing = missingFields(shop.sellerDetails).map(({ field, code }) => ({
    name: t.seller[field as 'siret'],
    to,
    // What is there and does not suffice says why: its name alone would read as if nothing had been written.
    why: shop.sellerDetails[field] ? sentenceOf(code) : '',
  }))
  const advised = advisedFields(shop.sellerDetails).map(() => ({ name: t.publish.idu, to: `${to}#filieres`, why: '' }))
  const all = [...missing, ...advised]
  return all.length === 0 ? null : (
    <ul>
      {all.map(({ name, to: address, why }) => (
        <li>
          <a href={address}>{name}</a>
          {why && `\u202f: ${why}`}
        </li>
      ))}
    </ul>
  )
}
