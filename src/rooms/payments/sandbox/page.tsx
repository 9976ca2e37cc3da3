import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { formatCents } from '#kit/money'
import { routes } from '#routes'
import { FormActions, LinkButton, PostForm, RadioField, SubmitButton, text } from '#ui/fields'
import { Notice } from '#ui/notice'
import { Sheet } from '#ui/stack'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { MeansCost } from '../queries.ts'
import { cardNumbers, cards, isWaiting, means } from './cards.ts'
import type { Checkout } from './queries.ts'

type Props = { checkout: Checkout; costs: MeansCost[]; backTo: string; values?: Form; faults?: Faults }

/** The page of a bank that does not exist: what a buyer sees at a provider. */
export function SandboxPage({ checkout, costs, backTo, values = {}, faults }: Props) {
  const t = useText(messages).sandbox
  const { state, amount } = checkout
  return (
    <Sheet class="sandbox">
      <header>
        <p class="sandbox-bank">{t.bank}</p>
        <p class="muted small">{t.motto}</p>
      </header>
      <Notice kind="warning">{t.warning}</Notice>
      <h1 class="sandbox-amount">
        {t.toPay} <b>{formatCents(amount)}</b>
      </h1>
      {state !== 'open' && <Notice kind={state === 'refused' ? 'fault' : 'info'}>{t.states[state]}</Notice>}
      {state === 'second_step' && <SecondStep checkout={checkout} />}
      {(state === 'open' || state === 'refused') && <Choice {...{ checkout, costs, values, faults }} />}
      {isWaiting(state) ? <Abandon checkout={checkout} /> : <LinkButton to={backTo}>{t.back}</LinkButton>}
    </Sheet>
  )
}

type ChoiceProps = Pick<Props, 'checkout' | 'costs' | 'faults'> & { values: Form }

function Choice({ checkout, costs, values, faults }: ChoiceProps) {
  const t = useText(messages).sandbox
  const costOf = (value: string) =>
    costs.filter((one) => one.means === value).map((one) => t.costOf(one.rate, one.fixed))
  return (
    <PostForm to={routes.sandbox.pay({ checkout: checkout.id })} faults={faults}>
      <RadioField
        name="means"
        legend={t.means}
        value={text(values.means) || checkout.means || 'card'}
        options={means.map((value) => ({
          value,
          label: t.meansOptions[value].label,
          hint: [...costOf(value), t.meansOptions[value].hint].join(' '),
        }))}
        fault={faults?.fields.means}
      />
      <RadioField
        name="card"
        legend={t.card}
        hint={t.cardHint}
        value={text(values.card) || 'accepted'}
        options={cards.map((value) => ({
          value,
          label: `${cardNumbers[value]} · ${t.cards[value].label}`,
          hint: t.cards[value].hint,
        }))}
        fault={faults?.fields.card}
      />
      <FormActions>
        <SubmitButton>{t.pay(formatCents(checkout.amount))}</SubmitButton>
      </FormActions>
    </PostForm>
  )
}

function SecondStep({ checkout }: { checkout: Checkout }) {
  const t = useText(messages).sandbox
  return (
    <PostForm to={routes.sandbox.secondStep({ checkout: checkout.id })}>
      <h2>{t.secondStep}</h2>
      <FormActions>
        <SubmitButton name="answer" value="confirmed">
          {t.confirm}
        </SubmitButton>
        <SubmitButton name="answer" value="failed" kind="quiet">
          {t.fail}
        </SubmitButton>
      </FormActions>
    </PostForm>
  )
}

function Abandon({ checkout }: { checkout: Checkout }) {
  const t = useText(messages).sandbox
  return (
    <PostForm to={routes.sandbox.abandon({ checkout: checkout.id })}>
      <FormActions>
        <SubmitButton kind="quiet">{t.abandon}</SubmitButton>
      </FormActions>
    </PostForm>
  )
}
