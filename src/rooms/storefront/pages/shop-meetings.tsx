import { meetingDays } from '#rooms/shops'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { ShopView } from '../shop-queries.ts'

/** Where and when she can be met. */
export function ShopMeetings({ shop: { meetings } }: { shop: ShopView }) {
  const t = useText(messages).shop
  if (meetings.length === 0) return null
  return (
    <section class="sheet stack shop-meetings" id="rencontres">
      <h2>{t.meetings}</h2>
      <ul>
        {meetings.map((meeting) => (
          <li>
            <time dateTime={meeting.startsOn}>{meetingDays(meeting)}</time>
            <span>
              {meeting.place}, {meeting.town} ({meeting.department})
            </span>
            {meeting.hours && <span class="muted">{meeting.hours}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
