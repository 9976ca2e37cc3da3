/** Pixels of the longer side at full size. */
export const fullSize = 4000

/** A part of a picture, in thousandths of it. */
export type Crop = { x: number; y: number; width: number; height: number }
/** What is shown of an upright picture: turned clockwise, then a part of it or all. */
export type View = { turn: 0 | 90 | 180 | 270; crop: Crop | null }

export const wholeView: View = { turn: 0, crop: null }
