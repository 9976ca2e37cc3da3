import type { Table } from '#base/csv'
import { foldedName } from '#kit/fold'
import { refuse } from '#kit/refusal'

/** Where each field of an Etsy listings file stands; a field that the file's age does not have is absent. */
export interface EtsyColumns {
  title: number
  description?: number
  price: number
  currency?: number
  quantity?: number
  tags?: number
  materials?: number
  sku?: number
  images: number[]
  axes: AxisColumns[]
}

export interface AxisColumns {
  type?: number
  name?: number
  values: number
}

/** By the names of the header in five languages; by position where they are unknown, for the order is the same in all. */
export function findEtsyColumns(table: Table): EtsyColumns {
  const fields = table.header.cells.map(fieldOf)
  if (isListingHeader(fields)) return columnsOf(fields)
  refuseOtherEtsyFiles(table.header.cells)
  const layout = layouts.get(table.header.cells.length)
  if (layout && looksLikeListings(table)) return columnsOf(layout)
  refuse('invalid', 'not_etsy')
}

/** A name for each column of a row as wide as `width`: those that are empty or occur before get their place. */
export function distinctNames(header: string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => {
    const name = header[at]?.trim() ?? ''
    return name === '' || header.indexOf(header[at]!) < at ? `${name} (${at + 1})`.trim() : name
  })
}

type SingleField = Exclude<keyof EtsyColumns, 'images' | 'axes'>

// English, French, Italian, German, Spanish (from memory); # stands for a number.
const names = {
  title: ['title', 'titre', 'titolo', 'titel', 'titulo'],
  description: ['description', 'descrizione', 'beschreibung', 'descripcion'],
  price: ['price', 'prix', 'prezzo', 'preis', 'precio'],
  currency: ['currencycode', 'codedevise', 'codicevaluta', 'wahrungscode', 'codigodemoneda', 'codigodedivisa'],
  quantity: ['quantity', 'quantite', 'quantita', 'stuckzahl', 'cantidad'],
  tags: ['tags', 'tag', 'etiquetas'],
  materials: ['materials', 'materiaux', 'materiali', 'materialien', 'materiales'],
  sku: ['sku', 'reference', 'bestandseinheit'],
  image: ['image#', 'immagine#', 'bild#', 'imagen#'],
  'axis # type': ['variation#type', 'typevariation#', 'tipovariante#', 'variationstyp#', 'tipodevariacion#'],
  'axis # name': ['variation#name', 'nomvariation#', 'nomevariante#', 'variationsname#', 'nombredevariacion#'],
  'axis # values': [
    'variation#values',
    'valeursvariation#',
    'valorivariante#',
    'variationswert#',
    'valoresdevariacion#',
  ],
}

const singleFields = Object.keys(names).filter((field) => !/^image|^axis/.test(field))
const fieldByName = new Map(Object.entries(names).flatMap(([field, all]) => all.map((name) => [name, field] as const)))

/** "NOM VARIATION 2" → "axis 2 name". */
function fieldOf(header: string): string | undefined {
  const name = foldedName(header)
  const [number = ''] = /\d+/.exec(name) ?? []
  return fieldByName.get(name.replace(/\d+/, '#'))?.replace('#', number)
}

function isListingHeader(fields: (string | undefined)[]): boolean {
  const others = ['currency', 'quantity', 'tags', 'materials', 'image'].filter((field) => fields.includes(field))
  return fields.includes('title') && fields.includes('price') && others.length >= 3
}

function columnsOf(fields: readonly (string | undefined)[]): EtsyColumns {
  const at = (field: string) => (fields.includes(field) ? fields.indexOf(field) : undefined)
  const singles = Object.fromEntries(singleFields.map((field) => [field, at(field)]))
  return {
    ...(singles as Pick<EtsyColumns, SingleField>),
    images: fields.flatMap((field, index) => (field === 'image' ? [index] : [])),
    axes: [1, 2, 3].flatMap((number) => {
      const values = at(`axis ${number} values`)
      return values === undefined ? [] : [{ type: at(`axis ${number} type`), name: at(`axis ${number} name`), values }]
    }),
  }
}

// The ages of the file: 2017, 2018 (before SKUs), 2019 and later, 2026 (a third axis).
const layouts = new Map([layout(5, 2, []), layout(10, 2, []), layout(10, 2, ['sku']), layout(10, 3, ['sku'])])

function layout(images: number, axes: number, last: string[]): [width: number, fields: string[]] {
  const start = ['title', 'description', 'price', 'currency', 'quantity', 'tags', 'materials']
  const choices = Array.from({ length: axes }, (_, at) =>
    ['type', 'name', 'values'].map((part) => `axis ${at + 1} ${part}`),
  )
  const fields = [...start, ...Array<string>(images).fill('image'), ...choices.flat(), ...last]
  return [fields.length, fields]
}

/** Under names in an unknown language: most rows have a currency in the fourth column, a picture or nothing in the eighth. */
function looksLikeListings({ records }: Table): boolean {
  const alike = records.filter(
    ({ cells: [, , , currency = '', , , , cover = ''] }) =>
      /^[A-Z]{3}$/.test(currency) && /^(?:https?:\/\/|$)/.test(cover),
  )
  return alike.length * 2 > records.length
}

/** Etsy gives several files under names that look alike. */
function refuseOtherEtsyFiles(header: string[]): void {
  const found = new Set(header.map(foldedName))
  if (found.has('orderid') || found.has('saledate')) refuse('invalid', 'etsy_orders_file')
  if (found.has('feestaxes') || found.has('fraisettaxes')) refuse('invalid', 'etsy_statement_file')
}
