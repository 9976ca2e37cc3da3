import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton, TextArea, text } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { termTopics } from '../presence.ts'
import { isProfessional } from '../seller.ts'
import { usualTermsOf } from '../terms-shown.ts'
import { Beside, PreviewButton } from './beside.tsx'
import type { SettingsPageProps } from './presentation.tsx'
import { ShopPage, typedInto } from './shop-page.tsx'

export function TermsPage({ shop, refused }: SettingsPageProps) {
  const { places, terms: t, save } = useText(messages).settings
  const { values, faults } = typedInto(refused, 'terms', shop.terms)
  const usual = usualTermsOf(shop.sellerDetails)
  return (
    <ShopPage shop={shop} current="terms" title={places.terms}>
      <p>{t.lead}</p>
      <Notice kind="info">{isProfessional(shop.sellerDetails) ? t.law : t.lawPrivate}</Notice>
      <Beside shop={shop}>
        <PostForm to={routes.shopFace.updateTerms({ shop: shop.id })} faults={faults} class="sheet">
          {termTopics.map((topic) => (
            <TextArea
              name={topic}
              label={t.topics[topic]}
              hint={t.usual(usual[topic])}
              value={text(values[topic])}
              fault={faults.fields[topic]}
              rows={3}
              maxLength={1000}
              required={false}
            />
          ))}
          <FormActions>
            <SubmitButton>{save}</SubmitButton>
            <PreviewButton shop={shop} />
          </FormActions>
        </PostForm>
      </Beside>
    </ShopPage>
  )
}
