import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import type { BetterAuthOptions } from 'better-auth/types'
import type { Db } from '#base/database'
import type { House } from '#base/house'
import { logOutage } from '#base/log'
import type { PersonId } from '#kit/id'
import { recordReset } from './record-reset-flow.ts'
import { leastPassword, mostPassword, sessionDays } from './rules.ts'
import { cookiePrefix, signInSecret } from './session-cookie.ts'

export type AuthHouse = Pick<House, 'config' | 'db' | 'keys'>
type Auth = ReturnType<typeof betterAuth<ReturnType<typeof authOptions>>>

const opened = new WeakMap<Db, Auth>()

/** The library of passwords and sessions for this house. Its routes stay closed: our forms call `auth.api`. */
export function openAuth(house: AuthHouse): Auth {
  const auth = opened.get(house.db) ?? betterAuth(authOptions(house))
  opened.set(house.db, auth)
  return auth
}

/** The library's code of what it refused ("INVALID_TOKEN"); throws on what is no refusal. */
export function codeOfRefusal(error: unknown): string {
  if (error instanceof APIError && error.body?.code) return error.body.code
  throw error
}

export function authOptions({ config, db, keys }: AuthHouse) {
  return {
    baseURL: config.origin,
    secret: signInSecret(keys),
    database: { db, type: 'postgres', transaction: true },
    user: { modelName: 'persons', fields: { emailVerified: 'email_verified', ...stamps } },
    session: {
      modelName: 'sessions',
      fields: {
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        userId: 'person_id',
        ...stamps,
      },
      expiresIn: sessionDays * 24 * 3600,
    },
    account: {
      modelName: 'credentials',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'person_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...stamps,
      },
    },
    verification: {
      modelName: 'verifications',
      fields: { expiresAt: 'expires_at', ...stamps },
      storeIdentifier: 'hashed',
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: leastPassword,
      maxPasswordLength: mostPassword,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: ({ user }) => recordReset(db, Number(user.id) as PersonId),
    },
    advanced: {
      database: { generateId: 'serial' },
      cookiePrefix,
      useSecureCookies: !config.trial,
      // A list of sessions needs the device; where it was used is nobody's business.
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Its sentences name addresses: only that something failed is kept.
    logger: {
      level: 'error',
      log: (level, message) => level === 'error' && logOutage(new Error(message), 'sign-in has trouble'),
    },
  } satisfies BetterAuthOptions
}

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' } as const
