import type { Choices } from './cart-queries.ts'

type Named = { title: string; quantity: number; options: Choices; choices: Choices }

/** "2 × Bol bleu (Taille : M)". */
export function titleOf(line: Named): string {
  const picked = pickedOf(line)
  return `${line.quantity > 1 ? `${line.quantity} × ` : ''}${line.title}${picked ? ` (${picked})` : ''}`
}

/** "Taille : M, Couleur : bleu"; empty where nothing was to pick. */
export function pickedOf({ options, choices }: Pick<Named, 'options' | 'choices'>): string {
  return Object.entries({ ...options, ...choices })
    .map(([name, value]) => `${name}\u202f: ${value}`)
    .join(', ')
}
