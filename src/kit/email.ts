import { domainToASCII, domainToUnicode } from 'node:url'
import { z } from 'zod'

/** Signs of a whole address (RFC 5321 §4.5.3.1.3, less its brackets), and of what stands before the @. */
const most = { address: 254, local: 64 }

// What names no host of the internet (RFC 6761, RFC 7686, RFC 9476): no letter ever arrives there.
const nowhere = ['invalid', 'localhost', 'local', 'internal', 'onion', 'alt', 'arpa']
const local = /^(?!\.)(?!.*\.\.)[a-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\.)$/
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/**
 * An e-mail address as it is kept and compared: in small letters, its domain in the alphabet of the DNS
 * ("Jean@Céramique.fr" → "jean@xn--cramique-b1a.fr", RFC 5891). Undefined where it is none.
 */
export function readEmail(text: string): string | undefined {
  const [name = '', typed = '', ...more] = text.trim().toLowerCase().split('@')
  const domain = domainToASCII(typed)
  if (more.length > 0 || name.length > most.local || !local.test(name) || !isReachable(domain)) return undefined
  const address = `${name}@${domain}`
  return address.length > most.address ? undefined : address
}

/** The same as a person writes it: the domain with its accents. */
export function showEmail(address: string): string {
  const at = address.lastIndexOf('@')
  return address.slice(0, at + 1) + domainToUnicode(address.slice(at + 1))
}

/** The field of a form that asks for one. */
export const EmailInput = z
  .string({ error: 'required' })
  .trim()
  .min(1, 'required')
  .max(most.address, 'too_long')
  .transform((text, context) => {
    const address = readEmail(text)
    if (address === undefined) context.addIssue('not_an_email')
    return address ?? z.NEVER
  })

function isReachable(domain: string): boolean {
  const labels = domain.split('.')
  const top = labels.at(-1)!
  return labels.length > 1 && labels.every((one) => label.test(one)) && /[a-z]/.test(top) && !nowhere.includes(top)
}
