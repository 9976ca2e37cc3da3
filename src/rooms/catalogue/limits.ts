/** Bounds of a listing; apart, so that client scripts may have them without the tree of categories. */
export const limits = {
  title: 255,
  description: 20_000,
  tags: 20,
  materials: 20,
  word: 60,
  choices: 3,
  choiceValues: 100,
  variants: 240,
  photos: 12,
  stock: 1_000_000,
  price: 100_000_000,
  /** Grams: a tonne. */
  weight: 1_000_000,
  sku: 100,
  leadDays: 365,
  bulk: 50,
} as const
