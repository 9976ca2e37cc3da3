import { csvText } from '#base/csv-text'
import { routes } from '#routes'
import type { ImportRef } from './import.ts'
import { messages } from './messages.ts'
import type { ReportRow } from './report-queries.ts'

/** The report of an import for a spreadsheet; titles came from a file that anybody may have written. */
export function reportCsv(origin: string, { shop }: ImportRef, report: ReportRow[]): string {
  const { report: t, problems: sentences } = messages.fr
  const rows = report.map(({ line, title, outcome, listing, problems }) => [
    String(line),
    title ?? '',
    t.outcomes[outcome],
    listing === null ? '' : origin + routes.catalogue.edit({ shop, listing }),
    problems.map((problem) => sentences[problem.code](problem)).join(' '),
  ])
  return csvText([t.head, ...rows])
}
