import { findCommune } from '#base/communes'
import type { Tx } from '#base/database'
import type { StoredPicture } from '#base/pictures'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import { addMeeting, setLook, setQuestions } from '#rooms/shops'
import { type DemoMeeting, demoLooks, plainLook } from './content/looks.ts'
import type { Past } from './past.ts'

/** Gives a shop of the demonstration its face: what it looks like, and what it tells beside its story. */
export async function dressShop(
  tx: Tx,
  maker: Actor,
  { id, slug, banner }: { id: ShopId; slug: string; banner: StoredPicture },
  past: Past,
): Promise<void> {
  const { accent, titleFace, questions = [], meetings = [] } = demoLooks[slug] ?? plainLook
  await setLook(tx, maker, id, { accent, titleFace, focusX: 50, focusY: 60 }, banner)
  await setQuestions(tx, maker, id, { questions: [...questions] })
  for (const meeting of meetings) await addMeeting(tx, maker, id, comingUp(meeting, past))
}

function comingUp({ inDays, days, commune, place, hours }: DemoMeeting, past: Past) {
  const [startsOn, endsOn] = [past.day(-inDays), past.day(-inDays - days + 1)]
  return { startsOn, endsOn, place, hours, commune: findCommune(commune)! }
}
