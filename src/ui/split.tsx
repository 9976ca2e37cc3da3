import { type Cents, formatCents } from '#kit/money'
import { messages } from './messages.ts'
import { useText } from './text.tsx'

export type SplitPart = { label: string; cents: Cents; tone: 1 | 2 | 3 | 4 | 5 | 6 }

/** Where each euro goes: a bar, and what it shows in words and amounts. */
export function EuroSplit({ parts, total }: { parts: readonly SplitPart[]; total: Cents }) {
  const t = useText(messages).split
  return (
    <div class="split">
      <Bar parts={parts} />
      <ul>
        {parts.map(({ label, cents, tone }) => (
          <li>
            <Swatch tone={tone} />
            <span>{label}</span>
            <b>{formatCents(cents)}</b>
          </li>
        ))}
        <li class="split-total">
          <span>{t.total}</span>
          <b>{formatCents(total)}</b>
        </li>
      </ul>
    </div>
  )
}

// Attributes of an SVG, because the policy of our pages allows no inline style. Half a unit of gap between the parts.
function Bar({ parts }: { parts: readonly SplitPart[] }) {
  const shown = parts.filter(({ cents }) => cents > 0)
  const sum = shown.reduce((total, { cents }) => total + cents, 0) || 1
  let x = 0
  return (
    <svg class="split-bar" viewBox="0 0 200 8" preserveAspectRatio="none" aria-hidden="true">
      {shown.map(({ cents, tone }) => {
        const width = (cents / sum) * 200
        x += width
        return (
          <rect
            class={`tone-${tone}`}
            x={(x - width).toFixed(2)}
            width={Math.max(width - 0.6, 0.4).toFixed(2)}
            height="8"
          />
        )
      })}
    </svg>
  )
}

function Swatch({ tone }: { tone: number }) {
  return (
    <svg class="swatch" viewBox="0 0 8 8" aria-hidden="true">
      <circle class={`tone-${tone}`} cx="4" cy="4" r="4" />
    </svg>
  )
}
