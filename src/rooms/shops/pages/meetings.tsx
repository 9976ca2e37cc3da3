import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { meetingDays } from '../meeting-days.ts'
import { messages } from '../messages.ts'
import type { ShopSettings } from '../settings-query.ts'
import type { SettingsPageProps } from './presentation.tsx'
import { ShopPage, typedInto } from './shop-page.tsx'
import { TownField } from './town-field.tsx'

export function MeetingsPage({ shop, today, refused }: SettingsPageProps) {
  const { places, meetings: t } = useText(messages).settings
  const { values, faults } = typedInto(refused, 'meeting', { town: shop.town, commune: shop.communeCode })
  const field = (name: string) => ({ name, value: text(values[name as 'town']), fault: faults.fields[name] })
  return (
    <ShopPage shop={shop} current="meetings" title={places.meetings}>
      <p>{t.lead}</p>
      <Meetings shop={shop} />
      <section class="sheet stack">
        <h2>{t.title}</h2>
        <PostForm to={routes.shopFace.addMeeting({ shop: shop.id })} faults={faults}>
          <TextField {...field('startsOn')} type="date" label={t.startsOn} min={today} required />
          <TextField
            {...field('endsOn')}
            type="date"
            label={t.endsOn}
            hint={t.endsOnHint}
            min={today}
            required={false}
          />
          <TownField values={values} faults={faults} />
          <TextField {...field('place')} label={t.place} hint={t.placeHint} required maxLength={200} />
          <TextField {...field('hours')} label={t.hours} hint={t.hoursHint} required={false} maxLength={200} />
          <FormActions>
            <SubmitButton>{t.add}</SubmitButton>
          </FormActions>
        </PostForm>
      </section>
    </ShopPage>
  )
}

function Meetings({ shop }: { shop: ShopSettings }) {
  const t = useText(messages).settings.meetings
  if (shop.meetings.length === 0) return <p class="muted">{t.none}</p>
  return (
    <ul class="shops-rows sheet">
      {shop.meetings.map((meeting) => (
        <li>
          <div class="shops-row-words">
            <b>{meetingDays(meeting)}</b>
            <br />
            {meeting.place}, {meeting.town} ({meeting.department})
            {meeting.hours && <span class="muted"> · {meeting.hours}</span>}
          </div>
          <PostForm to={routes.shopFace.removeMeeting({ shop: shop.id, meeting: meeting.id })}>
            <SubmitButton kind="quiet">
              {t.remove}
              <span class="unseen"> {meeting.place}</span>
            </SubmitButton>
          </PostForm>
        </li>
      ))}
    </ul>
  )
}
