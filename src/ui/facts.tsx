import type { ComponentChildren } from 'preact'

export type Fact = { label: string; value: ComponentChildren }

/** Names and what they stand for, two by two. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl class="facts">
      {items.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
