/**
 * Letters of Latin alphabets from which Unicode takes no mark, because their stroke or hook belongs to the letter, and
 * ligatures; beside them what a French keyboard has for them.
 */
export const plainLetters: ReadonlyMap<string, string> = new Map(
  (
    'æ ae œ oe ß ss þ th ð d đ d ø o ł l ħ h ŧ t ı i ȷ j ŋ n ĸ k ŀ l ŉ n ƀ b ɓ b ƈ c ȼ c ɖ d ɗ d ƌ d ɇ e ǝ e ə e ɛ e ' +
    'ƒ f ǥ g ɠ g ɣ g ɨ i ɩ i ɉ j ƙ k ƚ l ɫ l ɱ m ƞ n ɲ n ɔ o ɵ o ƥ p ɍ r ȿ s ʂ s ƫ t ƭ t ʈ t ⱦ t ʉ u ʊ u ʋ v ƴ y ɏ y ƶ z ȥ z ɀ z ⱥ a'
  )
    .split(' ')
    .flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1]!] as const] : [])),
)

const unmarkable = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'g')

/** "Smørrebrød" → "smorrebrod": a text without capitals, without marks, in the letters of a French keyboard where it is Latin. */
export function folded(text: string): string {
  return withPlainLetters(text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''))
}

/** Only the letters that no mark can be taken from, of a lower-case text: "œuvre Sølvsmykke é" keeps its accent. */
export function withPlainLetters(text: string): string {
  return text.replace(unmarkable, (letter) => plainLetters.get(letter)!)
}

/** The words of a text, folded, parted by single blanks, whatever stands between them: "L’Œuf–d’or" → "l oeuf d or". */
export function foldedWords(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Its letters and figures alone: names that differ by nothing else are one ("Mots-clés" and "MOTS CLES"). */
export function foldedName(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]/gu, '')
}
