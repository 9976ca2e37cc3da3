const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** A picture that came from outside, in whatever format. What its header says is held against this before it is decoded. */
export const pictureBounds = {
  /** Of the file that was sent. */
  bytes: 20 * megabyte,
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
