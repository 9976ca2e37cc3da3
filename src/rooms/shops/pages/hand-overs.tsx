import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { ShopSettings } from '../settings-query.ts'
import type { SettingsPageProps } from './presentation.tsx'
import { ShopPage, typedInto } from './shop-page.tsx'
import { TownField } from './town-field.tsx'

export function HandOversPage({ shop, refused }: SettingsPageProps) {
  const { places, handOver: t } = useText(messages).settings
  const { values, faults } = typedInto(refused, 'handOver', { town: shop.town, commune: shop.communeCode })
  const field = (name: string) => ({ name, value: text(values[name as 'town']), fault: faults.fields[name] })
  return (
    <ShopPage shop={shop} current="handOvers" title={places.handOvers}>
      <p>{t.lead}</p>
      <HandOvers shop={shop} />
      <section class="sheet stack">
        <h2>{t.title}</h2>
        <PostForm to={routes.shops.addHandOver({ shop: shop.id })} faults={faults}>
          <TownField values={values} faults={faults} />
          <TextField {...field('place')} label={t.place} hint={t.placeHint} required maxLength={200} />
          <TextField {...field('hours')} label={t.hours} hint={t.hoursHint} required maxLength={200} />
          <FormActions>
            <SubmitButton kind="quiet">{t.add}</SubmitButton>
          </FormActions>
        </PostForm>
      </section>
    </ShopPage>
  )
}

function HandOvers({ shop }: { shop: ShopSettings }) {
  const t = useText(messages).settings.handOver
  if (shop.handOvers.length === 0) return <p class="muted">{t.none}</p>
  return (
    <ul class="shops-rows sheet">
      {shop.handOvers.map(({ id, town, department, place, hours }) => (
        <li>
          <div class="shops-row-words">
            <b>{place}</b>, {town} ({department})<br />
            <span class="muted">{hours}</span>
          </div>
          <PostForm to={routes.shops.removeHandOver({ shop: shop.id, handOver: id })}>
            <SubmitButton kind="quiet">
              {t.remove}
              <span class="unseen"> {place}</span>
            </SubmitButton>
          </PostForm>
        </li>
      ))}
    </ul>
  )
}
