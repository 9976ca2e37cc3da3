import { refuse } from '#kit/refusal'

/** Of zxcvbn's five: 3 is "safely unguessable" against whoever tries online (fewer than 10^10 tries do not suffice). */
const leastScore = 3
/** Signs that are weighed: what follows makes a password stronger only, and takes time that grows with their square. */
const weighed = 24

type Estimator = { check(password: string, own: string[]): { score: number; feedback: { warning: string | null } } }
let opened: Promise<Estimator> | undefined

/**
 * Refuses a password that is quickly guessed: common ones, rows of keys, French words and names with a year, and what
 * is known of her (`own`: her address, her name). Beside `field`, with the reason.
 */
export async function mustBeStrong(password: string, own: string[], field = 'password'): Promise<void> {
  const known = own.flatMap(partsOf)
  if (lettersBeside(password, known) < 4) refuse('invalid', 'password_own', { field })
  opened ??= openEstimator()
  const { score, feedback } = (await opened).check(password.slice(0, weighed), [...known, 'échoppe'])
  if (score < leastScore) refuse('invalid', sentences[feedback.warning ?? ''] ?? 'password_weak', { field })
}

const sentences: Record<string, string> = {
  userInputs: 'password_own',
  topTen: 'password_common',
  topHundred: 'password_common',
  common: 'password_common',
  similarToCommon: 'password_common',
  straightRow: 'password_row',
  keyPattern: 'password_row',
  sequences: 'password_row',
  simpleRepeat: 'password_row',
  extendedRepeat: 'password_row',
}

/** Letters of a password that holds something known of her, without it; all signs of one that holds none of it. */
function lettersBeside(password: string, known: string[]): number {
  const rest = known
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, part) => left.replaceAll(part, ''), password.toLowerCase())
  return rest.length === password.length ? rest.length : rest.replace(/\P{L}/gu, '').length
}

/** "Lou.Martin@exemple.test" is known whole and by its parts. */
function partsOf(text: string): string[] {
  const whole = text.toLowerCase()
  return [whole, ...whole.split(/[^\p{L}\p{N}]+/u), whole.replace(/[^\p{L}\p{N}]+/gu, '')].filter(
    (part) => part.length > 2,
  )
}

// Its dictionaries take a tenth of a second and some megabytes: only a house where somebody signs up reads them.
async function openEstimator(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, common, french] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
  ])
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
    // Its default of 512 takes seconds for twenty hostile signs.
    l33tMaxSubstitutions: 4,
  })
}
