import { routes } from '#routes'

/** Widths in which every photo is kept, besides its full size. */
export const photoWidths = [360, 720, 1280] as const
export type PhotoWidth = (typeof photoWidths)[number] | 'full'
export type Placeholder = { category: string; seed: string | number }

export const photoUrl = (key: string, width: PhotoWidth): string => routes.photos.show({ name: `${key}-${width}.webp` })

/** The drawing that stands where a photo is missing. */
export const motifUrl = (category: string, seed: string | number): string =>
  routes.photos.motif({ name: `${category}~${seed}.svg` })

type PhotoProps = {
  photoKey: string | null
  placeholder: Placeholder
  alt: string
  /** The most pixels of the page it takes in width: decides which files are offered. */
  width?: number
  sizes?: string
  /** Needed at once: the first of the page. */
  eager?: boolean
  /** Cut to 4:5 or to a square, or left as it is. */
  ratio?: 'portrait' | 'square' | 'whole'
}

export function Photo(props: PhotoProps) {
  const { photoKey, placeholder, alt, width = 360, sizes, eager, ratio = 'portrait' } = props
  const size = { width, height: ratio === 'square' ? width : Math.round(width * 1.25) }
  const source = photoKey ? offered(photoKey, width, sizes) : { src: motifUrl(placeholder.category, placeholder.seed) }
  return (
    <img
      class={`photo ${ratio}`}
      alt={alt}
      {...source}
      {...size}
      {...(eager ? { fetchpriority: 'high' as const } : { loading: 'lazy' as const })}
      decoding="async"
    />
  )
}

// Screens show two or three pixels for one of the page; beyond twice nobody sees it.
function offered(key: string, width: number, sizes?: string) {
  const enough = photoWidths.find((offer) => offer >= width * 2) ?? 1280
  const srcset = photoWidths.filter((offer) => offer <= enough).map((offer) => `${photoUrl(key, offer)} ${offer}w`)
  return { src: photoUrl(key, enough), srcset: srcset.join(', '), sizes: sizes ?? `${width}px` }
}
