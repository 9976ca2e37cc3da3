import type { Form } from '#base/http'
import { routes } from '#routes'
import { Facts } from '#ui/facts'
import { FieldGroup, FormActions, PostForm, SubmitButton, TextArea, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { iduField, streams } from '../recycling.ts'
import type { Seller } from '../seller.ts'
import { sellerNotice } from '../seller-notice.ts'
import { StatusField } from './opening.tsx'
import type { SettingsPageProps } from './presentation.tsx'
import { ShopPage, typedInto } from './shop-page.tsx'

export function SellerPage({ shop, refused }: SettingsPageProps) {
  const t = useText(messages).settings
  const { sellerDetails: seller } = shop
  const { values, faults } = typedInto(refused, 'seller', stored(seller))
  const field = (name: string) => ({ name, value: text(values[name]), fault: faults.fields[name] })
  return (
    <ShopPage shop={shop} current="seller" title={t.places.seller}>
      <section class="sheet stack">
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
          <RecyclingFields field={field} />
          <FormActions>
            <SubmitButton>{t.save}</SubmitButton>
          </FormActions>
        </PostForm>
      </section>
      <section class="sheet stack">
        <h2>{t.seller.shown}</h2>
        <Facts items={sellerNotice(seller)} />
      </section>
    </ShopPage>
  )
}

/** As the form has it: each identifier in a field of its own. */
function stored({ idus = {}, siret, ...seller }: Seller): Form {
  const fields = streams.map((stream) => [iduField(stream), idus[stream] ?? ''] as const)
  return { ...seller, siret: siret ?? '', ...Object.fromEntries(fields) }
}

type Fields = { field: (name: string) => { name: string; value: string; fault?: string } }

function ContactFields({ field }: Fields) {
  const t = useText(messages).settings.seller
  return (
    <FieldGroup legend={t.contact} hint={`${t.private} ${t.home}`}>
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
      <TextArea {...field('mediator')} label={t.mediator} hint={<MediatorHint />} rows={2} maxLength={300} />
      <TextField {...field('proof')} label={t.proof} hint={t.proofHint} maxLength={500} />
    </FieldGroup>
  )
}

/** Published by the ministry of economy: those whom its commission has approved. */
const mediators = 'https://www.economie.gouv.fr/mediation-conso/mediateurs-references'

function MediatorHint() {
  const t = useText(messages).settings.seller
  return (
    <>
      {t.mediatorHint}{' '}
      <a href={mediators} target="_blank" rel="noopener">
        {t.mediators}
      </a>
    </>
  )
}

function RecyclingFields({ field }: Fields) {
  const t = useText(messages).settings.seller
  return (
    <div id="filieres">
      <FieldGroup legend={t.recycling} hint={t.recyclingHint}>
        {streams.map((stream) => (
          <TextField
            {...field(iduField(stream))}
            label={t.idu(t.streams[stream])}
            required={false}
            maxLength={30}
            size={18}
            autoComplete="off"
          />
        ))}
      </FieldGroup>
    </div>
  )
}
