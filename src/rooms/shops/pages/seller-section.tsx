import { routes } from '#routes'
import { Facts } from '#ui/facts'
import { FieldGroup, FormActions, PostForm, SubmitButton, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { sellerNotice } from '../seller-notice.ts'
import { StatusField } from './opening.tsx'
import { anchors, formFaults, type SectionProps } from './settings.tsx'

export function SellerSection({ shop, typed }: SectionProps) {
  const t = useText(messages).settings
  const faults = formFaults(typed)
  const values = typed?.values ?? { ...shop.sellerDetails, siret: shop.sellerDetails.siret ?? '' }
  const field = (name: string) => ({ name, value: text(values[name as 'siret']), fault: faults.fields[name] })
  return (
    <section class="sheet stack" id={anchors.seller}>
      <h2>{t.seller.title}</h2>
      <p>{t.seller.lead}</p>
      <PostForm to={routes.shops.updateSeller({ shop: shop.id })} faults={faults}>
        <StatusField {...field('status')} legend={t.seller.status} />
        <TextField
          {...field('legalName')}
          label={t.seller.legalName}
          required
          maxLength={120}
          autoComplete="organization"
        />
        <ContactFields field={field} />
        <RegisterFields field={field} />
        <FormActions>
          <SubmitButton>{t.save}</SubmitButton>
        </FormActions>
      </PostForm>
      <h3>{t.seller.shown}</h3>
      <Facts items={sellerNotice(shop.sellerDetails)} />
    </section>
  )
}

type Fields = { field: (name: string) => { name: string; value: string; fault?: string } }

function ContactFields({ field }: Fields) {
  const t = useText(messages).settings.seller
  return (
    <FieldGroup legend={t.address} hint={`${t.private} ${t.home}`}>
      <TextField {...field('address')} label={t.address} maxLength={200} autoComplete="street-address" />
      <TextField
        {...field('postcode')}
        label={t.postcode}
        maxLength={5}
        size={7}
        inputMode="numeric"
        autoComplete="postal-code"
      />
      <TextField {...field('town')} label={t.town} maxLength={100} autoComplete="address-level2" />
      <TextField
        {...field('email')}
        label={t.email}
        hint={t.contactHint}
        type="email"
        maxLength={200}
        autoComplete="email"
      />
      <TextField {...field('phone')} label={t.phone} type="tel" maxLength={30} autoComplete="tel" />
    </FieldGroup>
  )
}

function RegisterFields({ field }: Fields) {
  const t = useText(messages).settings.seller
  return (
    <FieldGroup legend={t.registration}>
      <TextField {...field('siret')} label={t.siret} hint={t.siretHint} maxLength={30} inputMode="numeric" />
      <TextField {...field('registration')} label={t.registration} hint={t.registrationHint} maxLength={200} />
      <TextField {...field('vatNumber')} label={t.vatNumber} hint={t.vatHint} maxLength={30} />
      <TextField {...field('mediator')} label={t.mediator} hint={t.mediatorHint} maxLength={300} />
      <TextField {...field('proof')} label={t.proof} hint={t.proofHint} maxLength={500} />
    </FieldGroup>
  )
}
