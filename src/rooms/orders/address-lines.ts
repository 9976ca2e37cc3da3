import type { PurchaseAddress } from './purchase-queries.ts'

/** An address as it is written on a parcel, line by line, with the telephone. A hand-over needs no street. */
export function addressLines(address: PurchaseAddress, { street }: { street: boolean }): string[] {
  const { name, recipient, line1, line2, postcode, town, phone } = address
  return (street ? [recipient || name, line1, line2, `${postcode} ${town}`, phone] : [name, phone]).filter(Boolean)
}
