import type { Form } from '#base/http'
import { type Day, formatWeekday } from '#kit/dates'
import { routes } from '#routes'
import {
  CheckField,
  FieldGroup,
  FormActions,
  HiddenField,
  MoneyField,
  NumberField,
  PostForm,
  SubmitButton,
  TextField,
  text,
} from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { closedOf, zones } from '../delivery.ts'
import { messages } from '../messages.ts'
import type { OwnProfile } from '../profile-queries.ts'
import type { OwnShop } from '../queries.ts'
import { typedAmount } from '../typed-amount.ts'
import { arrivalDates } from '../working-days.ts'
import { PriceFields } from './price-fields.tsx'
import { type Refused, typedInto } from './shop-page.tsx'

type ProfileFormProps = {
  shop: OwnShop
  /** Where it is a new one, the default's terms are what it begins with. */
  profile: OwnProfile
  isNew?: boolean
  /** The only way of sending needs no name: there is nothing to tell it from. */
  isOnly?: boolean
  today: Day
  refused: Refused | undefined
}
type Fields = { field: (name: string) => { name: string; value: string; fault?: string } }

/** One way of sending: what it costs, where it goes, how long it takes. */
export function ProfileForm({ shop, profile, isNew, isOnly, today, refused }: ProfileFormProps) {
  const t = useText(messages).settings
  const { values, faults } = typedInto(
    refused,
    'profile',
    formOf(profile, isNew ? '' : profile.name || t.delivery.usual),
  )
  const field = (name: string) => ({ name, value: text(values[name]), fault: faults.fields[name] })
  const at = { shop: shop.id }
  const to = isNew ? routes.shops.addProfile(at) : routes.shops.updateProfile({ ...at, profile: profile.id })
  return (
    <PostForm to={to} faults={faults}>
      {isOnly ? (
        <HiddenField name="name" value={field('name').value} />
      ) : (
        <TextField {...field('name')} label={t.delivery.name} hint={t.delivery.nameHint} required maxLength={60} />
      )}
      <PriceFields {...{ values, faults }} />
      {!isNew && <Unweighed {...{ shop, profile }} />}
      <MoneyField {...field('freeAbove')} label={t.delivery.freeAbove} hint={t.delivery.freeAboveHint} />
      <ZoneFields chosen={[values.zones ?? []].flat()} fault={faults.fields.zones} />
      <DayFields field={field} />
      {!isNew && <Example {...{ shop, profile, today }} />}
      <FormActions>
        <SubmitButton>{isNew ? t.delivery.submit : t.save}</SubmitButton>
      </FormActions>
    </PostForm>
  )
}

function formOf(profile: OwnProfile, name: string): Form {
  return {
    name,
    ...priceOf(profile),
    freeAbove: typedAmount(profile.freeAbove),
    zones: profile.zones,
    preparationDays: String(profile.preparationDays),
    carrierDays: String(profile.carrierDays),
  }
}

function priceOf({ price, furtherPiece, slices, packaging }: OwnProfile): Form {
  if (!slices) {
    return { by: 'piece', price: typedAmount(price), furtherPiece: typedAmount(furtherPiece) }
  }
  return {
    by: 'weight',
    sliceKind: slices.map(({ kind }) => kind),
    sliceUpTo: slices.map(({ upTo }) => String(upTo)),
    slicePrice: slices.map((slice) => typedAmount(slice.price)),
    packaging: packaging ? String(packaging) : '',
  }
}

/** Pieces that cannot be ordered, since this way of sending asks by weight and nobody said theirs. */
function Unweighed({ shop, profile: { slices, unweighed } }: { shop: OwnShop; profile: OwnProfile }) {
  const t = useText(messages).settings.delivery
  if (!slices || unweighed === 0) return null
  return (
    <Notice kind="warning" title={t.unweighed(unweighed)}>
      <p>
        {t.unweighedWords} <a href={routes.catalogue.index({ shop: shop.id })}>{t.toListings}</a>
      </p>
    </Notice>
  )
}

function ZoneFields({ chosen, fault }: { chosen: string[]; fault?: string }) {
  const t = useText(messages).settings.delivery
  return (
    <FieldGroup legend={t.zones}>
      {zones.map((zone, at) => (
        <CheckField
          name="zones[]"
          value={zone}
          label={t.zone[zone]}
          checked={chosen.includes(zone)}
          fault={at === 0 ? fault : undefined}
        />
      ))}
    </FieldGroup>
  )
}

function DayFields({ field }: Fields) {
  const t = useText(messages).settings.delivery
  const days = { unit: t.days, required: true }
  return (
    <>
      <NumberField
        {...field('preparationDays')}
        {...days}
        label={t.preparationDays}
        hint={t.preparationHint}
        min={0}
        max={365}
      />
      <NumberField {...field('carrierDays')} {...days} label={t.carrierDays} hint={t.carrierHint} min={1} max={60} />
    </>
  )
}

function Example({ shop, profile, today }: { shop: OwnShop; profile: OwnProfile; today: Day }) {
  const t = useText(messages).settings.delivery
  const { sendBy, from, to } = arrivalDates({ ...profile, department: shop.department, closed: closedOf(shop) }, today)
  return <p class="muted">{t.example(formatWeekday(sendBy), formatWeekday(from), formatWeekday(to))}</p>
}
