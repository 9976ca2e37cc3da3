import { AsyncLocalStorage } from 'node:async_hooks'

const moved = new AsyncLocalStorage<() => Date>()
// A program under test runs as a child; its clock is shifted from outside, and only there.
const shift = process.env.NODE_ENV === 'test' ? Number(process.env.ECHOPPE_TEST_CLOCK_SHIFT_SECONDS ?? 0) * 1000 : 0

/** The moment it is for the house. Everything that asks the time asks here. */
export function now(): Date {
  return moved.getStore()?.() ?? new Date(Date.now() + shift)
}

/** Runs `work` as if it were `at`: for tests, and for the demonstration market's past. */
export function atTime<Result>(at: Date, work: () => Result): Result {
  return moved.run(() => new Date(at), work)
}
