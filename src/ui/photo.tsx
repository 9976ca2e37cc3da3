import { routes } from '#routes'

/** Widths in which every photo is kept, besides its full size. */
export const photoWidths = [360, 720, 1280] as const
export type PhotoWidth = (typeof photoWidths)[number] | 'full'
export type Placeholder = { category: string; seed: string | number }
/** What must stay seen where a photo is cut, in hundredths from the left and from the top. */
export type Focus = { x: number; y: number }

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
  focus?: Focus
  /** What is seen until it is there (thumbhash, base64); painted by the script `thumbs`. */
  thumb?: string
  /** Of its full size: where it is left as it is, its place is kept free in its own shape. */
  size?: { width: number; height: number }
}

export function Photo(props: PhotoProps) {
  const { photoKey, placeholder, alt, width = 360, sizes, eager, ratio = 'portrait', focus, thumb } = props
  const source = photoKey ? offered(photoKey, width, sizes) : { src: motifUrl(placeholder.category, placeholder.seed) }
  return (
    <img
      class={`photo ${ratio}${focusClasses(focus)}`}
      alt={alt}
      {...source}
      {...placeOf(props, width)}
      {...(photoKey && thumb ? { 'data-thumb': thumb } : {})}
      {...(eager ? { fetchpriority: 'high' as const } : { loading: 'lazy' as const })}
      decoding="async"
    />
  )
}

/** In steps of a tenth, since the pages allow no style but that of the sheets; none where it is the middle. */
export function focusClasses(focus: Focus | undefined): string {
  if (!focus) return ''
  const step = (axis: 'x' | 'y') => Math.round(focus[axis] / 10)
  return (['x', 'y'] as const).map((axis) => (step(axis) === 5 ? '' : ` f${axis}-${step(axis)}`)).join('')
}

function placeOf({ ratio, size }: PhotoProps, width: number) {
  if (ratio === 'whole' && size) return { width, height: Math.round((width * size.height) / size.width) }
  return { width, height: ratio === 'square' ? width : Math.round(width * 1.25) }
}

// Screens show two or three pixels for one of the page; beyond twice nobody sees it.
function offered(key: string, width: number, sizes?: string) {
  const enough = photoWidths.find((offer) => offer >= width * 2) ?? 1280
  const srcset = photoWidths.filter((offer) => offer <= enough).map((offer) => `${photoUrl(key, offer)} ${offer}w`)
  return { src: photoUrl(key, enough), srcset: srcset.join(', '), sizes: sizes ?? `${width}px` }
}
