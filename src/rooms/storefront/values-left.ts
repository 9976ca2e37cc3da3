/**
 * Of each option the values that can still be had, given what was picked of those before it: the first is free, so that
 * nobody is ever caught. `open` are the versions that can be bought, each by the places of its values.
 */
export function valuesLeft(
  open: readonly (readonly number[])[],
  picked: readonly (number | undefined)[],
): Set<number>[] {
  let still = open
  return picked.map((value, at) => {
    const left = new Set(still.map((version) => version[at]!))
    if (value !== undefined) still = still.filter((version) => version[at] === value)
    return left
  })
}
