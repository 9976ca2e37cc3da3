import type { ComponentChildren } from 'preact'

type TableProps = {
  caption: string
  head: readonly ComponentChildren[]
  rows: readonly (readonly ComponentChildren[])[]
  /** Columns (from 0) of numbers: set to the right, digits under digits. */
  numbers?: readonly number[]
  /** The caption is for those who hear the page; where a heading says the same, it need not be seen. */
  quietCaption?: boolean
}

/**
 * On a phone each row becomes a small sheet whose cells bear their column's name; what is still too wide scrolls inside
 * itself, and is reachable by keyboard for that.
 */
export function Table({ caption, head, rows, numbers = [], quietCaption }: TableProps) {
  const kind = (column: number) => (numbers.includes(column) ? 'number' : undefined)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table" aria-label={caption} tabIndex={0}>
      <table>
        <caption class={quietCaption ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th scope="col" class={kind(column)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, column) => (
                <td class={kind(column)} data-label={labelOf(head[column])}>
                  <div>{cell}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

// A column without a name in words (a box to tick) has none in front of its cell either.
const labelOf = (head: ComponentChildren) => (typeof head === 'string' && head !== '' ? head : undefined)
