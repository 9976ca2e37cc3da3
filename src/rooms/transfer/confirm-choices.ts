import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ListingId, ShopId } from '#kit/id'
import { type Choice, confirmImported, findOwnListing, type OwnListing, updateListing } from '#rooms/catalogue'

/** Confirms the choices of at most 50 listings, as they came or as the maker put them right. */
export async function confirmChoices(
  tx: Tx,
  actor: Actor,
  shop: ShopId,
  choices: ReadonlyMap<ListingId, Choice[]>,
): Promise<void> {
  for (const [id, wanted] of choices) {
    const listing = await findOwnListing(tx, shop, id)
    if (isWaiting(listing) && isOther(listing, wanted)) {
      await updateListing(tx, actor, shop, id, { ...listing, choices: wanted })
    }
  }
  await confirmImported(tx, actor, shop, [...choices.keys()], { choices: true })
}

function isWaiting({ toConfirm }: OwnListing): boolean {
  return toConfirm.includes('choices')
}

function isOther({ choices }: OwnListing, wanted: Choice[]): boolean {
  return (
    JSON.stringify(choices.map(({ name, values }) => [name, values])) !==
    JSON.stringify(wanted.map(({ name, values }) => [name, values]))
  )
}
