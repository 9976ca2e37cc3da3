/** Bounds of a journal; the database guards the lengths, too. */
export const limits = {
  title: 140,
  body: 20_000,
  photos: 8,
  alt: 500,
  comment: 2000,
  /** Pixels of a photo's shorter side. */
  least: 200,
  posts: 2000,
} as const
