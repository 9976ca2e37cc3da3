import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { House } from '#base/house'
import { type Answer, type Context, guest } from '#base/http'
import type { Actor } from '#kit/actor'
import type { ListingInput, VariantInput } from '#rooms/catalogue'
import { plain } from '#test/client'

/** What a handler gets when somebody asks for an address. */
export function asking<Names>(house: House, params: Names, url: string, actor: Actor = guest): Context<Names> {
  const query = Object.fromEntries(new URL(url, 'http://localhost').searchParams)
  const nothing = { cookies: {}, client: '', form: {}, uploads: [], headers: new Headers(), rawBody: Buffer.alloc(0) }
  return { ...house, ...nothing, query, params, url, actor }
}

/** A page as a reader sees it: its signs are themselves. */
export function htmlOf(answer: Answer): string {
  return plain(renderToString((answer as { body: VNode }).body))
}

const sizes = (count: number) => Array.from({ length: count }, (_, at) => String(45 + at))

/** What a ring says that is made in so many sizes, each of silver and of gold. */
export function ringIn(
  count: number,
  change: (variant: VariantInput, at: number) => Partial<VariantInput> = () => ({}),
) {
  const choices = [
    { name: 'Taille', values: sizes(count) },
    { name: 'Métal', values: ['argent', 'or'] },
  ]
  const variants = sizes(count).flatMap((size) =>
    ['argent', 'or'].map(
      (metal): VariantInput => ({
        options: { Taille: size, Métal: metal },
        price: metal === 'or' ? 24_000 : 4500,
        stock: 2,
        sku: '',
        weight: 5,
        photo: null,
      }),
    ),
  )
  const told = variants.map((variant, at) => ({ ...variant, ...change(variant, at) }))
  return {
    title: 'Anneau martelé',
    category: 'rings',
    choices,
    variants: told,
  } satisfies Partial<ListingInput>
}
