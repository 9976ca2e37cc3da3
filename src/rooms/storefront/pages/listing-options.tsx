import type { Choice } from '#rooms/catalogue'
import { RadioField, SelectField } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Version } from '../piece-offer.ts'

type OptionsProps = { choices: readonly Choice[]; versions: readonly Version[] }

/** More than so many values, or longer ones, are a list instead of buttons. */
const mostButtons = 8
const longestButton = 24

/** A control for each option, which the script takes out of its template; values are the places of the values. */
export function ListingOptions({ choices, versions }: OptionsProps) {
  return (
    <template>
      <div class="listing-options">
        {choices.map((choice, at) => (
          <Option choice={choice} at={at} versions={versions} />
        ))}
      </div>
    </template>
  )
}

function Option({ choice, at, versions }: { choice: Choice; at: number; versions: readonly Version[] }) {
  const t = useText(messages).listing
  const offered = choice.values
    .map((label, index) => ({ value: String(index), label }))
    .filter(({ label }) => versions.some(({ options }) => options[choice.name] === label))
  const name = `option_${at}`
  if (offered.length <= mostButtons && offered.every(({ label }) => label.length <= longestButton))
    return <RadioField name={name} legend={choice.name} options={offered} required />
  return <SelectField name={name} label={choice.name} empty={t.choose} options={offered} required />
}
