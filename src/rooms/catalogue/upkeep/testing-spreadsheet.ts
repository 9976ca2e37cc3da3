import { readTable } from '#base/csv'

const months = ' janv févr mars avr mai juin juil août sept oct nov déc'.split(' ')

/** What a French spreadsheet shows of a cell that it takes for a number or a day. */
function shown(cell: string): string {
  const [, day, month] = /^(\d{1,2})[-/](\d{1,2})$/.exec(cell) ?? []
  if (/^0\d+$/.test(cell)) return cell.replace(/^0+/, '')
  if (/^\d{12,}$/.test(cell) || /^\d+E\d+$/.test(cell)) return exponential(Number(cell))
  if (day && months[Number(month)]) return `${day.padStart(2, '0')}-${months[Number(month)]}`
  return /^\d+,\d+$/.test(cell) ? cell.replace(/0+$/, '').replace(/,$/, '') : cell
}

function exponential(value: number): string {
  const [mantissa = '', power = ''] = value.toExponential(2).split('e+')
  return `${mantissa.replace('.', ',')}E+${power.padStart(2, '0')}`
}

const bytes = new Map(
  Array.from(new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, at) => at)), (sign, at) => [
    sign,
    at,
  ]),
)

/** A table as it comes back after a French spreadsheet opened it and saved it as « CSV (séparateur : point-virgule) ». */
export async function throughSpreadsheet(text: string): Promise<Buffer> {
  const { header, records } = await readTable(Buffer.from(text))
  const quoted = (cell: string) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const lines = [header, ...records].map(({ cells }) => cells.map((cell) => quoted(shown(cell))).join(';'))
  // By units and not by signs: an emoji is two, and becomes two question marks.
  return Buffer.from(`${lines.join('\r\n')}\r\n`.split('').map((unit) => bytes.get(unit) ?? 0x3f))
}
