import ipaddr from 'ipaddr.js'

/** Whether this is an IP address as people write it; the library takes « 1 » for 0.0.0.1 as well. */
export function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text)
}

/** Whether this is an address, or a network of them (CIDR). */
export function isNetwork(text: string): boolean {
  return isAddress(text) || (ipaddr.isValidCIDR(text) && isAddress(text.replace(/\/\d+$/, '')))
}
