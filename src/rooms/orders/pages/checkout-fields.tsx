import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import { CheckField, FieldGroup, TextArea, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

type FieldsProps = { values: Form; faults: Faults }

/** Who buys. A member's address is known; a guest's is asked, with the way to sign in. */
export function BuyerFields({ email, values, faults }: FieldsProps & { email: string | null }) {
  const t = useText(messages).checkout
  return (
    <FieldGroup legend={t.you} hint={email === null ? undefined : t.sentTo(email)}>
      {email === null && <GuestEmail values={values} faults={faults} />}
      <TextField
        name="name"
        label={t.name}
        value={text(values.name)}
        fault={faults.fields.name}
        autoComplete="name"
        maxLength={120}
        required
      />
      <TextField
        name="phone"
        type="tel"
        label={t.phone}
        hint={t.phoneHint}
        value={text(values.phone)}
        fault={faults.fields.phone}
        autoComplete="tel"
        required={false}
      />
    </FieldGroup>
  )
}

function GuestEmail({ values, faults }: FieldsProps) {
  const t = useText(messages).checkout
  return (
    <>
      <p class="small">
        {t.account} <a href={routes.identity.signIn(null, { return: routes.checkout.show() })}>{t.signIn}</a>
      </p>
      <TextField
        name="email"
        type="email"
        label={t.email}
        hint={t.emailHint}
        value={text(values.email)}
        fault={faults.fields.email}
        autoComplete="email"
        required
      />
    </>
  )
}

/** Only where a parcel is to be sent. */
export function AddressFields({ values, faults, member }: FieldsProps & { member: boolean }) {
  const t = useText(messages).checkout
  const field = (
    name: 'line1' | 'line2' | 'postcode' | 'town',
    autoComplete: 'address-line1' | 'address-line2' | 'postal-code' | 'address-level2',
  ) => (
    <TextField
      name={name}
      label={t[name]}
      value={text(values[name])}
      fault={faults.fields[name]}
      autoComplete={autoComplete}
      required={name !== 'line2'}
      {...(name === 'postcode' ? { size: 8, inputMode: 'numeric' as const } : {})}
    />
  )
  return (
    <FieldGroup legend={t.address} hint={t.addressHint}>
      <TextField
        name="recipient"
        label={t.recipient}
        hint={t.recipientHint}
        value={text(values.recipient)}
        fault={faults.fields.recipient}
        autoComplete="off"
        maxLength={120}
        required={false}
      />
      {field('line1', 'address-line1')}
      {field('line2', 'address-line2')}
      {field('postcode', 'postal-code')}
      {field('town', 'address-level2')}
      {member && (
        <CheckField
          name="keepAddress"
          label={t.keepAddress}
          hint={t.keepAddressHint}
          checked={Boolean(values.keepAddress)}
        />
      )}
    </FieldGroup>
  )
}

export function GiftFields({ values, faults }: FieldsProps) {
  const t = useText(messages).checkout
  return (
    <FieldGroup legend={t.gift}>
      <TextArea
        name="giftNote"
        label={t.giftNote}
        hint={t.giftHint}
        value={text(values.giftNote)}
        fault={faults.fields.giftNote}
        rows={3}
        maxLength={1000}
        required={false}
      />
      <CheckField name="hidePrices" label={t.hidePrices} checked={Boolean(values.hidePrices)} />
    </FieldGroup>
  )
}
