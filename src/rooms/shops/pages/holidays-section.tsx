import { addDays, type Day, formatDay } from '#kit/dates'
import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton, TextArea, TextField, text } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { isAway } from '../delivery.ts'
import { messages } from '../messages.ts'
import type { ShopSettings } from '../settings-query.ts'
import type { SettingsPageProps } from './presentation.tsx'
import { typedInto } from './shop-page.tsx'

export function HolidaysSection(props: SettingsPageProps) {
  const t = useText(messages).settings.away
  return (
    <section class="sheet stack">
      <h2>{t.title}</h2>
      <p>{props.shop.published ? t.lead : t.draft}</p>
      <Told {...props} />
      {props.shop.published && <HolidaysForm {...props} />}
    </section>
  )
}

/** Holidays that were told and are not over. */
function Told({ shop, today }: SettingsPageProps) {
  const t = useText(messages).settings.away
  if (shop.awayUntil === null || shop.awayUntil <= today) return null
  const now = isAway(shop, today)
  const until = formatDay(shop.awayUntil)
  return (
    <>
      <Notice kind="info">{now ? t.now(until) : t.planned(formatDay(shop.awayFrom!), until)}</Notice>
      <PostForm to={routes.shops.comeBack({ shop: shop.id })}>
        <FormActions>
          <SubmitButton kind="quiet">{now ? t.back : t.cancel}</SubmitButton>
        </FormActions>
      </PostForm>
    </>
  )
}

function HolidaysForm({ shop, today, refused }: SettingsPageProps) {
  const t = useText(messages).settings.away
  const stored = holidaysOf(shop, today)
  const { values, faults } = typedInto(refused, 'away', stored)
  const field = (name: keyof typeof stored) => ({ name, value: text(values[name]), fault: faults.fields[name] })
  const last = addDays(today, 365)
  return (
    <PostForm to={routes.shops.goAway({ shop: shop.id })} faults={faults}>
      <TextField
        {...field('from')}
        label={t.from}
        hint={t.fromHint}
        type="date"
        min={today}
        max={last}
        required={false}
      />
      <TextField
        {...field('until')}
        label={t.until}
        hint={t.untilHint}
        type="date"
        min={addDays(today, 1)}
        max={last}
        required
      />
      <TextArea {...field('message')} label={t.message} rows={3} maxLength={500} required={false} />
      <FormActions>
        <SubmitButton>{t.submit}</SubmitButton>
      </FormActions>
    </PostForm>
  )
}

/** Holidays as the form says them: a first day that is past is none any more, and what is over is forgotten. */
function holidaysOf({ awayFrom, awayUntil, awayMessage }: ShopSettings, today: Day) {
  if (awayUntil === null || awayUntil <= today) return { from: '', until: '', message: '' }
  return { from: awayFrom !== null && awayFrom > today ? awayFrom : '', until: awayUntil, message: awayMessage }
}
