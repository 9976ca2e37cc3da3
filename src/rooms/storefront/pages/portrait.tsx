import { Photo } from '#ui/photo'

/** The maker's face, or the first letter of the shop where she showed none. */
export function Portrait({ photoKey, name, width = 96 }: { photoKey: string | null; name: string; width?: number }) {
  if (photoKey === null) {
    return (
      <span class="storefront-portrait storefront-initial" aria-hidden="true">
        {name.trim().charAt(0).toUpperCase()}
      </span>
    )
  }
  return (
    <span class="storefront-portrait">
      <Photo photoKey={photoKey} placeholder={{ category: '', seed: name }} alt="" width={width} ratio="square" />
    </span>
  )
}
