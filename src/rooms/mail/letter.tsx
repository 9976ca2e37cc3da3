import type { ComponentChildren } from 'preact'
import { type Cents, formatCents } from '#kit/money'
import { Lines } from './letter-lines.tsx'
import { letterOrigin } from './letter-origin.ts'

type Around = { children: ComponentChildren }

export const LetterTitle = ({ children }: Around) => <h1>{children}</h1>
export const LetterText = ({ children }: Around) => (
  <p>
    <Lines>{children}</Lines>
  </p>
)

/** Words of somebody else, such as a reason given by the house or a note of a buyer. */
export const Quote = ({ children }: Around) => (
  <blockquote>
    <Lines>{children}</Lines>
  </blockquote>
)

/** The one thing to do. `to` is a path of the site. */
export const LetterButton = ({ to, children }: Around & { to: string }) => (
  <p>
    <a class="button" href={letterOrigin + to}>
      {children}
    </a>
  </p>
)

export const LetterList = ({ items }: { items: ComponentChildren[] }) => (
  <ul>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
)

/** Lines of a label and an amount; the last one stands out where `total` is given. */
export const LetterTable = ({ rows, total }: { rows: [string, string][]; total?: [string, string] }) => (
  <table>
    {rows.map(([label, value]) => (
      <tr>
        <td>
          <Lines>{label}</Lines>
        </td>
        <td class="value">{value}</td>
      </tr>
    ))}
    {total && (
      <tr class="total">
        <td>{total[0]}</td>
        <td class="value">{total[1]}</td>
      </tr>
    )}
  </table>
)

/** What is to be known, each with its name. */
export const LetterFacts = ({ rows }: { rows: [string, string][] }) => (
  <table class="facts">
    {rows.map(([label, value]) => (
      <tr>
        <td>{label}</td>
        <td>
          <Lines>{value}</Lines>
        </td>
      </tr>
    ))}
  </table>
)

/** Where each euro goes. */
export const LetterSplit = ({ parts, total }: { parts: { label: string; cents: Cents }[]; total: [string, Cents] }) => (
  <LetterTable
    rows={parts.map(({ label, cents }) => [label, formatCents(cents)])}
    total={[total[0], formatCents(total[1])]}
  />
)
