const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }

/** The plain text of a letter's HTML. It knows the markup of this room's components, and no other. */
export function plainText(html: string): string {
  const marked = html
    .replace(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs, (_, to: string, label: string) =>
      label === to ? to : `${label} :\n${to}`,
    )
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<blockquote>(.*?)<\/blockquote>/gs, (_, quoted: string) => `${quoted.replace(/^/gm, '> ')}\n\n`)
    .replace(/<td class="picture".*?<\/td>/gs, '')
    .replace(/<td class="detail"[^>]*>/g, '\u2003')
    .replace(/<li>/g, '- ')
    .replace(/<\/td><td[^>]*>(?=<\/td>)/g, '')
    .replace(/<\/td><td[^>]*>/g, ' : ')
    .replace(/<\/(?:li|tr)>/g, '\n')
    .replace(/<\/(?:p|h1|ul|table)>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
  const read = marked.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]!)
  return read
    .replace(/(?<![ \t])[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
