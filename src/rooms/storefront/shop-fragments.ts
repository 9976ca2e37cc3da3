import { sql } from '#base/database'
import type { Day } from '#kit/dates'

/** `Seller` of the row of `sellers`. */
export const sellerAsJson = sql`json_build_object('status', sellers.status, 'legalName', sellers.legal_name,
  'address', sellers.address, 'postcode', sellers.postcode, 'town', sellers.town, 'email', sellers.email,
  'phone', sellers.phone, 'siret', sellers.siret, 'registration', sellers.registration,
  'vatNumber', sellers.vat_number, 'mediator', sellers.mediator, 'proof', sellers.proof, 'idus', sellers.idus)`

/** `DeliveryProfile` of the row that is called `delivery`. */
export const deliveryAsJson = sql`json_build_object('price', delivery.price, 'furtherPiece', delivery.further_piece,
  'freeAbove', delivery.free_above, 'zones', delivery.zones, 'preparationDays', delivery.preparation_days,
  'carrierDays', delivery.carrier_days, 'slices', delivery.slices, 'packaging', delivery.packaging)`

/** Where the shop hands over, oldest first: a list of `HandOver`. */
export const handOversAsJson = sql`(
  select coalesce(json_agg(json_build_object('id', id, 'town', hand_overs.town,
    'department', hand_overs.department, 'place', place, 'hours', hours) order by id), '[]')
  from hand_overs where hand_overs.shop_id = shops.id)`

/** Photos of the workshop, in her order: a list of `StoryPhoto`. */
export const storyPhotosAsJson = sql`(
  select coalesce(json_agg(json_build_object('id', id, 'key', file_key, 'alt', alt, 'width', width, 'height', height)
    order by position, id), '[]')
  from story_photos where story_photos.shop_id = shops.id)`

/** Where she can be met from a day on, soonest first: a list of `Meeting`. */
export const meetingsAsJson = (today: Day) => sql`(
  select coalesce(json_agg(json_build_object('id', id, 'startsOn', starts_on, 'endsOn', ends_on,
    'town', meetings.town, 'department', meetings.department, 'place', place, 'hours', hours)
    order by starts_on, id), '[]')
  from meetings where meetings.shop_id = shops.id and ends_on >= ${today}::date)`
