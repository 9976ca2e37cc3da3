import { now } from '#base/clock'
import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import { dayOf } from '#kit/dates'
import type { ShopId } from '#kit/id'
import { refuse } from '#kit/refusal'
import type { MeetingInput } from './look-inputs.ts'
import { mostOf } from './presence.ts'
import { listMeetings } from './presence-queries.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** A market, a fair, an open workshop: shown until its last day is over. */
export async function addMeeting(tx: Tx, actor: Actor, shop: ShopId | string, input: MeetingInput): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  const today = dayOf(now())
  if (input.endsOn < today) refuse('invalid', 'shop_meeting_past', { field: 'startsOn' })
  const known = await listMeetings(tx, own.id, today)
  if (known.length >= mostOf.meetings) refuse('conflict', 'shop_meetings_full', { maximum: mostOf.meetings })
  const { startsOn: starts_on, endsOn: ends_on, place, hours, commune } = input
  const { code: commune_code, name: town, department } = commune
  await tx
    .insertInto('meetings')
    .values({ shop_id: own.id, starts_on, ends_on, commune_code, town, department, place, hours })
    .execute()
  await recordChange(tx, actor, own.id, 'meeting_added')
}
