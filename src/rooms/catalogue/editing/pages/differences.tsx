import type { Form } from '#base/http'
import { RadioField } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { findCategory } from '../../categories/categories.ts'
import { messages } from '../../messages.ts'
import { offerWords } from '../../options/offer-words.ts'
import { nameOfPart } from '../field-names.ts'
import type { Difference } from '../merge-edits.ts'

/** Two edits of one listing: what both changed, to choose from, and what came from the other alone. */
export function Differences({ taken, clashes }: { taken: readonly Difference[]; clashes: readonly Difference[] }) {
  const t = useText(messages).editing.differences
  if (taken.length + clashes.length === 0) return null
  return (
    <Notice kind="warning" title={t.title}>
      {clashes.map((difference) => (
        <Clash {...difference} />
      ))}
      {taken.length > 0 && <p>{t.taken}</p>}
      <ul class="catalogue-taken">
        {taken.map(({ part, mine, theirs }) => (
          <li>
            <b>{nameOfPart(part)}</b>
            {' : '}
            {t.was(shown(part, theirs) || t.blank, shown(part, mine) || t.blank)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Clash({ part, mine, theirs }: Difference) {
  const t = useText(messages).editing.differences
  const version = (label: string, value: string) => (
    <>
      <b>{label}</b>
      <span class="catalogue-version">{value || t.blank}</span>
    </>
  )
  const options = [
    { value: 'mine', label: version(t.mine, shown(part, mine)) },
    { value: 'theirs', label: version(t.theirs, shown(part, theirs)) },
  ]
  return (
    <div class="catalogue-clash">
      <RadioField name={`pick_${part}`} legend={nameOfPart(part)} value="mine" options={options} />
    </div>
  )
}

function shown(part: string, form: Form): string {
  if (part === 'options') return offerWords(form)
  const values = Object.values(form).flatMap((value) => [value].flat().filter(Boolean))
  if (part === 'category') return findCategory(values[0] ?? '')?.name ?? ''
  return values.join('\n')
}
