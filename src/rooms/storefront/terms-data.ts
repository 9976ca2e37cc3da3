import type { MerchantReturnPolicy, OfferShippingDetails } from 'schema-dts'
import type { Cents } from '#kit/money'
import { decimalOf } from '#kit/money'
import { preparationOf } from '#rooms/catalogue'
import { type DeliveryProfile, isProfessional, type Zone } from '#rooms/shops'
import type { Piece } from './piece.ts'
import { sendingPrice } from './sending-price.ts'

// Said once for all versions of a piece, which name it by its @id: 240 of them would make a heavy page.

export const returnsId = '#retour'

type Sent = { price: Cents | null; stock: number | null; weight: number | null }

/** By how long it is made, by whether its price frees from delivery and, by weight, by what sending it costs. */
export function shippingId(piece: Piece, variant: Sent): string {
  const { delivery } = piece
  const price = delivery?.slices ? `-${sendingPrice(piece, variant)}` : ''
  const paid = isFree(delivery, variant.price) ? '-offert' : price
  return `#envoi${variant.stock === null ? '-fabrication' : ''}${paid}`
}

/**
 * Fourteen days (L221-18 Code de la consommation), at the buyer's cost; none for what is made to her wishes (L221-28 3°)
 * or sold by a private person.
 */
export function returnsOf({ bespoke, seller }: Piece): Exclude<MerchantReturnPolicy, string> {
  const none = bespoke || !isProfessional(seller)
  return {
    '@type': 'MerchantReturnPolicy',
    '@id': returnsId,
    applicableCountry: 'FR',
    ...(none
      ? { returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted' }
      : {
          returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow',
          merchantReturnDays: 14,
          returnMethod: 'https://schema.org/ReturnByMail',
          returnFees: 'https://schema.org/ReturnFeesCustomerResponsibility',
        }),
  }
}

/** One for each way in which its versions are sent. */
export function shippingOf(piece: Piece): Exclude<OfferShippingDetails, string>[] {
  const { delivery } = piece
  if (!delivery) return []
  const ways = new Map(piece.variants.map((variant) => [shippingId(piece, variant), variant]))
  return [...ways].map(([id, variant]) => ({
    '@type': 'OfferShippingDetails',
    '@id': id,
    shippingRate: {
      '@type': 'MonetaryAmount',
      value: decimalOf(isFree(delivery, variant.price) ? 0 : sendingPrice(piece, variant)!) as `${number}`,
      currency: 'EUR',
    },
    shippingDestination: {
      '@type': 'DefinedRegion',
      addressCountry: [...new Set(delivery.zones.flatMap((zone) => countries[zone]))],
    },
    deliveryTime: {
      '@type': 'ShippingDeliveryTime',
      handlingTime: days(
        0,
        preparationOf({ stock: variant.stock, leadDays: piece.leadDays }, delivery.preparationDays),
      ),
      transitTime: days(delivery.carrierDays, delivery.carrierDays + Math.ceil(delivery.carrierDays / 2)),
    },
  }))
}

const isFree = (delivery: DeliveryProfile | null, price: Cents | null): boolean =>
  delivery !== null && delivery.freeAbove !== null && price !== null && price >= delivery.freeAbove

/** ISO 3166-1: the overseas departments have codes of their own, Corsica has that of France. */
const countries: Record<Zone, string[]> = {
  mainland: ['FR'],
  corsica: ['FR'],
  overseas: ['GP', 'MQ', 'GF', 'RE', 'YT'],
}

const days = (minValue: number, maxValue: number) =>
  ({ '@type': 'QuantitativeValue', minValue, maxValue, unitCode: 'DAY' }) as const
