import { routes } from '#routes'
import { FormActions, PostForm, SelectField, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { mostOf } from '../presence.ts'
import type { Pin, Pinnable } from '../presence-queries.ts'
import type { ShopSettings } from '../settings-query.ts'
import { Moves } from './moves.tsx'
import type { SettingsPageProps } from './presentation.tsx'
import { ShopPage, typedInto } from './shop-page.tsx'

export function PinsPage({ shop, pinnable, refused }: SettingsPageProps & { pinnable: Pinnable[] }) {
  const { places, pins: t } = useText(messages).settings
  const { faults } = typedInto(refused, 'pin', {})
  const options = pinnable.map(({ listing, title }) => ({ value: String(listing), label: title }))
  return (
    <ShopPage shop={shop} current="pins" title={places.pins}>
      <p>{t.lead}</p>
      <Pins shop={shop} />
      {shop.pins.length >= mostOf.pins && <p class="muted">{t.full}</p>}
      {shop.pins.length < mostOf.pins && options.length === 0 && <p class="muted">{t.nothing}</p>}
      {shop.pins.length < mostOf.pins && options.length > 0 && (
        <section class="sheet stack">
          <PostForm to={routes.shopFace.pin({ shop: shop.id })} faults={faults}>
            <SelectField
              name="listing"
              label={t.choose}
              options={options}
              fault={faults.fields.listing}
              empty
              required
            />
            <FormActions>
              <SubmitButton>{t.add}</SubmitButton>
            </FormActions>
          </PostForm>
        </section>
      )}
    </ShopPage>
  )
}

function Pins({ shop: { id: shop, pins } }: { shop: ShopSettings }) {
  const t = useText(messages).settings.pins
  if (pins.length === 0) return <p class="muted">{t.none}</p>
  return (
    <ol class="shops-rows sheet">
      {pins.map((pin, at) => (
        <PinRow {...{ shop, pin }} isFirst={at === 0} isLast={at === pins.length - 1} />
      ))}
    </ol>
  )
}

function PinRow({ shop, pin, ...ends }: { shop: number; pin: Pin; isFirst: boolean; isLast: boolean }) {
  const t = useText(messages).settings.pins
  const at = { shop, listing: pin.listing }
  return (
    <li id={`piece-${pin.listing}`}>
      <div class="shops-row-words">
        <b>{pin.title}</b>
        {pin.state !== 'published' && <p class="muted small">{t.asleep}</p>}
      </div>
      <Moves to={routes.shopFace.movePin(at)} {...ends} words={{ up: t.up(pin.title), down: t.down(pin.title) }} />
      <PostForm to={routes.shopFace.unpin(at)}>
        <SubmitButton kind="quiet">
          {t.remove}
          <span class="unseen"> {pin.title}</span>
        </SubmitButton>
      </PostForm>
    </li>
  )
}
