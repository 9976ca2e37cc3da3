import type { FileColumn } from '#base/stray-files'

/** Where this room names files; those that no room names are removed. */
export const fileColumns = ['order_lines.photo_key', 'given_pictures.reference'] satisfies FileColumn[]
