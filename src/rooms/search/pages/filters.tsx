import { type Category, messages as catalogue, categoryPath, childrenOf, topCategories } from '#rooms/catalogue'
import { routes } from '#routes'
import { CheckField, HiddenField, MoneyField, SelectField, SubmitButton, TextField } from '#ui/fields'
import { useText } from '#ui/text'
import type { AskedPlace } from '../asked-place.ts'
import { type Asked, euros, sortName, universeName } from '../inputs.ts'
import { messages } from '../messages.ts'
import { SupplyFields } from './supply-fields.tsx'

/** On a desk beside the results, on a phone behind one tap. */
export function Filters({ asked, place }: { asked: Asked; place: AskedPlace }) {
  const t = useText(messages).filters
  return (
    <details class="search-filters">
      <summary>{t.title(countChosen(asked))}</summary>
      <form action={routes.search.index()} class="form">
        <Kept asked={asked} place={place} />
        <TextField
          name="lieu"
          label={t.place}
          value={asked.place}
          placeholder={t.placeExample}
          autoComplete="off"
          maxLength={100}
        />
        <SelectField
          name="categorie"
          label={t.category}
          value={asked.category?.slug}
          options={categoryOptions(asked.universe, asked.category)}
          empty={t.everyCategory}
        />
        <fieldset class="search-prices">
          <legend>{t.price}</legend>
          <MoneyField name="prix_min" label={t.least} value={euros(asked.least)} />
          <MoneyField name="prix_max" label={t.most} value={euros(asked.most)} />
        </fieldset>
        <CheckField name="livraison_comprise" label={t.delivered} checked={asked.delivered} value="oui" />
        <CheckField name="remise" label={t.handOver} checked={asked.handOver} value="oui" />
        {asked.universe === 'supplies' ? <SupplyFields wish={asked.supply} /> : <FactFields asked={asked} />}
        <div class="form-actions">
          <SubmitButton>{t.apply}</SubmitButton>
          {countChosen(asked) > 0 && (
            <a href={routes.search.index(null, { univers: universeName(asked.universe), q: asked.words })}>{t.clear}</a>
          )}
        </div>
      </form>
    </details>
  )
}

/** What someone who looks for a present knows: for whom, for when, in which taste. */
function FactFields({ asked }: { asked: Asked }) {
  const t = useText(messages).filters
  const { factNames } = useText(catalogue)
  const { recipient, occasion, style, personalised, madeToOrder } = asked
  const options = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }))
  return (
    <>
      <SelectField
        name="pour"
        label={t.recipient}
        value={recipient}
        options={options(factNames.recipients)}
        empty={t.anyRecipient}
      />
      <SelectField
        name="occasion"
        label={t.occasion}
        value={occasion}
        options={options(factNames.occasions)}
        empty={t.anyOccasion}
      />
      <SelectField name="style" label={t.style} value={style} options={options(factNames.styles)} empty={t.anyStyle} />
      <CheckField name="personnalisable" label={t.personalised} checked={personalised} value="oui" />
      <CheckField name="sur_commande" label={t.madeToOrder} checked={madeToOrder} value="oui" />
    </>
  )
}

/** What this form does not ask, but must not lose. A place among the words gives way to the one in the field. */
function Kept({ asked, place }: { asked: Asked; place: AskedPlace }) {
  return (
    <>
      {asked.universe !== 'market' && <HiddenField name="univers" value={universeName(asked.universe)!} />}
      {asked.words && <HiddenField name="q" value={asked.words} />}
      {place.from === 'left' && <HiddenField name="mots" value="seuls" />}
      {asked.sort !== 'relevance' && <HiddenField name="tri" value={sortName(asked.sort)} />}
    </>
  )
}

function countChosen(asked: Asked): number {
  const { place, category, least, most, delivered, handOver, personalised, madeToOrder, recipient, occasion, style } =
    asked
  const prices = [least !== undefined, most !== undefined]
  const facts = [personalised, madeToOrder, recipient, occasion, style]
  const supply = Object.values(asked.supply).map((value) => value !== undefined)
  return [place, category, ...prices, delivered, handOver, ...facts, ...supply].filter(Boolean).length
}

/** The way down to the category and what is below it, among all at the top: fifteen choices, not two hundred. */
function categoryOptions(universe: Asked['universe'], chosen: Category | undefined) {
  const path = chosen ? categoryPath(chosen.key) : []
  const below = (category: Category, depth: number): { value: string; label: string }[] => {
    const isOnPath = path.includes(category)
    const children = isOnPath ? childrenOf(category.key) : []
    const label = `${'\u2003'.repeat(depth)}${category.name}`
    return [{ value: category.slug, label }, ...children.flatMap((child) => below(child, depth + 1))]
  }
  return topCategories[universe === 'supplies' ? 'supplies' : 'market'].flatMap((category) => below(category, 0))
}
