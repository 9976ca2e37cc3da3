import { folded } from './fold.ts'

/** "Bol à thé, émail œuf" → "bol-a-the-email-oeuf": lower-case ASCII, at most `most` characters, never empty. */
export function slugOf(text: string, most = 80): string {
  const words = folded(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return words.slice(0, most).replace(/-+$/, '') || 'sans-titre'
}
