/** A photo as the server tells it (`OwnPhoto`), and what the page says of it. */
export type Point = { x: number; y: number }
export type Crop = { x: number; y: number; width: number; height: number }
export type PhotoState = {
  id: number
  kind: 'piece' | 'making'
  key: string
  alt: string
  turn: 0 | 90 | 180 | 270
  crop: Crop | null
  focus: Point
  originalKey: string | null
}
export type Told = { name: string; code: string; sentence: string }
export type Answer = { photos: PhotoState[]; shown: string; refused: Told[] }

/** The sentence of the page under this name, with its blanks filled. */
export type Say = (name: string, values?: Record<string, string | number>) => string

export function wordsOf(list: HTMLElement): Say {
  const words = JSON.parse(list.dataset.words!) as Record<string, string>
  return (name, values = {}) => words[name]!.replaceAll(/\{(\w+)\}/g, (_, blank: string) => String(values[blank]))
}

export const photoUrl = (key: string, width: number): string => `/photos/${key}-${width}.webp`
