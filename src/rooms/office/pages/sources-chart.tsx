import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { type MonthOfSales, places } from '../sources.ts'

const size = { width: 600, height: 190, foot: 22, bar: 30 }
const letters = new Intl.DateTimeFormat('fr-FR', { month: 'narrow', timeZone: 'UTC' })

// Attributes of an SVG, because the policy of our pages allows no inline style. The table below says the same in words.
export function SourcesChart({ months }: { months: readonly MonthOfSales[] }) {
  const t = useText(messages).sources
  const most = Math.max(...months.map(({ total }) => total), 1)
  return (
    <figure class="office-chart">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={t.chart}>
        <line class="office-axis" x1="0" x2={size.width} y1={foot} y2={foot} />
        {months.map((month, at) => (
          <Bar month={month} x={at * (size.width / 12) + 10} most={most} />
        ))}
      </svg>
      <figcaption>
        <ul>
          {places.map((place, at) => (
            <li>
              <svg class="swatch" viewBox="0 0 8 8" aria-hidden="true">
                <circle class={`tone-${at + 1}`} cx="4" cy="4" r="4" />
              </svg>
              {t.places[place]}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

const foot = size.height - size.foot

function Bar({ month, x, most }: { month: MonthOfSales; x: number; most: number }) {
  let y = foot
  return (
    <>
      {places.map((place, at) => {
        const height = (month.amounts[place] / most) * (foot - 6)
        y -= height
        return (
          height > 0 && (
            <rect class={`tone-${at + 1}`} x={x} y={y.toFixed(1)} width={size.bar} height={height.toFixed(1)} />
          )
        )
      })}
      <text class="office-letter" x={x + size.bar / 2} y={size.height - 5} text-anchor="middle">
        {letters.format(new Date(`${month.month}-01T00:00:00Z`))}
      </text>
    </>
  )
}
