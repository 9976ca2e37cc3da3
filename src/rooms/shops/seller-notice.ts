import { fr } from './messages.fr.ts'
import { givenIdus } from './recycling.ts'
import { isProfessional, type Seller } from './seller.ts'

export type NoticeLine = { label: string; value: string }

/**
 * The lines that the law wants shown of a seller beside what she sells (L111-7 and L221-5 Code de la consommation):
 * a private person's status and what follows from it; a professional's name, address, contact, register and mediator.
 */
export function sellerNotice(seller: Seller): NoticeLine[] {
  const t = fr.notice
  const status = { label: t.status, value: t.statuses[seller.status] }
  if (!isProfessional(seller)) return [status, { label: t.rights, value: t.betweenPersons }]
  const place = [seller.address, [seller.postcode, seller.town].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  return [
    status,
    { label: t.legalName, value: nameOf(seller) },
    { label: t.address, value: place },
    { label: t.email, value: seller.email },
    { label: t.phone, value: seller.phone },
    { label: t.siret, value: spaced(seller.siret) },
    { label: t.registration, value: seller.registration },
    { label: t.vatNumber, value: seller.vatNumber },
    { label: t.proof, value: seller.status === 'artisan' ? seller.proof : '' },
    { label: t.mediator, value: seller.mediator },
    { label: t.idus, value: idusOf(seller) },
    { label: t.rights, value: t.professional },
  ].filter(({ value }) => value)
}

/** "Emballages : FR123456_01ABCD", one stream after the other. */
function idusOf({ idus = {} }: Seller): string {
  return givenIdus(idus)
    .map(([stream, idu]) => `${fr.settings.seller.streams[stream]}\u202f: ${idu}`)
    .join(' · ')
}

/** A sole trader's name carries « EI » (R526-27 Code de commerce). */
function nameOf({ status, legalName }: Seller): string {
  const alone = status === 'micro_entrepreneur' && !/\bEI\b|entrepreneur individuel/i.test(legalName)
  return alone ? `${legalName} EI` : legalName
}

/** "12345678900011" → "123 456 789 00011", as it is read aloud. */
function spaced(siret: string | null): string {
  return siret?.replace(/^(...)(...)(...)/, '$1 $2 $3 ') ?? ''
}
