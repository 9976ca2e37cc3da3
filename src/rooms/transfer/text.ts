import { decodeHTMLStrict } from 'entities'

/** One line of plain text: a title, a tag, the name of an option. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/** Plain text of several lines, without markup, invisible signs or the guard that export tools put before formulas. */
export function cleanText(text: string): string {
  // Once: "&amp;quot;" was typed as "&quot;".
  const decoded = decodeHTMLStrict(text.replace(/^'(?=[=+\-@\t\r])/, ''))
  return withoutMarkup(decoded).replace(/\r\n?/g, '\n').replace(invisible, '').normalize('NFC').trim()
}

/** The parts of a cell that separates them by commas, cleaned, each once, in order. */
export function listOf(cell: string, separator: string | RegExp = ','): string[] {
  return [...new Set(cell.split(separator).map(cleanLine))].filter((part) => part !== '')
}

// Control signs, zero-width blanks and the marks that turn the direction of what follows; not the joiner inside emoji.
const invisible = /[[\p{Cc}--[\t\n]]\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gv

const block = 'br|p|div|li|ul|ol|tr|table|h[1-6]|hr|blockquote|section|article'
const inline = 'a|b|i|u|s|em|strong|span|font|small|sub|sup|td|th|tbody|thead|img|svg|math|video|audio|source|picture'
const active =
  'script|style|iframe|object|embed|form|input|button|textarea|select|option|link|meta|base|html|head|body|title'
const tag = new RegExp(`</?(?:(${block})|${inline}|${active})(?:[\\s/][^<>]*)?>`, 'gi')

/** Known HTML elements alone go: "<3" and "<votre prénom>" are text. */
function withoutMarkup(text: string): string {
  if (!text.includes('<')) return text
  const plain = withoutScripts(text.replace(/<!--[^<>]*-->/g, '')).replace(tag, (_, isBlock) => (isBlock ? '\n' : ''))
  // Tags that only appear once others are gone were hidden on purpose.
  return tag.test(plain) ? plain.replace(/[<>]/g, '') : plain
}

function withoutScripts(text: string): string {
  return text
    .split(/<(?=(?:script|style)\b)/i)
    .map((part, at) => (at === 0 ? part : afterScript(part)))
    .join('')
}

function afterScript(part: string): string {
  const end = /<\/(?:script|style)\s*>/i.exec(part)
  return end ? part.slice(end.index + end[0].length) : `<${part}`
}
