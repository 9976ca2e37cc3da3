import { join } from 'node:path'
import type { FastifyRequest } from 'fastify'
import { type FormBounds, formBounds, uploadBounds } from '#base/bounds'
import type { House } from '#base/house'
import type { Form, Takes, Upload } from '#base/http'
import { Refusal, refuse } from '#kit/refusal'
import { formOf, manyFields, pairsOf } from './form-fields.ts'
import { type IncomingFile, type IncomingFiles, incomingFiles } from './incoming-file.ts'
import { whileComing } from './while-coming.ts'

type Waiting = Omit<Upload, 'bytes'> & { file: IncomingFile }
/** A form that has come whole. Its files lie on disk until they are taken into memory, in the sender's turn. */
export type SentForm = { form: Form; bytes: number; uploads(): Promise<Upload[]>; letGo(): Promise<void> }

/** Bounds of what a route takes; a picture or an export that is made for a GET brings no form. */
export const boundsOf = (takes: Takes = 'form'): FormBounds =>
  formBounds[takes === 'picture' || takes === 'export' ? 'form' : takes]

/**
 * Reads a form within the bounds of its kind, each byte and field counted before it is looked at. Refuses (large) what is
 * beyond, (invalid) `upload_stalled` where no byte has come for so many milliseconds, `not_understood` what breaks off.
 */
export async function readSent(
  house: House,
  request: FastifyRequest,
  takes: Takes | undefined,
  silence: number = uploadBounds.silence,
): Promise<SentForm> {
  const bounds = boundsOf(takes)
  if (!request.isMultipart()) {
    const form = typeof request.body === 'string' ? formOf(pairsOf(request.body, bounds), bounds) : {}
    return { form, bytes: 0, uploads: async () => [], letGo: async () => {} }
  }
  if (Number(request.headers['content-length']) > bounds.bytes) throw tooLarge(bounds)
  const { disk } = uploadBounds
  const files = incomingFiles(join(house.config.data, 'incoming'), takes === 'given' ? disk.given : disk.others)
  try {
    const coming = { bytes: bounds.bytes, silence, large: () => tooLarge(bounds) }
    const { form, waiting } = await whileComing(request.raw, coming, () => readParts(request, bounds, files))
    const bytes = waiting.reduce((sum, { file }) => sum + file.bytes, 0)
    return { form, bytes, uploads: () => Promise.all(waiting.map(loaded)), letGo: files.letGo }
  } catch (error) {
    // Whoever reads on behind this finds them closed.
    await files.letGo()
    throw whyCutShort(error, bounds)
  }
}

async function readParts(
  request: FastifyRequest,
  bounds: FormBounds,
  incoming: IncomingFiles,
): Promise<{ form: Form; waiting: Waiting[] }> {
  const pairs: [string, string][] = []
  const waiting: Waiting[] = []
  // One more of each than is taken, so that it is seen; a field for files that was left blank counts as a part.
  const { fields, valueBytes, files } = bounds
  const limits = { fields: fields + 1, fieldSize: valueBytes + 1, parts: fields + files + 20, fileSize: bounds.bytes }
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      pairs.push([part.fieldname, String(part.value)])
      if (pairs.length > fields) throw manyFields(bounds)
    } else if (part.filename) {
      if (waiting.length >= files) refuse('large', files === 0 ? 'form_takes_no_file' : 'form_many_files', { files })
      const file = await incoming.keep(part.file, bounds.fileBytes)
      waiting.push({ field: part.fieldname, name: part.filename, type: part.mimetype, file })
    } else part.file.resume()
  }
  return { form: formOf(pairs, bounds), waiting }
}

async function loaded({ file, ...upload }: Waiting): Promise<Upload> {
  return { ...upload, bytes: await file.read() }
}

function tooLarge({ bytes, files }: FormBounds): Refusal {
  if (files > 0) return new Refusal('large', 'files_too_large', { megabytes: Math.floor(bytes / 1024 / 1024) })
  return new Refusal('large', 'form_too_large', { kilobytes: Math.round(bytes / 1024) })
}

// A telephone that lost its network in the midst of a photo, or what was never a form: no fault of the house.
function whyCutShort(error: unknown, bounds: FormBounds): Refusal {
  if (error instanceof Refusal) return error
  const { statusCode } = error as { statusCode?: number }
  return statusCode === 413 ? manyFields(bounds) : new Refusal('invalid', 'not_understood')
}
