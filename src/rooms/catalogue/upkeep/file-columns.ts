import type { FileColumn } from '#base/stray-files'

/** Where this room names files; those that no room names are removed. */
export const fileColumns = ['photos.file_key', 'photos.original_key'] satisfies FileColumn[]
