/**
 * Drawings of the house: pieces for the demonstration market, makers, shop heads, and what stands for a missing photo.
 * Each function returns a whole SVG as text, the same one for the same seed.
 */
export { drawBanner } from './banners.ts'
export { drawMotif, type MotifOptions, type MotifView } from './draw-motif.ts'
export { type Colour, colours } from './dyes.ts'
export { type MotifKind, motifKinds } from './kinds.ts'
export { motifFor, placeholderFor } from './placeholders.ts'
export { drawPortrait } from './portraits.ts'
export { withoutTexture } from './sheet.ts'
export type { Weave } from './weaves.ts'
