import type { Head } from '#base/http'
import { messages } from './messages.ts'
import { useText } from './text.tsx'

export type HeadProps = { head: Head; assets: (name: string) => string; origin: string }

const fonts = ['fraunces-latin-wght-normal.woff2', 'source-sans-3-latin-wght-normal.woff2']

export function DocumentHead({ head, assets, origin }: HeadProps) {
  const t = useText(messages).layout
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{titleOf(head.title, t.house)}</title>
      <meta name="description" content={head.description ?? t.description} />
      {head.noIndex && <meta name="robots" content="noindex" />}
      {head.refresh && <meta http-equiv="refresh" content={String(head.refresh)} />}
      <meta name="theme-color" content="#faf7f1" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#191512" media="(prefers-color-scheme: dark)" />
      {fonts.map((font) => (
        <link rel="preload" as="font" type="font/woff2" href={assets(font)} crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets('app.css')} />
      <link rel="icon" type="image/svg+xml" href={assets('favicon.svg')} />
      {head.scripts?.map((name) => (
        <script type="module" src={assets(`${name}.js`)} />
      ))}
      <Shared head={head} origin={origin} />
    </head>
  )
}

/** What other places read: search engines, and messengers that show a link as a card. */
function Shared({ head, origin }: Pick<HeadProps, 'head' | 'origin'>) {
  const t = useText(messages).layout
  const canonical = head.canonical && origin + head.canonical
  return (
    <>
      {canonical && <link rel="canonical" href={canonical} />}
      {canonical && <meta property="og:url" content={canonical} />}
      <meta property="og:site_name" content={t.house} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description ?? t.description} />
      {head.image && <meta property="og:image" content={origin + head.image} />}
      {head.jsonLd && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForHtml(head.jsonLd) }} />
      )}
    </>
  )
}

function titleOf(title: string, house: string): string {
  return title.includes(house) ? title : `${title} · ${house}`
}

/** JSON inside a script element: a title with `</script>` must not end it. */
export function jsonForHtml(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
