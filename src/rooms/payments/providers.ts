import type { House } from '#base/house'
import { refuse } from '#kit/refusal'
import type { Provider } from './provider.ts'
import { closeSandbox, sandboxOf } from './sandbox/sandbox.ts'

type Needs = Pick<House, 'db' | 'config' | 'keys' | 'appUrl'>

/** The provider for new payments. Only a trial has the sandbox: a house open to the public needs a real one. */
export function providerOf(house: Needs): Provider {
  return house.config.trial ? sandboxOf(house) : refuse('conflict', 'payment_no_provider')
}

/** The provider that took a payment once, by its name. */
export function providerNamed(house: Needs, name: string): Provider {
  const provider = providerOf(house)
  return provider.name === name ? provider : refuse('missing', 'page_missing')
}

/** Closes what providers opened for themselves, when the house closes. */
export async function closePayments(house: Pick<House, 'db'>): Promise<void> {
  await closeSandbox(house)
}
