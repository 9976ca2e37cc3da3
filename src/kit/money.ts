/** Integer cents of euros. */
export type Cents = number

const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' })
const unitEuros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 12 })

/** 123456 → "1 234,56 €", with a true minus sign where it is negative. */
export function formatCents(cents: Cents): string {
  return euros.format(cents / 100).replace('-', '−')
}

/** A price of one of many, in cents that may be a fraction: 0.67 → "0,0067 €". As many decimals as say it, two at least. */
export function formatUnitCents(cents: number): string {
  return unitEuros.format(cents / 100)
}

/** 123456 → "1234.56": for machines and number fields. */
export function decimalOf(cents: number): string {
  const sign = cents < 0 ? '-' : ''
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** What a person typed ("12", "12,5", "1 234,50 €") → cents; undefined where it is no amount of euros. */
export function parseCents(text: string): Cents | undefined {
  const plain = text.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.')
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return undefined
  const [whole, part = ''] = plain.split('.')
  return Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

/** `tenThousandths` of an amount of cents (500 is 5 %), rounded half up to the cent. Amounts are not negative. */
export function shareOf(cents: Cents, tenThousandths: number): Cents {
  return Number((BigInt(cents) * BigInt(tenThousandths) * 2n + 10_000n) / 20_000n)
}

/** The tax contained in an amount that includes it, at `tenThousandths`, rounded half up to the cent. */
export function taxWithin(cents: Cents, tenThousandths: number): Cents {
  const whole = 10_000n + BigInt(tenThousandths)
  return Number((BigInt(cents) * BigInt(tenThousandths) * 2n + whole) / (2n * whole))
}
