import { looksLost, withLostSigns } from '#base/lost-signs'
import { isDestroyed, isShownAs } from '#base/spreadsheet-text'

/**
 * What a cell says that came back through a spreadsheet, where `ours` is what it said when it left. Undefined where that
 * cannot be told any more.
 */
export function cameBack(ours: string, cell: string, isAnsi: boolean): string | undefined {
  if (cell === ours || isShownAs(ours, cell)) return ours
  return isDestroyed(cell) ? undefined : withLostSigns(ours, cell, isAnsi)
}

/** Whether a cell that stands for nothing of ours is what was typed. */
export function isWhole(cell: string, isAnsi: boolean): boolean {
  return !isDestroyed(cell) && !(isAnsi && looksLost(cell))
}
