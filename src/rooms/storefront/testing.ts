import type { ListingInput, VariantInput } from '#rooms/catalogue'

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
