import { createHmac, timingSafeEqual } from 'node:crypto'

const toleranceSeconds = 300

/** "t=1763750000,v1=HEX": an HMAC over the moment and the body, so that an old webhook cannot be played again. */
export function signatureOf(secret: string, body: string | Buffer, at: Date): string {
  const t = Math.floor(at.getTime() / 1000)
  return `t=${t},v1=${macOf(secret, t, body)}`
}

export function isSigned(secret: string, body: Buffer, signature: string, at: Date): boolean {
  const [, t = '', mac = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature) ?? []
  if (mac === '' || Math.abs(at.getTime() / 1000 - Number(t)) > toleranceSeconds) return false
  return timingSafeEqual(Buffer.from(macOf(secret, Number(t), body)), Buffer.from(mac))
}

function macOf(secret: string, t: number, body: string | Buffer): string {
  return createHmac('sha256', secret).update(`${t}.`).update(body).digest('hex')
}
