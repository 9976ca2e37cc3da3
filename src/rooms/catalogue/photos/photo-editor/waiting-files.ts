/**
 * Photos that were chosen and are not sent yet, kept by the browser (IndexedDB): a lost connection, a closed page or an
 * empty battery loses none. Where the browser keeps nothing (a private window), they live as long as the page.
 */
export type WaitingFile = { id: string; form: string; listing: string; name: string; file: Blob; at: number }

const store = 'waiting'
const kept = new Map<string, WaitingFile>()
// Who does not come back within a month has chosen other photos.
const longest = 30 * 24 * 60 * 60 * 1000

export async function keepFile(file: WaitingFile): Promise<void> {
  kept.set(file.id, file)
  await inStore('readwrite', (files) => files.put(file)).catch(() => {})
}

export async function dropFile(id: string): Promise<void> {
  kept.delete(id)
  await inStore('readwrite', (files) => files.delete(id)).catch(() => {})
}

/** Those of a listing, or of a form that has none yet, in the order in which they were chosen. */
export async function listFiles(form: string, listing: string): Promise<WaitingFile[]> {
  const stored = await inStore('readonly', (files) => files.getAll()).catch(() => [...kept.values()])
  const files = stored as WaitingFile[]
  for (const old of files.filter(({ at }) => at < Date.now() - longest)) void dropFile(old.id)
  return files
    .filter((one) => (listing ? one.listing === listing : one.form === form && !one.listing))
    .sort((a, b) => a.at - b.at)
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  act: (files: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open()
  try {
    return await result(act(database.transaction(store, mode).objectStore(store)))
  } finally {
    database.close()
  }
}

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open('photos', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(store, { keyPath: 'id' })
  return result(opening)
}

function result<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
