const narrow = '\u202f'

/**
 * A text that somebody typed, with the blanks of French print: narrow ones that do not break before ; ! ? % » € and :
 * and after «, where a plain blank stands. Nothing is added where she wrote none; twice is as once. For display alone.
 */
export function typeset(text: string): string {
  return text.replace(/(?<=\S) (?=[;!?%»€](?![=\w])|:(?=\s|$))/gu, narrow).replace(/« /g, `«${narrow}`)
}
