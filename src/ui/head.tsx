import type { Head } from '#base/http'
import { decimalOf } from '#kit/money'
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
      {head.styles?.map((address) => (
        <link rel="stylesheet" href={address} />
      ))}
      <link rel="icon" type="image/svg+xml" href={assets('favicon.svg')} />
      {head.scripts?.map((name) => (
        <script type="module" src={assets(`${name}.js`)} />
      ))}
      {head.feed && <link rel="alternate" type="application/atom+xml" title={head.feed.title} href={head.feed.url} />}
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
      <meta property="og:locale" content="fr_FR" />
      <meta property="og:type" content={head.kind ?? 'website'} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description ?? t.description} />
      {head.image && <SharedPicture image={head.image} origin={origin} />}
      <meta name="twitter:card" content={head.image ? 'summary_large_image' : 'summary'} />
      {head.price !== undefined && <SharedPrice cents={head.price} />}
      {head.jsonLd && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForHtml(head.jsonLd) }} />
      )}
    </>
  )
}

function SharedPicture({ image, origin }: { image: NonNullable<Head['image']>; origin: string }) {
  if (typeof image === 'string') return <meta property="og:image" content={origin + image} />
  return (
    <>
      <meta property="og:image" content={origin + image.url} />
      <meta property="og:image:width" content={String(image.width)} />
      <meta property="og:image:height" content={String(image.height)} />
      <meta property="og:image:alt" content={image.alt} />
    </>
  )
}

function SharedPrice({ cents }: { cents: number }) {
  return (
    <>
      <meta property="product:price:amount" content={decimalOf(cents)} />
      <meta property="product:price:currency" content="EUR" />
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
