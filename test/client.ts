import { text } from 'node:stream/consumers'

export type Answer = { status: number; html: string; to: string; type: string }
export type Client = ReturnType<typeof newClient>
export type Fields = Record<string, string | string[]>

/** Somebody who asks for pages and sends forms over HTTP, without a browser: keeps cookies, follows no redirect by itself. */
export function newClient(url: string, headers: Record<string, string> = {}) {
  const cookies = new Map<string, string>()
  const ask = async (path: string, asked: RequestInit = {}): Promise<Answer> => {
    const own = { ...headers, cookie: [headers.cookie, ...written(cookies)].filter(Boolean).join('; ') }
    const response = await fetch(new URL(path, url), {
      redirect: 'manual',
      ...asked,
      headers: { ...own, ...(asked.headers as Record<string, string>) },
    })
    for (const line of response.headers.getSetCookie()) keep(cookies, line)
    const html = response.body ? await text(response.body) : ''
    const type = response.headers.get('content-type') ?? ''
    return { status: response.status, html, to: response.headers.get('location') ?? '', type }
  }
  /** Sends a form as a page of the site does; `more` overrides its headers. */
  const send = (path: string, fields: Fields | FormData = {}, more: Record<string, string> = {}) =>
    ask(path, { method: 'POST', headers: { origin: url, ...more }, body: bodyOf(fields) })
  return { ask, get: (path: string) => ask(path), send, cookies }
}

/** The value of a field that stands in a page. */
export function fieldIn(html: string, name: string): string {
  const tag = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)?.[0] ?? ''
  return plain(/value="([^"]*)"/.exec(tag)?.[1] ?? '')
}

/** HTML text as a reader sees it. */
export function plain(html: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name]!)
}

function bodyOf(fields: Fields | FormData): URLSearchParams | FormData {
  if (fields instanceof FormData) return fields
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as [string, string])),
  )
}

function keep(cookies: Map<string, string>, line: string): void {
  const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
  if (value === '' || /max-age=0/i.test(line)) cookies.delete(name!)
  else cookies.set(name!, value!)
}

function written(cookies: Map<string, string>): string[] {
  return [...cookies].map(([name, value]) => `${name}=${value}`)
}
