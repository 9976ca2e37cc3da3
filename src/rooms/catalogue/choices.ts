import { limits } from './limits.ts'
import type { Choice } from './listing.ts'

/** "Taille : S, M, L", one choice a line, "Bain* : A12, B7" where the values are dye batches → choices; undefined where a line says no name or no value. */
export function readChoices(text: string): Choice[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim())
  const choices = lines.map(readLine)
  return choices.every((choice) => choice !== undefined) ? choices : undefined
}

/** Choices → the lines of text in which a maker edits them. */
export function writeChoices(choices: readonly Choice[]): string {
  return choices.map(({ name, values, batch }) => `${name}${batch ? '*' : ''} : ${writeValues(values)}`).join('\n')
}

/** The code of what is wrong with them, if anything. */
export function faultOfChoices(choices: readonly Choice[]): string | undefined {
  if (choices.length > limits.choices) return 'listing_choices_many'
  if (choices.some(({ values }) => values.length > limits.choiceValues)) return 'listing_choice_values_many'
  const words = choices.flatMap(({ name, values }) => [name, ...values])
  if (words.some((word) => word.length > limits.word)) return 'listing_choice_long'
  if (choices.filter(({ batch }) => batch).length > 1) return 'listing_batch_twice'
  const names = new Set(choices.map(({ name }) => name.toLowerCase()))
  return names.size < choices.length ? 'listing_choice_twice' : undefined
}

function readLine(line: string): Choice | undefined {
  const [name = '', ...rest] = line.split(':')
  const values = valuesOf(rest.join(':'))
  const named = name.trim().replace(/\s+/g, ' ')
  const plain = withoutStars(named)
  if (!plain || values.length === 0) return undefined
  return { name: plain, values, ...(named.endsWith('*') ? { batch: true } : {}) }
}

/** Sign by sign from the end: a pattern would begin anew at each star of a page of them. */
function withoutStars(name: string): string {
  let end = name.length
  while (name[end - 1] === '*') end -= 1
  return name.slice(0, end).trimEnd()
}

/** Where a line has semicolons they alone part its values: "7,5 cm ; 8 cm". */
function valuesOf(text: string): string[] {
  return eachOnce(text.split(text.includes(';') ? ';' : ','))
}

function writeValues(values: readonly string[]): string {
  if (!values.some((value) => value.includes(','))) return values.join(', ')
  return values.length === 1 ? `${values[0]} ;` : values.join(' ; ')
}

/** "bleu, vert ; bleu" → bleu, vert: trimmed, each once, whatever its case. */
export function wordsOf(text: string): string[] {
  return eachOnce(text.split(/[,;\n]/))
}

function eachOnce(parts: string[]): string[] {
  const words = parts.map((word) => word.trim().replace(/\s+/g, ' ')).filter(Boolean)
  const seen = new Set<string>()
  return words.filter((word) => seen.size < seen.add(word.toLowerCase()).size)
}
