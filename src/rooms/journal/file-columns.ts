import type { FileColumn } from '#base/stray-files'

/** Where this room names files; those that no room names are removed. */
export const fileColumns = ['post_photos.file_key'] satisfies FileColumn[]
