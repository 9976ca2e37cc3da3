import { useText } from '#ui/text'
import { messages } from '../../messages.ts'
import type { Help } from '../what-helps.ts'

/** What would help a listing, each line a way to its field. */
export function Helps({ helps }: { helps: readonly Help[] }) {
  const t = useText(messages).editing.helps
  if (helps.length === 0) return null
  return (
    <details class="catalogue-helps">
      <summary>
        {t.title} <span class="muted">({helps.length})</span>
      </summary>
      <p class="hint">{t.lead}</p>
      <ul>
        {helps.map(({ code, field }) => (
          <li>
            <a href={`#${placeOf(field)}`} data-field={field}>
              {t[code]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The part of the form that holds a field: an address may lead there without script. */
function placeOf(field: string): string {
  const places: Record<string, string> = { photos: 'part-photos', category: 'part-offer', weight: 'part-options' }
  const words = ['description', 'materials', 'tags']
  return places[field] ?? (words.includes(field) ? 'part-words' : 'part-facts')
}
