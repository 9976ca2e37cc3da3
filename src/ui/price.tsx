import { type Cents, formatCents } from '#kit/money'

export function Price({ cents }: { cents: Cents }) {
  return <span class="price">{formatCents(cents)}</span>
}
