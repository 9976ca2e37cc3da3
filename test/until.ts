import { setTimeout as sleep } from 'node:timers/promises'

/** Asks again until the answer is yes: tests wait for what happens, not for the clock. The runner's limit ends it. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await sleep(50)
}
