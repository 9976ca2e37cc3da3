/** Whether this run proves at length (`npm run proof`) what `npm test` tries in a smaller round. */
export const proving = process.env.ECHOPPE_PROOF === '1'

/** How much of something a test does: few in `npm test`, many in `npm run proof`. */
export function size({ test, proof }: { test: number; proof: number }): number {
  return proving ? proof : test
}
