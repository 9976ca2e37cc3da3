/** "Bol à thé, émail œuf" → "bol-a-the-email-oeuf": lower-case ASCII, at most `most` characters, never empty. */
export function slugOf(text: string, most = 80): string {
  const ascii = text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
  const words = ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return words.slice(0, most).replace(/-+$/, '') || 'sans-titre'
}
