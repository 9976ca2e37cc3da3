import { parseArgs } from 'node:util'

export interface Options {
  readonly listings: number
  readonly shops: number
  /** How long each line is measured. */
  readonly seconds: number
  /** Addresses in the sitemap that is measured. */
  readonly sitemap: number
  readonly json: boolean
  /** Only rows whose name begins so. */
  readonly only: string
}

export const help = `npm run bench -- [--listings 100000] [--shops 4500] [--seconds 4] [--only search]
                [--sitemap 2200000] [--json]

Makes a market in a folder of its own, starts the built program on it, asks it at 1, 16 and 64 connections, and prints
what it answered, beside a bare Fastify route that sends the same HTML. Leave the machine alone meanwhile.
  --only   rows whose name begins so: home, search, listing, shop, add to cart, checkout, change,
           listing with, table, bulk, postage, others, sitemap
  --json   one object with "rows"`

/** Arguments → options; undefined where help was asked for. */
export function readOptions(args: string[]): Options | undefined {
  const { values } = parseArgs({
    args,
    options: {
      listings: { type: 'string', default: '100000' },
      shops: { type: 'string', default: '4500' },
      seconds: { type: 'string', default: '4' },
      sitemap: { type: 'string', default: '2200000' },
      json: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const { json, only } = values
  const [listings, shops, seconds, sitemap] = [values.listings, values.shops, values.seconds, values.sitemap].map(count)
  return { listings: listings!, shops: shops!, seconds: seconds!, sitemap: sitemap!, json, only }
}

function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`A count is expected, not « ${text} ».\n\n${help}`)
  return Number(text)
}
