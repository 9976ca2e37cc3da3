/** The same things with one moved a place up or down; at an end it stays where it is. */
export function inNewPlace<Thing>(things: readonly Thing[], thing: Thing, to: 'up' | 'down'): Thing[] {
  const from = things.indexOf(thing)
  const others = things.filter((other) => other !== thing)
  return others.toSpliced(Math.max(0, from + (to === 'up' ? -1 : 1)), 0, thing)
}
