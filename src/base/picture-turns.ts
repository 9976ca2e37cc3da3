import { refuse } from '#kit/refusal'
import { pictureBounds as bounds } from './bounds.ts'
import { turnsOf } from './turns.ts'

/**
 * Work on pictures, in its turn: other requests need the memory and the cores, too. What the work needs is read inside,
 * so that who waits holds nothing. Refuses (conflict) `pictures_busy` where too many wait already.
 */
export const inTurn = turnsOf({
  atOnce: bounds.children,
  waiting: bounds.waiting,
  refuse: () => refuse('conflict', 'pictures_busy'),
})
