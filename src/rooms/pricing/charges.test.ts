import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import rules, { type RègleModèleSocial } from 'modele-social'
import Engine, { type Situation } from 'publicodes'
import { addDays, type Day } from '#kit/dates'
import { type ChargeSettings, chargesOfMonth, isOld, ratesOf, reliefEnd, tableOn, wholeRate } from './charges.ts'

/** URSSAF's own rules, as it publishes them: the judge of our table. It is no part of the running program. */
const engine = new Engine<RègleModèleSocial>(rules, { logger: { log() {}, warn() {}, error: console.error } })
const ae = 'dirigeant . auto-entrepreneur' as const

const natures = { craft: "'artisanale'", commerce: "'commerciale'" } as const
const kinds = { goods: "'vente'", craft_services: "'service'" } as const
const departments = { '29': undefined, '57': 'Moselle', '67': 'Bas-Rhin', '68': 'Haut-Rhin' } as const

type Case = { settings: ChargeSettings; department: keyof typeof departments; day: Day; turnover: number }

function situationOf({ settings, department, day, turnover }: Case): Situation<RègleModèleSocial> {
  const { activity, register, incomeTaxOption, relief } = settings
  const place = departments[department]
  return {
    date: french(day),
    'entreprise . catégorie juridique': "'EI'",
    'entreprise . catégorie juridique . EI . auto-entrepreneur': 'oui',
    ...(activity === 'free_profession'
      ? {
          'entreprise . activité . nature': "'libérale'",
          'entreprise . activité . nature . libérale . réglementée': 'non',
        }
      : {
          'entreprise . activité . nature': natures[register],
          'entreprise . activités . service ou vente': kinds[activity as keyof typeof kinds],
        }),
    ...(place ? { 'établissement . commune . département': `'${place}'` } : {}),
    ...(relief
      ? { 'dirigeant . exonérations . ACRE': 'oui', 'entreprise . date de création': french(relief.since) }
      : {}),
    [`${ae} . chiffre d'affaires`]: `${turnover / 100} €/mois`,
    [`${ae} . impôt . versement libératoire`]: incomeTaxOption ? 'oui' : 'non',
  } as Situation<RègleModèleSocial>
}

const french = (day: Day) => day.split('-').reverse().join('/')

function judged(one: Case) {
  engine.setSituation(situationOf(one))
  const cents = (rule: string) =>
    Math.round(Number(engine.evaluate({ valeur: rule, unité: '€/mois' } as never).nodeValue ?? 0) * 100 + 1e-6)
  return {
    social: cents(`${ae} . cotisations et contributions . cotisations`),
    training: cents(`${ae} . cotisations et contributions . CFP`),
    chamber: cents(`${ae} . cotisations et contributions . TFC`),
    incomeTax: cents(`${ae} . impôt . versement libératoire . montant`),
  }
}

function ours({ settings, department, day, turnover }: Case) {
  return chargesOfMonth(turnover, ratesOf(settings, department, day)!)
}

const days = fc.integer({ min: 0, max: 330 }).map((count) => addDays('2026-01-01', count))
const cases: fc.Arbitrary<Case> = fc
  .record({
    activity: fc.constantFrom('goods' as const, 'craft_services' as const, 'free_profession' as const),
    register: fc.constantFrom('craft' as const, 'commerce' as const),
    incomeTaxOption: fc.boolean(),
    begun: fc.option(days),
    day: days,
    department: fc.constantFrom(...(Object.keys(departments) as (keyof typeof departments)[])),
    turnover: fc.integer({ min: 0, max: 690_000 }),
  })
  .map(({ activity, register, incomeTaxOption, begun, ...rest }) => {
    const since = begun !== null && begun <= rest.day ? begun : null
    const relief = since ? { since, until: reliefEnd(since) } : null
    return { settings: { activity, register, incomeTaxOption, relief }, ...rest }
  })

test('a month’s charges are those of URSSAF’s own rules, to the cent', () => {
  fc.assert(
    fc.property(cases, (one) => assert.deepEqual(ours(one), judged(one))),
    { numRuns: 300 },
  )
})

test('every rate of the table is the one that URSSAF’s rules give on a large turnover', () => {
  for (const activity of ['goods', 'craft_services', 'free_profession'] as const)
    for (const register of ['craft', 'commerce'] as const)
      for (const department of Object.keys(departments) as (keyof typeof departments)[])
        for (const since of [null, '2026-02-01', '2026-08-01'])
          for (const incomeTaxOption of [true, false]) {
            const relief = since ? { since, until: reliefEnd(since) } : null
            const settings = { activity, register, incomeTaxOption, relief }
            const one: Case = { settings, department, day: '2026-11-01', turnover: 500_000 }
            assert.deepEqual(ours(one), judged(one), JSON.stringify(one))
          }
})

const plain: ChargeSettings = { activity: 'goods', register: 'craft', incomeTaxOption: false, relief: null }

test('goods of one’s own making cost 12.82 % at the craft register', () => {
  assert.equal(wholeRate(ratesOf(plain, '29', '2026-11-21')), 12_820)
  assert.equal(wholeRate(ratesOf({ ...plain, activity: 'none' }, '29', '2026-11-21')), 0)
})

test('the relief lasts to the end of the third full quarter, and not a day longer', () => {
  assert.equal(reliefEnd('2026-08-15'), '2027-06-30')
  assert.equal(reliefEnd('2026-01-01'), '2026-12-31')
  const relief = { since: '2026-08-15', until: reliefEnd('2026-08-15') }
  assert.equal(ratesOf({ ...plain, relief }, '29', '2027-06-30')!.social, 9200)
  assert.equal(ratesOf({ ...plain, relief }, '29', '2027-07-01')!.social, 12_300)
})

test('a table that nobody compared for more than a year is old', () => {
  const table = tableOn('2026-11-21')
  assert.equal(isOld(table, '2027-11-21'), false)
  assert.equal(isOld(table, '2027-11-22'), true)
})
