import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '#kit/refusal'
import { fr as ui } from '../../ui/messages.fr.ts'
import { readEtsyListings } from './etsy.ts'
import { fr } from './messages.fr.ts'

const images = (word: string, last: number) => Array.from({ length: last }, (_, at) => `${word}${at + 1}`).join()
const row = 'Bol,Beau,24.50,EUR,3,a_b,lin,https://example.com/1.jpg'
const headers: Record<string, [header: string, row: string]> = {
  'English of 2017': [
    `TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,${images('IMAGE', 5)},VARIATION 1 TYPE,VARIATION 1 NAME,VARIATION 1 VALUES`,
    `${row},,,,,Size,Taille,"S,M"`,
  ],
  'French of 2019': [
    `TITRE,DESCRIPTION,PRIX,CODE_DEVISE,QUANTITÉ,TAGS,MATÉRIAUX,${images('IMAGE ', 10)},TYPE VARIATION 1,NOM VARIATION 1,VALEURS VARIATION 1,RÉFÉRENCE`,
    `${row},,,,,,,,,,Size,Taille,"S,M"`,
  ],
  German: [
    `TITEL,BESCHREIBUNG,PREIS,WÄHRUNGSCODE,STÜCKZAHL,TAGS,MATERIALIEN,${images('BILD', 10)},VARIATIONSTYP 1,VARIATIONSNAME 1,VARIATIONSWERT 1`,
    `${row},,,,,,,,,,Size,Taille,"S,M"`,
  ],
  Italian: [
    `TITOLO,DESCRIZIONE,PREZZO,CURRENCY_CODE,QUANTITÀ,TAG,MATERIALI,${images('IMMAGINE', 10)},TIPO VARIANTE 1,NOME VARIANTE 1,VALORI VARIANTE 1`,
    `${row},,,,,,,,,,Size,Taille,"S,M"`,
  ],
  Spanish: [
    `TÍTULO,DESCRIPCIÓN,PRECIO,CURRENCY_CODE,CANTIDAD,ETIQUETAS,MATERIALES,${images('IMAGEN', 10)},TIPO DE VARIACIÓN 1,NOMBRE DE VARIACIÓN 1,VALORES DE VARIACIÓN 1`,
    `${row},,,,,,,,,,Size,Taille,"S,M"`,
  ],
  'names nobody knows, 18 columns': [images('Ж', 18), `${row},,,,,Size,Taille,"S,M"`],
  'names nobody knows, 24 columns': [images('Ж', 24), `${row},,,,,,,,,,Size,Taille,"S,M"`],
  'names nobody knows, 27 columns': [images('Ж', 27), `${row},,,,,,,,,,Size,Taille,"S,M"`],
}

test('files of every age and language are recognised', async () => {
  for (const [name, [header, cells]] of Object.entries(headers)) {
    const { listings } = await readEtsyListings(Buffer.from(`${header}\n${cells}\n`))
    const { title, priceCents, currency, quantity, tags, materials, images, axes, problems } = listings[0]!
    assert.deepEqual(
      [title, priceCents, currency, quantity, tags, materials, images, axes, problems],
      [
        'Bol',
        2450,
        'EUR',
        3,
        ['a b'],
        ['lin'],
        ['https://example.com/1.jpg'],
        [{ name: 'Taille', values: ['S', 'M'] }],
        [],
      ],
      name,
    )
  }
})

test('what is no Etsy file of listings is refused, other files of Etsy by name', async () => {
  assert.equal(await codeOf('a,b\n1,2\n'), 'not_etsy')
  assert.equal(await codeOf(`${images('Ж', 24)}\n${'x,'.repeat(23)}x\n`), 'not_etsy')
  assert.equal(await codeOf('Sale Date,Item Name,Buyer,Quantity,Price,Order ID\n'), 'etsy_orders_file')
  assert.equal(
    await codeOf('Date,Type,Title,Info,Currency,Amount,Fees & Taxes,Net,Tax Details\n'),
    'etsy_statement_file',
  )
  assert.equal(await codeOf('TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS\n'), 'no_listings')
  assert.equal(await codeOf(''), 'file_empty')
})

async function codeOf(text: string): Promise<string> {
  const refused = await readEtsyListings(Buffer.from(text)).then(
    () => undefined,
    (error: unknown) => error,
  )
  assert.ok(refused instanceof Refusal, `no refusal but ${refused}`)
  assert.ok(refused.code in { ...fr.refusals, ...ui.refusals }, refused.code)
  return refused.code
}
