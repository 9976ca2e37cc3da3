import { type Reader, sql } from '#base/database'
import type { Day } from '#kit/dates'
import type { ShopId } from '#kit/id'
import type { Meeting, StoryPhoto } from './presence.ts'
import { idInAddress } from './queries.ts'

/** Photos of the workshop, in her order. */
export async function listStoryPhotos(reader: Reader, shop: ShopId): Promise<StoryPhoto[]> {
  const { rows } = await sql<StoryPhoto>`
    select id, file_key as key, alt, width, height from story_photos
    where shop_id = ${shop} order by position, id`.execute(reader)
  return rows
}

/** Where she can be met from today on, soonest first. */
export async function listMeetings(reader: Reader, shop: ShopId, today: Day): Promise<Meeting[]> {
  const { rows } = await sql<Meeting>`
    select id, starts_on as "startsOn", ends_on as "endsOn", town, department, place, hours from meetings
    where shop_id = ${shop} and ends_on >= ${today} order by starts_on, id`.execute(reader)
  return rows
}

export type Pin = { listing: number; title: string; state: 'draft' | 'published' | 'paused' }

/** Pieces shown first, in her order. */
export async function listPins(reader: Reader, shop: ShopId): Promise<Pin[]> {
  const { rows } = await sql<Pin>`
    select pins.listing_id as listing, title, state
    from pins join listings on listings.shop_id = pins.shop_id and listings.id = pins.listing_id
    where pins.shop_id = ${shop} and state <> 'removed' order by pins.position, pins.listing_id`.execute(reader)
  return rows
}

export type Pinnable = { listing: number; title: string }

/** What she sells now and shows nowhere first, newest first: as many as a list can be read through. */
export async function listPinnable(reader: Reader, shop: ShopId): Promise<Pinnable[]> {
  const { rows } = await sql<Pinnable>`
    select id as listing, title from listings
    where shop_id = ${shop} and state = 'published' and not exists (
      select from pins where pins.shop_id = listings.shop_id and pins.listing_id = listings.id)
    order by published_at desc, id desc limit 500`.execute(reader)
  return rows
}

export async function isPublishedListing(reader: Reader, shop: ShopId, listing: number): Promise<boolean> {
  const { rows } = await sql`
    select from listings where shop_id = ${shop} and id = ${listing} and state = 'published'`.execute(reader)
  return rows.length > 0
}

/** Whether a listing is the shop's, in whatever state. */
export async function isOfShop(reader: Reader, shop: ShopId, listing: string): Promise<boolean> {
  const { rows } = await sql`
    select from listings where shop_id = ${shop} and id = ${idInAddress(listing)}`.execute(reader)
  return rows.length > 0
}
