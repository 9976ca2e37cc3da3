import { addDays, type Day } from '#kit/dates'
import { NumberField, TextField } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

export type Field = (name: string) => { name: string; value: string; fault?: string }

/** Until when a code runs, and how often it may be used: what may also change later. */
export function ExtensionFields({ field, today }: { field: Field; today: Day }) {
  const t = useText(messages).form
  return (
    <>
      <TextField
        {...field('endsOn')}
        label={t.endsOn}
        hint={t.endsOnHint}
        type="date"
        max={addDays(today, 3 * 365)}
        required={false}
      />
      <NumberField
        {...field('mostUses')}
        label={t.mostUses}
        hint={t.mostUsesHint}
        unit={t.times}
        min={1}
        max={10_000}
        required={false}
      />
    </>
  )
}
