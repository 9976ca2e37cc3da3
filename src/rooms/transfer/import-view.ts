import type { Reader } from '#base/database'
import type { Faults } from '#base/sentences'
import { faultsOf, sentenceOf } from '#base/sentences'
import type { Cents } from '#kit/money'
import { read } from '#kit/read'
import { Refusal } from '#kit/refusal'
import { faultsToPublish } from '#rooms/catalogue'
import type { OwnShop } from '#rooms/shops'
import { euroPrice, type Rounding } from './euro-prices.ts'
import { RateInput } from './fill-input.ts'
import {
  countMade,
  type ForeignCurrency,
  type Gap,
  type ImportCounts,
  listForeignCurrencies,
  listForeignPrices,
  listGaps,
} from './gap-queries.ts'
import { type Failure, type Import, isRunning, mostShown } from './import.ts'
import { findImport } from './queries.ts'
import {
  type FailedPhoto,
  listFailedPhotos,
  listPriceOffers,
  listProblems,
  listStayed,
  type PriceOffer,
  type ReportRow,
  type Stayed,
} from './report-queries.ts'
import { listVariantGroups, type VariantGroup } from './variant-group-queries.ts'

export type PriceLine = { title: string; foreign: number; euros: Cents }
export type Preview = { currency: string; rate: string; rounding: string; lines: PriceLine[]; faults: Faults }

export type ImportView = {
  shop: OwnShop
  import: Import
  failure: string | null
  counts: ImportCounts
  gaps: (Gap & { lacks: string[] })[]
  currencies: ForeignCurrency[]
  groups: VariantGroup[]
  preview: Preview | null
  problems: ReportRow[]
  failedPhotos: (Omit<FailedPhoto, 'failure'> & { reason: string })[]
  stayed: Stayed[]
  priceOffers: PriceOffer[]
}

/** Everything that the page of an import shows. `query` may ask for prices at a rate. */
export async function findImportView(
  reader: Reader,
  shop: OwnShop,
  reference: string,
  query: Record<string, string>,
): Promise<ImportView> {
  const found = await findImport(reader, shop.id, reference)
  const settled = found.state === 'done'
  const [counts, gaps, currencies, groups, problems, failedPhotos, stayed, priceOffers] = await Promise.all([
    countMade(reader, found),
    settled ? listGaps(reader, found, mostShown) : [],
    settled ? listForeignCurrencies(reader, found) : [],
    settled ? listVariantGroups(reader, found) : [],
    isRunning(found) ? [] : listProblems(reader, found, mostShown),
    listFailedPhotos(reader, found, mostShown),
    found.state === 'undone' ? listStayed(reader, found) : [],
    settled ? listPriceOffers(reader, found, mostShown) : [],
  ])
  return {
    shop,
    import: found,
    failure: found.failure && sentence(found.failure),
    counts,
    gaps: gaps.map((gap) => ({ ...gap, lacks: lacksOf({ ...gap, universe: shop.universe }) })),
    currencies,
    groups,
    preview: settled && query.taux !== undefined ? await previewAt(reader, found, query) : null,
    problems,
    failedPhotos: failedPhotos.map(({ failure, ...photo }) => ({ ...photo, reason: sentence(failure) })),
    stayed,
    priceOffers,
  }
}

function lacksOf(listing: Parameters<typeof faultsToPublish>[0]): string[] {
  return faultsToPublish(listing).map(({ code }) => sentenceOf(code))
}

function sentence({ code, values }: Failure): string {
  return sentenceOf(code, values)
}

async function previewAt(reader: Reader, found: Import, query: Record<string, string>): Promise<Preview> {
  const { devise: currency = '', taux: rate = '', arrondi: rounding = '' } = query
  const asked = { currency, rate, rounding }
  try {
    const input = read(RateInput, asked)
    const prices = await listForeignPrices(reader, found, input.currency)
    const lines = prices.map(({ title, foreign }) => ({
      title,
      foreign,
      euros: euroPrice(foreign, input.rate, input.rounding as Rounding),
    }))
    return { ...asked, lines, faults: { fields: {} } }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...asked, lines: [], faults: faultsOf(error) }
  }
}
