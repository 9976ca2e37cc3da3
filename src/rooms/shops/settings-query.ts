import { type Reader, sql } from '#base/database'
import type { Actor } from '#kit/actor'
import { type Day, mondayOf } from '#kit/dates'
import type { TitleFace } from './look.ts'
import type { Meeting, Question, StoryPhoto, Terms } from './presence.ts'
import { listMeetings, listPins, listStoryPhotos, type Pin } from './presence-queries.ts'
import { listDeliveryProfiles, type OwnProfile } from './profile-queries.ts'
import { findOwnShop, findSeller, type HandOver, listHandOvers, type OwnShop } from './queries.ts'
import { listSections, type Section } from './section-queries.ts'
import type { Seller } from './seller.ts'

type Stored = {
  story: string
  communeCode: string
  department: string
  portraitKey: string | null
  awayMessage: string
  /** Since when she keeps it closed. */
  closedAt: Date | null
  weeklyPlaces: number | null
  /** Pieces made to order that were bought this week. */
  takenPlaces: number
  accent: string | null
  titleFace: TitleFace
  bannerKey: string | null
  focusX: number
  focusY: number
  questions: Question[]
  terms: Terms
  /** The maker's own codes that run or are planned. */
  liveDiscounts: number
}
export type ShopSettings = OwnShop &
  Stored & {
    sellerDetails: Seller
    profiles: OwnProfile[]
    handOvers: HandOver[]
    sections: Section[]
    storyPhotos: StoryPhoto[]
    meetings: Meeting[]
    pins: Pin[]
  }

/** Everything that the pages of settings show. */
export async function findShopSettings(reader: Reader, actor: Actor, shop: string, today: Day): Promise<ShopSettings> {
  const own = await findOwnShop(reader, actor, shop)
  const { rows } = await sql<Stored>`
    select story, commune_code as "communeCode", department, portrait_key as "portraitKey",
      accent, title_face as "titleFace", banner_key as "bannerKey", banner_focus_x as "focusX",
      banner_focus_y as "focusY", questions, terms, away_message as "awayMessage", closed_at as "closedAt", weekly_places as "weeklyPlaces",
      coalesce((select taken from made_weeks where shop_id = shops.id and week = ${mondayOf(today)}), 0)
        as "takenPlaces",
      (select count(*) from discounts where shop_id = shops.id and stopped_at is null
        and (ends_on is null or ends_on >= ${today}) and (most_uses is null or used < most_uses)) as "liveDiscounts"
    from shops where id = ${own.id}`.execute(reader)
  const [sellerDetails, profiles, handOvers, sections, storyPhotos, meetings, pins] = await Promise.all([
    findSeller(reader, own.seller),
    listDeliveryProfiles(reader, own.id),
    listHandOvers(reader, own.id),
    listSections(reader, own.id),
    listStoryPhotos(reader, own.id),
    listMeetings(reader, own.id, today),
    listPins(reader, own.id),
  ])
  return { ...own, ...rows[0]!, sellerDetails, profiles, handOvers, sections, storyPhotos, meetings, pins }
}
