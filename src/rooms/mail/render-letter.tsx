import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { letterOrigin } from './letter-origin.ts'
import { plainText } from './plain-text.ts'

export type Written = { html: string; text: string }

// Colours are literal here alone: a letter is read far from our style sheet.
const style = `body{margin:0;padding:24px 12px;background:#faf6ee;color:#2b2723;font:16px/1.55 Georgia,serif}
main{max-width:560px;margin:0 auto;padding:28px;background:#fffdf8;border:1px solid #e4dccb;border-radius:6px}
h1{margin:0 0 16px;font-size:24px;line-height:1.25}blockquote{margin:16px 0;padding:4px 16px;border-left:3px solid #9db4c0}.lines{white-space:pre-wrap}
a{color:#2f5d7c}a.button{display:inline-block;padding:11px 20px;background:#9c2f2f;color:#fff;border-radius:4px;text-decoration:none}
main,footer{overflow-wrap:anywhere}table{width:100%;margin:0 0 16px;border-collapse:collapse}
td{padding:6px 0;border-bottom:1px solid #eee6d6;vertical-align:top}td.value{text-align:right;padding-left:16px;white-space:nowrap}
table.pieces{margin-bottom:0}.pieces td{border-bottom:0}.pieces td.title{font-weight:bold}
.facts td:first-child{width:34%;padding-right:12px;color:#574f47}
@media(max-width:480px){main{padding:20px 16px}.facts td{display:block;padding:0 0 6px}.facts td:first-child{width:auto;padding:6px 0 0;border:0;font-size:14px}}
td.picture{width:72px;padding-right:14px}td.picture img{display:block;border-radius:4px;object-fit:cover;background:#eee6d6;font-size:11px}
td.detail{padding-top:0;font-size:14px;color:#574f47}
tr.total td{font-weight:bold;border-bottom:0}footer{max-width:560px;margin:16px auto 0;color:#6b635a;font-size:13px}`

/** A letter's content → its HTML and its plain text, with the site's origin still to be filled in (`absolute`). */
export function renderLetter(content: VNode): Written {
  const inner = renderToString(content)
  return { html: inner, text: plainText(inner) }
}

/** The letter as it leaves: links with their origin, HTML as a whole document. `footer` closes both. */
export function absolute({ html, text }: Written, origin: string, footer: Written = { html: '', text: '' }): Written {
  const whole = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light"><style>${style}</style></head><body><main>${html}</main><footer>${footer.html}</footer></body></html>`
  const fill = (part: string) => part.replaceAll(letterOrigin, origin)
  return { html: fill(whole), text: fill(footer.text ? `${text}\n\n-- \n${footer.text}\n` : `${text}\n`) }
}
