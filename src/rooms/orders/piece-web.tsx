import { inTransaction } from '#base/database'
import { type Answer, type Context, type Form, page, seeOther } from '#base/http'
import { type Faults, noFaults, orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { Refusal } from '#kit/refusal'
import { isVaried, writeQuantity } from '#rooms/catalogue'
import { routes } from '#routes'
import { text } from '#ui/fields'
import { addToCart } from './add-to-cart.ts'
import { formOfAnswers } from './answers-now.ts'
import { type CartLine, listCartLines } from './cart-line-queries.ts'
import { findCartId } from './cart-queries.ts'
import { changeCartLine } from './change-cart-line.ts'
import { AddToCartInput, ChangeLineInput } from './inputs.ts'
import { type KeptForm, keepPictures } from './keep-pictures-flow.ts'
import { messages } from './messages.ts'
import { findOffered, type Offered } from './offer-queries.ts'
import { limitNewCarts, type OwnCart } from './own-cart-flow.ts'
import { CompletePage } from './pages/complete.tsx'
import { pageOf } from './pages/piece.tsx'
import { asking } from './pick-piece.ts'
import { addedNotice, addedPlace, isOfQuantity, mostTyped } from './try-quantity.ts'

type Otherwise = (faults: Faults, status: number) => Answer | Promise<Answer>

/** Puts a piece in the cart; where something is missing on it, asks for it on a page of its own. */
export async function addPiece(context: Context, own: OwnCart, otherwise: Otherwise): Promise<Answer> {
  const offered = await findAsked(context, own, String(context.form.listing ?? ''))
  const kept: KeptForm = { form: context.form, faults: [] }
  const add = async () => {
    const input = read(AddToCartInput, context.form)
    await limitNewCarts(context, own.owner)
    Object.assign(kept, await keepPictures(context, own.owner, offered?.asked ?? []))
    mustBeReadable(kept)
    const answers = answersOf(kept.form, offered)
    await inTransaction(context.db, (tx) => addToCart(tx, own.owner, { ...input, answers }))
    return seeOther(`${pageOf(offered!)}#${addedPlace}`, addedNotice(input.listing), { cookies: own.cookies })
  }
  return orAgain(add, (faults, status) => {
    if (!offered?.onSale) return otherwise(faults, status)
    if (asksAnything(offered)) return complete(own, { offered, values: kept.form, faults, status })
    return isOfQuantity(faults) ? backToPiece(context, own, offered) : otherwise(faults, status)
  })
}

/** The page of the piece says what is wrong with the quantity, beside its field, which has the focus: no place in the address, or browsers leave it. */
function backToPiece({ form }: Context, { cookies }: OwnCart, offered: Offered): Answer {
  const typed = text(form.quantity).slice(0, mostTyped) || '1'
  return seeOther(`${pageOf(offered)}?${new URLSearchParams({ quantite: typed })}`, undefined, { cookies })
}

/** What was said of a line of the cart, to be said again. */
export async function showLine(context: Context<{ line: string }>, own: OwnCart): Promise<Answer> {
  const line = await findLine(context, own)
  const offered = line && (await findAsked(context, own, String(line.listing)))
  if (!line || !offered?.onSale) return seeOther(routes.cart.show(), undefined, { cookies: own.cookies })
  return complete(own, { offered, values: valuesOf(line), line: line.line })
}

export async function changeLine(
  context: Context<{ line: string }>,
  own: OwnCart,
  otherwise: Otherwise,
): Promise<Answer> {
  const line = await findLine(context, own)
  const offered = line && (await findAsked(context, own, String(line.listing)))
  const kept: KeptForm = { form: context.form, faults: [] }
  const change = async () => {
    const input = read(ChangeLineInput, context.form)
    Object.assign(kept, await keepPictures(context, own.owner, offered?.asked ?? []))
    mustBeReadable(kept)
    const answers = answersOf(kept.form, offered)
    await inTransaction(context.db, (tx) => changeCartLine(tx, own.owner, context.params.line, { ...input, answers }))
    return seeOther(routes.cart.show(), 'cart_updated', { cookies: own.cookies })
  }
  return orAgain(change, (faults, status) => {
    if (!line || !offered?.onSale) return otherwise(faults, status)
    return complete(own, { offered, values: kept.form, faults, status, line: line.line })
  })
}

async function findAsked({ db }: Context, { owner }: OwnCart, listing: string): Promise<Offered | undefined> {
  if (!/^[1-9]\d{0,14}$/.test(listing)) return undefined
  return findOffered(db, await findCartId(db, owner), Number(listing))
}

async function findLine({ db, params }: Context<{ line: string }>, { owner }: OwnCart): Promise<CartLine | undefined> {
  const cart = await findCartId(db, owner)
  const lines = cart === undefined ? [] : await listCartLines(db, cart)
  return lines.find(({ line }) => String(line) === params.line)
}

function asksAnything(offered: Offered): boolean {
  return isVaried(offered.variants) || asking(offered).length > 0 || offered.asked.length > 0
}

function mustBeReadable({ faults }: KeptForm): void {
  if (faults.length > 0) throw new Refusal('invalid', 'input', {}, faults)
}

function answersOf(form: Form, offered: Offered | undefined): (string | undefined)[] {
  return (offered?.asked ?? []).map((_, at) => {
    const value = form[`answer_${at}`]
    return typeof value === 'string' && !form[`without_${at}`] ? value : undefined
  })
}

function valuesOf(line: CartLine): Form {
  const choices = line.offered.map(({ name }) => line.choices[name] ?? '')
  const { variant, asked, answers } = line
  const quantity = writeQuantity(line.quantity, line.measure)
  return { variant: String(variant), quantity, choices, ...formOfAnswers(asked, answers) }
}

type Shown = { offered: Offered; values: Form; faults?: Faults; status?: number; line?: number }

function complete({ cookies }: OwnCart, { status, faults = noFaults, ...shown }: Shown): Answer {
  const t = messages.fr.complete
  const title = shown.line === undefined ? t.title : t.changeTitle
  return page(<CompletePage {...shown} faults={faults} />, { title, noIndex: true }, { status, cookies })
}
