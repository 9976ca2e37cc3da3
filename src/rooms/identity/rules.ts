/** Sessions last a month from their last day of use. */
export const sessionDays = 30
export const resetMinutes = 60
export const verificationDays = 3
export const leastPassword = 10
export const mostPassword = 128

const day = 24 * 3600 * 1000

/** Until when a session in use is prolonged; undefined while less than a day of it has gone by. */
export function refreshedUntil(expiresAt: Date, at: Date): Date | undefined {
  const until = sessionEnd(at)
  return until.getTime() - expiresAt.getTime() >= day ? until : undefined
}

export function sessionEnd(at: Date): Date {
  return new Date(at.getTime() + sessionDays * day)
}

/**
 * Where to go after signing in: a path of this site, else the fallback. What a browser reads as another host is none,
 * nor what becomes one once its dots are resolved ("/.//evil.example").
 */
export function ownPath(text: string | undefined, fallback: string): string {
  const origin = 'http://own.invalid'
  if (!text?.startsWith('/') || !URL.canParse(text, origin)) return fallback
  const url = new URL(text, origin)
  return url.origin === origin && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : fallback
}
