import { fr } from '../messages.fr.ts'

/** How the form calls a field, or the whole of what is offered. */
export function nameOfPart(part: string): string {
  const names: Record<string, unknown> = {
    ...fr.supply,
    ...fr.facts,
    ...fr.editing,
    ...fr.form,
    photos: fr.form.photos.legend,
  }
  const name = names[part]
  return typeof name === 'string' ? name : fr.editing.options
}
