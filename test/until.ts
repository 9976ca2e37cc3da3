import { setTimeout as sleep } from 'node:timers/promises'

/** Asks again until the answer is yes: tests wait for what happens, not for the clock. Throws when half a minute brought none. */
export async function until(holds: () => Promise<boolean> | boolean, limitInMs = 30_000): Promise<void> {
  for (const end = Date.now() + limitInMs; !(await holds()); await sleep(50))
    if (Date.now() > end) throw new Error(`waited ${limitInMs / 1000} s in vain for: ${holds}`)
}
