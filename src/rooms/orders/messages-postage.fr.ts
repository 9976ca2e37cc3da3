import { formatGrams } from '#kit/grams'
import type { Postage, Sending, Slice } from '#rooms/shops'

const kinds: Record<Slice['kind'], [one: string, many: string]> = {
  letter: ['une lettre', 'lettres'],
  parcel: ['un colis', 'colis'],
}

function sending({ kind, count, upTo }: Sending): string {
  const [one, many] = kinds[kind]
  return `${count === 1 ? one : `${count} ${many}`} jusqu’à ${formatGrams(upTo)}`
}

type Weighed = Pick<Postage, 'grams' | 'sendings'>

/** The sentences of what is sent by weight. */
export const postage = {
  label: 'Poids',
  weighed: ({ grams, sendings }: Weighed) =>
    `${formatGrams(grams)} avec l’emballage\u202f: ${sendings.map(sending).join(' et ')}`,
  line: (grams: number) => formatGrams(grams),
  fill: {
    letter: (room: number) => `Complétez l’enveloppe\u202f: encore ${formatGrams(room)} au même prix d’envoi.`,
    parcel: (room: number) => `Complétez le colis\u202f: encore ${formatGrams(room)} au même prix d’envoi.`,
  },
  more: (shop: string) => `Voir la boutique ${shop}`,
}
