/**
 * A HEIC as an iPhone makes one, from a colour for each block of 16 × 16 pixels: HEVC whose every block is a slice of its
 * own with uncompressed samples (ITU-T H.265, pcm_flag), in a HEIF container (ISO 23008-12). No encoder comes from npm,
 * and nobody's photo is copied.
 */
export type HeicDrawing = {
  columns: number
  rows: number
  /** Luma and both chromas of a block. */
  colour: (column: number, row: number) => readonly [y: number, cb: number, cr: number]
  /** Quarter turns against the clock, as the container asks for (irot). */
  turns?: number
  profile?: Buffer
  /** What the header says instead of its true size. */
  claimed?: { width: number; height: number }
}

export function aHeic({ columns, rows, colour, turns = 0, profile, claimed }: HeicDrawing): Buffer {
  const size = claimed ?? { width: columns * 16, height: rows * 16 }
  const slices = Array.from({ length: columns * rows }, (_, at) =>
    slice(at, columns * rows, colour(at % columns, Math.floor(at / columns))),
  )
  const picture = Buffer.concat(slices.map((nal) => Buffer.concat([u32(nal.length), nal])))
  const properties = [
    box('hvcC', decoderConfiguration(size)),
    box('ispe', u32(0), u32(size.width), u32(size.height)),
    box('irot', Buffer.from([turns])),
    ...(profile ? [box('colr', Buffer.from('prof'), profile)] : []),
  ]
  const before = (offset: number) => container(properties, offset, picture.length)
  return Buffer.concat([before(before(0).length + 8), box('mdat', picture)])
}

function container(properties: Buffer[], offset: number, length: number): Buffer {
  const associations = properties.map((_, at) => 0x80 | (at + 1))
  return Buffer.concat([
    box('ftyp', Buffer.from('heic'), u32(0), Buffer.from('mif1heic')),
    box(
      'meta',
      u32(0),
      box('hdlr', u32(0), u32(0), Buffer.from('pict'), Buffer.alloc(13)),
      box('pitm', u32(0), u16(1)),
      box('iloc', u32(0), u16(0x4400), u16(1), u16(1), u16(0), u16(1), u32(offset), u32(length)),
      box('iinf', u32(0), u16(1), box('infe', u32(0x02000000), u16(1), u16(0), Buffer.from('hvc1\0'))),
      box(
        'iprp',
        box('ipco', ...properties),
        box('ipma', u32(0), u32(1), u16(1), Buffer.from([associations.length, ...associations])),
      ),
    ),
  ])
}

function decoderConfiguration(size: { width: number; height: number }): Buffer {
  const fixed = '01 03 70000000 900000000000 5a f000 fc fd f8 f8 0000 0f 03'.replaceAll(' ', '')
  const sets = [videoSet(), sequenceSet(size), pictureSet()]
  return Buffer.concat([
    Buffer.from(fixed, 'hex'),
    ...sets.flatMap((nal) => [Buffer.from([0x80 | (nal[0]! >> 1)]), u16(1), u16(nal.length), nal]),
  ])
}

/** Profile Main Still Picture, level 3. */
const profileAndLevel = (bits: Bits) => bits.u(8, 3).u(32, 0x70000000).u(8, 0x90).u(32, 0).u(8, 0).u(8, 90)

function videoSet(): Buffer {
  const bits = new Bits().u(4, 0).u(2, 3).u(6, 0).u(3, 0).u(1, 1).u(16, 0xffff)
  profileAndLevel(bits).u(1, 1).ue(0).ue(0).ue(0).u(6, 0).ue(0).u(2, 0)
  return nalUnit(32, bits.end())
}

function sequenceSet({ width, height }: { width: number; height: number }): Buffer {
  const bits = profileAndLevel(new Bits().u(4, 0).u(3, 0).u(1, 1)).ue(0).ue(1).ue(width).ue(height)
  bits.u(1, 0).ue(0).ue(0).ue(0).u(1, 1).ue(0).ue(0).ue(0)
  // Blocks of 16 × 16, none smaller; then samples of 8 bits, uncompressed, in such blocks.
  bits.ue(1).ue(0).ue(0).ue(2).ue(0).ue(0).u(1, 0).u(1, 0).u(1, 0)
  bits.u(1, 1).u(4, 7).u(4, 7).ue(1).ue(0).u(1, 1)
  return nalUnit(33, bits.ue(0).u(5, 0).end())
}

function pictureSet(): Buffer {
  const bits = new Bits().ue(0).ue(0).u(7, 0).ue(0).ue(0).ue(0).u(3, 0).ue(0).ue(0).u(7, 0)
  return nalUnit(34, bits.u(3, 0b101).u(2, 0).ue(0).u(2, 0).end())
}

function slice(at: number, count: number, [y, cb, cr]: readonly [number, number, number]): Buffer {
  const bits = new Bits()
    .u(1, at === 0 ? 1 : 0)
    .u(1, 0)
    .ue(0)
  if (at > 0) bits.u(Math.ceil(Math.log2(count)), at)
  bits.ue(2).ue(0).end()
  // The arithmetic code of "one part, uncompressed", then of "the slice ends": always the same bits.
  const samples = Buffer.concat([Buffer.alloc(256, y), Buffer.alloc(64, cb), Buffer.alloc(64, cr)])
  return nalUnit(19, Buffer.concat([bits.bytes(), arithmetic(270), samples, arithmetic(510)]))
}

/** Ends the arithmetic code with a terminating bin of 1 from this range, with nothing written before. */
function arithmetic(range: number): Buffer {
  let low = range - 2
  const out: number[] = []
  for (let shift = 0; shift < 7; shift++) {
    out.push((low >> 9) & 1)
    low = (low << 1) & 0x3ff
  }
  out.push((low >> 9) & 1, (low >> 8) & 1, 1)
  const bits = new Bits()
  for (const bit of out.slice(1)) bits.u(1, bit)
  return bits.bytes()
}

function nalUnit(type: number, payload: Buffer): Buffer {
  const escaped: number[] = []
  for (const byte of payload) {
    if (byte <= 3 && escaped.at(-1) === 0 && escaped.at(-2) === 0) escaped.push(3)
    escaped.push(byte)
  }
  return Buffer.from([type << 1, 1, ...escaped])
}

class Bits {
  #bits = ''
  u(width: number, value: number): this {
    this.#bits += (value >>> 0).toString(2).padStart(width, '0')
    return this
  }
  /** Exponential Golomb code. */
  ue(value: number): this {
    const code = (value + 1).toString(2)
    this.#bits += '0'.repeat(code.length - 1) + code
    return this
  }
  end(): Buffer {
    this.#bits += '1'
    return this.bytes()
  }
  bytes(): Buffer {
    this.#bits = this.#bits.padEnd(Math.ceil(this.#bits.length / 8) * 8, '0')
    return Buffer.from(this.#bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)))
  }
}

function box(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body])
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}
