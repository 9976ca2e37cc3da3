import assert from 'node:assert/strict'
import { Refusal } from '#kit/refusal'

/** For `assert.rejects`: refused with this code, beside these fields where any are named. */
export const isRefused =
  (code: string, ...fields: string[]) =>
  (error: unknown) => {
    assert.ok(error instanceof Refusal, String(error))
    assert.equal(error.code, code)
    assert.deepEqual(
      fields.filter((field) => !error.faults.some((fault) => fault.field === field)),
      [],
    )
    return true
  }
