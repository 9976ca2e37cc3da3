import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { nameOf, PersonalisationFields, QuantityField, writeQuantity } from '#rooms/catalogue'
import { routes } from '#routes'
import { CheckField, FormActions, HiddenField, PostForm, SelectField, SubmitButton, text } from '#ui/fields'
import { Photo } from '#ui/photo'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Offered, OfferedVariant } from '../offer-queries.ts'
import { asking } from '../pick-piece.ts'
import { Answers } from './answers.tsx'
import { pageOf } from './piece.tsx'

type CompletePageProps = {
  offered: Offered
  values: Form
  faults: Faults
  /** The line of the cart that is changed; none where the piece is to come into it. */
  line?: number
}

/** All that a piece asks of its buyer, filled as she had it. */
export function CompletePage({ offered, values, faults, line }: CompletePageProps) {
  const t = useText(messages).complete
  const isNew = line === undefined
  const to = isNew ? routes.cart.add() : routes.cart.change({ line })
  const chosen = [values.choices ?? []].flat()
  const picturesAsked = offered.asked.some(({ kind }) => kind === 'picture')
  return (
    <div class="stack orders-complete">
      <h1>{isNew ? t.title : t.changeTitle}</h1>
      <p>{isNew ? t.lead : t.changeLead}</p>
      <Head offered={offered} />
      <PostForm to={to} faults={faults} files={picturesAsked} class="sheet">
        {isNew && <HiddenField name="listing" value={offered.listing} />}
        <VariantField offered={offered} values={values} fault={faults.fields.variant} />
        {asking(offered).map((choice, at) => (
          <SelectField
            name="choices[]"
            label={choice.name}
            value={chosen[at]}
            fault={faults.fields[`choices.${at}`]}
            options={choice.values.map((value) => ({ value, label: value }))}
            empty={t.choose}
            required
          />
        ))}
        <PersonalisationFields asked={offered.asked} values={values} faults={faults} />
        <KeptPictures offered={offered} values={values} />
        <Quantity offered={offered} values={values} faults={faults} />
        <FormActions>
          <SubmitButton>{isNew ? t.add : t.save}</SubmitButton>
          {!isNew && <a href={routes.cart.show()}>{t.backToCart}</a>}
        </FormActions>
      </PostForm>
    </div>
  )
}

function Head({ offered }: { offered: Offered }) {
  const t = useText(messages).complete
  const { photoKey, category, listing, title } = offered
  return (
    <div class="orders-head">
      <Photo
        {...{ photoKey }}
        placeholder={{ category: category ?? '', seed: listing }}
        alt=""
        width={96}
        ratio="square"
      />
      <p>
        <b>{title}</b>
        <a href={pageOf(offered)!} class="hint">
          {t.back}
        </a>
      </p>
    </div>
  )
}

type FieldProps = Pick<CompletePageProps, 'offered' | 'values'>

function VariantField({ offered, values, fault }: FieldProps & { fault?: string }) {
  const t = useText(messages).complete
  const { variants, choices } = offered
  if (variants.length < 2) return null
  const prices = new Set(variants.map(({ price }) => price))
  const label = ({ options, price, stock }: OfferedVariant) => {
    const name = nameOf(options, choices)
    if (stock === 0) return t.soldOut(name)
    return prices.size > 1 && price !== null ? t.withPrice(name, price) : name
  }
  return (
    <SelectField
      name="variant"
      label={choices.map(({ name }) => name).join(', ') || t.variant}
      value={text(values.variant)}
      fault={fault}
      options={variants.map((variant) => ({ value: String(variant.id), label: label(variant) }))}
      empty={t.choose}
      required
    />
  )
}

/** The pictures that are there already, each with the way to do without it where it need not be. */
function KeptPictures({ offered, values }: FieldProps) {
  const t = useText(messages).complete
  const picture = (name: string) => routes.cart.picture({ name })
  return offered.asked.map(({ name, kind, required }, at) => {
    const value = text(values[`answer_${at}`])
    if (kind !== 'picture' || !value) return null
    return (
      <div class="orders-kept">
        <Answers answers={[{ name, kind, value }]} picture={picture} />
        {!required && <CheckField name={`without_${at}`} label={t.withoutPicture} />}
      </div>
    )
  })
}

function Quantity({ offered, values, faults }: FieldProps & { faults: Faults }) {
  const t = useText(messages).complete
  const isOnly = offered.variants.every(({ stock }) => stock === 1 || stock === 0)
  if (isOnly) return <HiddenField name="quantity" value="1" />
  return (
    <QuantityField
      label={t.quantity}
      measure={offered.measure}
      value={text(values.quantity) || writeQuantity(offered.measure.minimum, offered.measure)}
      fault={faults.fields.quantity}
    />
  )
}
