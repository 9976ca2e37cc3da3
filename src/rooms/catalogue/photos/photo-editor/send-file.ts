import type { Answer } from './photo-state.ts'

/** `refused`: the house will never take it; `lost`: it did not arrive, and may later. */
export type Sent = { kind: 'arrived'; answer: Answer } | { kind: 'refused'; sentence?: string } | { kind: 'lost' }

/** Sends one file and tells how much of it is gone, in per cent: `fetch` could not say. */
export function sendFile(address: string, file: Blob, name: string, progress: (sent: number) => void): Promise<Sent> {
  const body = new FormData()
  body.append('photos', file, name)
  const request = new XMLHttpRequest()
  request.open('POST', address)
  request.setRequestHeader('accept', 'application/json')
  request.timeout = 180_000
  request.upload.onprogress = ({ loaded, total }) => progress(Math.round((100 * loaded) / total))
  return new Promise((resolve) => {
    request.onload = () => resolve(sentOf(request))
    request.onerror = request.ontimeout = request.onabort = () => resolve({ kind: 'lost' })
    request.send(body)
  })
}

function sentOf({ status, responseText, responseURL }: XMLHttpRequest): Sent {
  const told = parsed(responseText)
  if (status === 200 && told?.photos) return { kind: 'arrived', answer: told }
  // Who was signed out meanwhile is led to the door; the photo waits for her.
  if (status === 200 || status >= 500 || status === 429 || responseURL === '') return { kind: 'lost' }
  return { kind: 'refused', ...(told?.sentence ? { sentence: told.sentence } : {}) }
}

function parsed(text: string): (Answer & { sentence?: string }) | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
