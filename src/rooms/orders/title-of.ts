import type { Answer } from '#rooms/catalogue'
import type { Choices } from './cart-queries.ts'

type Named = { title: string; quantity: number; options: Choices; choices: Choices }

/** "2 × Bol bleu (Taille : M)". */
export function titleOf(line: Named): string {
  const picked = pickedOf(line)
  return `${line.quantity > 1 ? `${line.quantity} × ` : ''}${line.title}${picked ? ` (${picked})` : ''}`
}

/** "Taille : M, Couleur : bleu"; empty where nothing was to pick. */
export function pickedOf(line: Pick<Named, 'options' | 'choices'>): string {
  return pairsOf(line)
    .map(([name, value]) => `${name}\u202f: ${value}`)
    .join(', ')
}

/** What was picked, name and value. */
export function pairsOf({ options, choices }: Pick<Named, 'options' | 'choices'>): [string, string][] {
  return Object.entries({ ...options, ...choices })
}

/** "Gravure : Pour Léa", for a letter; of a picture only that it was given. */
export function saidOf({ name, kind, value }: Pick<Answer, 'name' | 'kind' | 'value'>, picture: string): string {
  return `${name}\u202f: ${kind === 'picture' ? picture : value}`
}
