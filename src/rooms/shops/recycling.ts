/** The streams of extended producer responsibility that what is made by hand falls under (L541-10-1 Code de l'environnement). */
export const streams = ['packaging', 'textiles', 'furniture', 'toys', 'paper', 'sports', 'diy'] as const
export type Stream = (typeof streams)[number]
/** The seller's identifiers, by stream. */
export type Idus = Partial<Record<Stream, string>>

/** The name of a stream's field in a form. */
export const iduField = (stream: Stream) => `idu_${stream}`

/** "FR123456_01ABCD", as the register of the ADEME writes them. */
export const isIdu = (text: string) => /^FR\d{6}_\d{2}[A-Z0-9]{4}$/.test(text)

/** Those that have a text, in the order of the streams. */
export function givenIdus(idus: Idus): [Stream, string][] {
  return streams.flatMap((stream) => (idus[stream] ? [[stream, idus[stream]] as [Stream, string]] : []))
}
