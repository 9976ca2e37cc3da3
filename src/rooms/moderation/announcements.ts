import type { ListingId, MeasureId, ShopId } from '#kit/id'

export type MeasureNews = { measure: MeasureId; shop: ShopId; listing: ListingId | null }

declare module '#base/announce' {
  interface Announcements {
    /** A shop (listing null) or a listing is hidden from now on. */
    'measure.taken': MeasureNews
    /** It is shown again. */
    'measure.lifted': MeasureNews
  }
}
