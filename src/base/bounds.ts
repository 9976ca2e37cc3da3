const kilobyte = 1024
const megabyte = 1024 * kilobyte

/**
 * What one request may cost at most, each kind in one place; who reads it takes its bounds from here. What stands in a
 * shop or a listing at most (variants, photos, questions) is its room's own.
 */
export type FormBounds = {
  /** Bytes of the whole body. */
  bytes: number
  /** Fields, each value of a list counted. */
  fields: number
  /** Values of one list (a name that ends in `[]`). */
  values: number
  /** Bytes of one value. */
  valueBytes: number
  /** Files, and bytes of one: what is beyond is not kept, so that its reader refuses it and the form stays. */
  files: number
  fileBytes: number
}

const words = { fields: 600, values: 300, valueBytes: 200 * kilobyte }
/** A grid of 240 variants has eight fields a row. */
const grid = { fields: 3000, values: 300, valueBytes: 200 * kilobyte }

/** Kinds of forms; a route that says nothing takes `form`. */
export const formBounds = {
  /** Words and choices. Ten thousand listings chosen (100 kB), or a story of 20,000 letters with accents (120 kB). */
  form: { bytes: 256 * kilobyte, ...words, files: 0, fileBytes: 0 },
  /** A grid of variants, without its photos. */
  grid: { bytes: megabyte, ...grid, files: 0, fileBytes: 0 },
  /** Photos of a maker's, with the form of a listing around them. */
  photos: { bytes: 210 * megabyte, ...grid, files: 12, fileBytes: 20 * megabyte },
  /** Pictures that a buyer gives; guests, too. */
  given: { bytes: 40 * megabyte, ...words, files: 6, fileBytes: 20 * megabyte },
  /** A table, for an import or of one's own. */
  table: { bytes: 52 * megabyte, ...words, files: 1, fileBytes: 50 * megabyte },
  /** What another server says; its reader gets the bytes. */
  webhook: { bytes: megabyte, ...words, files: 0, fileBytes: 0 },
} as const satisfies Record<string, FormBounds>
export type FormKind = keyof typeof formBounds

/** Forms with files, which wait on disk until they are whole. */
export const uploadBounds = {
  /** Milliseconds without a byte, after which a body is given up. */
  silence: 20_000,
  /** Bodies of one sender that are on their way at once: a member, or all guests of an address. */
  atOnce: { member: 4, guest: 16 },
  /** Requests of one sender that wait for her turn: one more is told to come back. */
  waiting: 30,
  /**
   * Bytes of all bodies that lie on disk together: the database lies there, too. Where guests may send, a quarter is
   * enough, so that whoever comes from everywhere at once keeps no maker out.
   */
  disk: { given: 1024 * megabyte, others: 4096 * megabyte },
  /** Times that the main thread was busy with one request, for which her next one rests; and milliseconds at most. */
  rests: 2,
  longestRest: 400,
  /** Bytes of all files that are in memory together, however many senders. */
  memory: 420 * megabyte,
} as const

/** A table (CSV), whoever wrote it. No maker's file comes near: one that does would only fill the memory. */
export const tableBounds = {
  bytes: formBounds.table.fileBytes,
  recordBytes: megabyte,
  columns: 500,
  rows: 20_000,
  /** Bytes up to which the main thread reads it at once: a thread would take longer to start. */
  atOnce: 64 * kilobyte,
  /** Threads that read larger ones at the same time, and tables that wait for one. */
  threads: 1,
  waiting: 50,
  /** Seconds of a thread, and megabytes of what it keeps. */
  seconds: 90,
  memoryMegabytes: 1024,
} as const

/** A picture that came from outside, in whatever format. What its header says is held against this before it is decoded. */
export const pictureBounds = {
  /** Of the file that was sent. */
  bytes: formBounds.photos.fileBytes,
  /** Pixels of one side. */
  side: 20_000,
  /** The longer side is at most so many times the shorter. */
  ratio: 20,
  /** Pixels, in millions. */
  megapixels: 60,
  /** Width × height × channels × bytes of a channel. */
  decodedBytes: 256 * megabyte,
  /** Pictures that follow each other in one; the first is kept. */
  frames: 1000,
  /** Seconds of the child that reads it. */
  seconds: 20,
  /** Resident memory of that child, all its libraries' included: past it, it is killed. */
  childBytes: 512 * megabyte,
  /** Children at work at the same time. */
  children: 2,
  /** Pictures that wait for a child; one more is told to come back. */
  waiting: 200,
} as const

/** What a member keeps here in all. */
export const memberBounds = {
  /**
   * Bytes of her pictures in all widths, their originals, and files of imports: who has 2,000 pieces of twelve photos each,
   * brought from another house (0.8 MB sent, 0.7 MB rendered), stays within.
   */
  bytes: 40e9,
  /** Bytes sent in a day: what she takes away again lies on the disk for some days more, and no row names it. */
  bytesADay: 10e9,
} as const

/** Milliseconds for which the main thread may work on one thing without letting others in between. */
export const stretch = 15
