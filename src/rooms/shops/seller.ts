import { type Idus, iduField } from './recycling.ts'

export const statuses = ['private_person', 'micro_entrepreneur', 'artisan', 'association', 'company'] as const
export type SellerStatus = (typeof statuses)[number]

/** The legal person behind a shop. Texts are empty where nothing was given. */
export type Seller = {
  status: SellerStatus
  legalName: string
  address: string
  postcode: string
  town: string
  email: string
  phone: string
  siret: string | null
  registration: string
  vatNumber: string
  mediator: string
  proof: string
  /** Absent where nobody asked for them: orders freeze who sold, not this. */
  idus?: Idus
}
/** The seller as an order keeps her: what the law wants shown stays what it was on the day of the sale. */
export type FrozenSeller = Seller

export function freezeSeller(seller: Seller): FrozenSeller {
  const { status, legalName, address, postcode, town, email, phone } = seller
  const { siret, registration, vatNumber, mediator, proof } = seller
  return { status, legalName, address, postcode, town, email, phone, siret, registration, vatNumber, mediator, proof }
}

/** Everybody but a private person: consumer law applies to the sale. */
export function isProfessional({ status }: { status: SellerStatus }): boolean {
  return status !== 'private_person'
}

export type SellerField = keyof Seller
export type MissingField = { field: SellerField; code: string }

/**
 * What the law wants known of a seller before she sells, and is not: identity, address, e-mail and telephone, register
 * (L221-5 and L111-1 Code de la consommation), the mediator of a professional with an address (L616-1), the RNA number or SIRET of an
 * association, the qualification without which nobody is an « artisan » (L221-1 Code de l'artisanat).
 */
export function missingFields(seller: Seller): MissingField[] {
  if (!isProfessional(seller)) return blank(seller, ['legalName'])
  const missing = blank(seller, ['legalName', 'address', 'postcode', 'town', 'email', 'phone'])
  return [...missing, ...missingRegister(seller), ...missingProof(seller)]
}

export function missingProof({ status, proof }: Pick<Seller, 'status' | 'proof'>): MissingField[] {
  return status === 'artisan' && !proof ? [{ field: 'proof', code: 'seller_proof_missing' }] : []
}

function missingRegister(seller: Seller): MissingField[] {
  if (seller.status !== 'association') return [...blank(seller, ['siret', 'mediator']), ...withoutAddress(seller)]
  const known = seller.siret || /\bW\d{9}\b/i.test(seller.registration)
  return known ? [] : [{ field: 'registration', code: 'seller_association_unknown' }]
}

/** A mediator is named with where to reach it: a postal address or a site (R616-1). */
function withoutAddress({ mediator }: Seller): MissingField[] {
  const isReached = /\b\d{5}\b|[\p{L}\d-]+\.\p{L}{2,}/u.test(mediator)
  return mediator && !isReached ? [{ field: 'mediator', code: 'seller_mediator_address' }] : []
}

/**
 * What the law asks of a professional besides, without which she may open and is told: the identifier of her packaging,
 * which everybody needs who sends (L541-10-13 Code de l'environnement). Of other streams only she knows whether.
 */
export function advisedFields(seller: Seller): string[] {
  return isProfessional(seller) && !seller.idus?.packaging ? [iduField('packaging')] : []
}

function blank(seller: Seller, fields: SellerField[]): MissingField[] {
  return fields.filter((field) => !seller[field]).map((field) => ({ field, code: 'required' }))
}

/**
 * A SIRET is 14 digits whose Luhn sum is a multiple of ten; the establishments of La Poste (SIREN 356 000 000) ran
 * out of such numbers, their digits sum to a multiple of five.
 */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false
  const digits = [...text].map(Number)
  if (luhnSum(digits) % 10 === 0) return true
  return text.startsWith('356000000') && digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0
}

function luhnSum(digits: number[]): number {
  return digits.reduce((sum, digit, at) => {
    const doubled = at % 2 === digits.length % 2 ? digit * 2 : digit
    return sum + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
}
