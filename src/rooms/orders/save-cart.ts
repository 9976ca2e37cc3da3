import type { Tx } from '#base/database'
import { read } from '#kit/read'
import { type FieldFault, Refusal } from '#kit/refusal'
import { listCartLines } from './cart-line-queries.ts'
import type { CartOwner } from './cart-owner.ts'
import { type CartId, lockCart } from './cart-queries.ts'
import { chooseDelivery } from './choose-delivery.ts'
import { enterCode } from './enter-code.ts'
import { readCart } from './find-cart.ts'
import { CodeInput, DeliveryChoiceInput, QuantityInput } from './inputs.ts'
import { wayValue } from './price-cart.ts'
import { removeCartLine } from './remove-cart-line.ts'
import { setQuantity } from './set-quantity.ts'

/**
 * What the page of the cart shows, as it was typed: by line (`quantity_12`) and by shop (`delivery_3`, `code_3`). The
 * button that was pressed may say `remove` (a line), or `withoutCode` (a shop).
 */
export type TypedCart = Readonly<Record<string, string | string[] | undefined>>

/**
 * Takes over what a buyer typed into her cart, all of it at once: what can be had is kept, what cannot is told beside
 * its field and stays as it was. What is not of this cart is not read.
 */
export async function saveCart(tx: Tx, owner: CartOwner, typed: TypedCart): Promise<FieldFault[]> {
  const cart = await lockCart(tx, owner)
  if (cart === undefined) return []
  if (typed.remove) await removeCartLine(tx, cart, text(typed.remove))
  if (typed.withoutCode) await enterCode(tx, owner, text(typed.withoutCode), '')
  return [...(await saveQuantities(tx, cart, typed)), ...(await saveShops(tx, owner, cart, typed))]
}

async function saveQuantities(tx: Tx, cart: CartId, typed: TypedCart): Promise<FieldFault[]> {
  const lines = await listCartLines(tx, cart)
  const faults: FieldFault[] = []
  for (const line of lines) {
    const set = async (quantity: string) =>
      isNone(quantity)
        ? removeCartLine(tx, cart, String(line.line))
        : setQuantity(tx, lines, line, read(QuantityInput, { quantity }).quantity)
    faults.push(...(await told(`quantity_${line.line}`, typed, set)))
  }
  return faults
}

async function saveShops(tx: Tx, owner: CartOwner, cart: CartId, typed: TypedCart): Promise<FieldFault[]> {
  const faults: FieldFault[] = []
  for (const { shop, chosen } of (await readCart(tx, cart)).groups) {
    const choose = async (delivery: string) => {
      if (chosen && delivery === wayValue(chosen)) return
      await chooseDelivery(tx, owner, String(shop.id), read(DeliveryChoiceInput, { delivery }).delivery)
    }
    const enter = async (code: string) => {
      if (code.trim()) await enterCode(tx, owner, String(shop.id), read(CodeInput, { code }).code)
    }
    faults.push(...(await told(`delivery_${shop.id}`, typed, choose)), ...(await told(`code_${shop.id}`, typed, enter)))
  }
  return faults
}

/** Runs what a field asks, if it is there; a refusal becomes its fault. What refuses has written nothing. */
async function told(field: string, typed: TypedCart, act: (value: string) => Promise<void>): Promise<FieldFault[]> {
  const value = typed[field]
  if (typeof value !== 'string') return []
  try {
    await act(value)
    return []
  } catch (error) {
    if (!(error instanceof Refusal) || (error.kind !== 'invalid' && error.kind !== 'conflict')) throw error
    const [fault = error] = error.faults
    return [{ field, code: fault.code, values: fault.values }]
  }
}

/** "0", "0 m": who wants none of it takes it out. */
function isNone(quantity: string): boolean {
  return /^\s*0+([.,]0+)?\s*\p{L}{0,10}\s*$/u.test(quantity)
}

function text(value: string | string[]): string {
  return [value].flat()[0] ?? ''
}
