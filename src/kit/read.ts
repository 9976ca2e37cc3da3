import type { z } from 'zod'
import { Refusal } from './refusal.ts'

/**
 * Input from outside → typed value, by the schema of the form.
 * Refuses (invalid, `input`) with one fault per field; a message of the schema is the code of the sentence,
 * and the bound that was passed is among its values.
 */
export function read<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => {
    const { message, ...values } = issue
    return { field: issue.path.join('.'), code: codeOf(message), values: { ...values } }
  })
  throw new Refusal('invalid', 'input', {}, faults)
}

function codeOf(message: string): string {
  return /^[a-z][a-z0-9_.]*$/.test(message) ? message : 'not_understood'
}
