import type { MotifKind } from './kinds.ts'
import type { Stage } from './scenes.ts'
import type { Point } from './shapes.ts'

/** The middle of what a detail shows, where it is not the middle of the piece. */
const middles: Partial<Record<MotifKind, Point>> = {
  ring: [320, 350],
  earrings: [320, 360],
  bracelet: [320, 540],
  necklace: [320, 500],
  basket: [320, 470],
  bunny: [320, 410],
  foxPlush: [320, 370],
  childBackpack: [320, 460],
  satchel: [320, 500],
  soap: [300, 580],
  hat: [320, 480],
  vase: [320, 480],
  budVase: [320, 470],
  owlBank: [320, 440],
  longWallet: [320, 380],
  cards: [320, 330],
  snood: [320, 380],
  candle: [320, 500],
  mobile: [320, 400],
  suncatcher: [320, 420],
  strungBeads: [330, 470],
  skein: [320, 400],
}

/** What is worn on a bust doesn't travel so. */
const places: Partial<Record<MotifKind, Stage>> = { necklace: 'table', rug: 'ground' }

export const middleOf = (kind: MotifKind, stage: Stage): Point =>
  middles[kind] ?? (stage === 'table' ? [320, 540] : [320, 400])

export const placeOf = (kind: MotifKind, stage: Stage): Stage => places[kind] ?? stage
