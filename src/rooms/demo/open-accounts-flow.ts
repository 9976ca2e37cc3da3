import { atTime } from '#base/clock'
import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import { type Actor, guest, type Role } from '#kit/actor'
import { keepAddress, openAccount } from '#rooms/identity'
import { demoOperator, demoPassword } from './content/staff.ts'
import type { DemoBuyer } from './content/types.ts'
import { inParallel } from './in-parallel.ts'
import type { DemoMarket } from './market.ts'
import type { Past } from './past.ts'
import { findPerson } from './queries.ts'

/** Those who act in the market: makers by the slug of their shop, buyers by their key. */
export interface People {
  readonly operator: Actor
  readonly makers: ReadonlyMap<string, Actor>
  readonly buyers: ReadonlyMap<string, Actor>
}

type Person = { firstName: string; lastName: string; email: string }

/** Everybody of the market gets an account, months ago. */
export async function openAccounts(house: House, { shops, buyers }: DemoMarket, past: Past): Promise<People> {
  const people = { makers: new Map<string, Actor>(), buyers: new Map<string, Actor>() }
  const operator = await atTime(past.moment(90, 9), () => signUp(house, demoOperator, ['operator']))
  await atTime(past.moment(75, 11), async () => {
    await inParallel(shops, 2, async ({ slug, maker }) => people.makers.set(slug, await signUp(house, maker)))
    await inParallel(buyers, 2, async (buyer) => people.buyers.set(buyer.key, await signUpBuyer(house, buyer)))
  })
  return { operator, ...people }
}

async function signUpBuyer(house: House, buyer: DemoBuyer): Promise<Actor> {
  const actor = await signUp(house, buyer)
  const { street: line1, postcode, town } = buyer.address
  await inTransaction(house.db, (tx) => keepAddress(tx, actor, { name: actor.name, line1, line2: '', postcode, town }))
  return actor
}

// Hashing a password takes a moment: only who has no account gets one.
async function signUp(house: House, { firstName, lastName, email }: Person, roles: Role[] = []): Promise<Actor> {
  const name = `${firstName} ${lastName}`
  const id =
    (await findPerson(house.db, email)) ?? (await openAccount(house, { name, email, password: demoPassword, roles }))
  return { ...guest, id, email, emailVerified: true, name, roles }
}
