import type { Offer } from 'schema-dts'
import { type Cents, decimalOf } from '#kit/money'
import type { Measure } from '#rooms/catalogue'

/**
 * What the price is of, for machines: 10 centimetres, 50 pieces; and the unit in which prices are compared. Codes are
 * those of UN/CEFACT, which schema.org takes. A single piece needs none.
 */
export function unitPriceData(price: Cents, measure: Measure): Pick<Exclude<Offer, string>, 'priceSpecification'> {
  const quantity = quantityOf(measure)
  if (!quantity) return {}
  const { value, unitCode, per } = quantity
  return {
    priceSpecification: {
      '@type': 'UnitPriceSpecification',
      price: decimalOf(price) as `${number}`,
      priceCurrency: 'EUR',
      referenceQuantity: {
        '@type': 'QuantitativeValue',
        value,
        unitCode,
        valueReference: { '@type': 'QuantitativeValue', value: 1, unitCode: per },
      },
    },
  }
}

function quantityOf({ unit, unitStep, lot }: Measure) {
  if (unit === 'piece') return lot === null ? undefined : { value: lot, unitCode: 'C62', per: 'C62' }
  const [small, large, perLarge] = unit === 'cm' ? ['CMT', 'MTR', 100] : (['GRM', 'KGM', 1000] as const)
  const whole = unitStep % Number(perLarge) === 0
  return { value: whole ? unitStep / Number(perLarge) : unitStep, unitCode: whole ? large : small, per: large }
}
