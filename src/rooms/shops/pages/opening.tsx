import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import { FormActions, MoneyField, PostForm, RadioField, SubmitButton, TextField, text } from '#ui/fields'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { messages } from '../messages.ts'
import { statuses } from '../seller.ts'
import { TownField } from './town-field.tsx'

type OpeningProps = { values: Form; faults?: Faults }

export function OpeningPage({ values, faults }: OpeningProps) {
  const t = useText(messages).opening
  const field = (name: string) => ({ name, value: text(values[name]), fault: faults?.fields[name] })
  return (
    <Workbench shop={null} current="home" title={t.title}>
      <p>{t.lead}</p>
      <p class="muted">{t.free}</p>
      <PostForm to={routes.shops.create()} faults={faults}>
        <TextField {...field('name')} label={t.name} hint={t.nameHint} required maxLength={60} />
        <UniverseField {...field('universe')} />
        <TownField values={values} faults={faults} />
        <StatusField {...field('status')} legend={t.status} />
        <TextField {...field('legalName')} label={t.legalName} hint={t.legalNameHint} required maxLength={120} />
        <TextField {...field('proof')} label={t.proof} hint={t.proofHint} required={false} maxLength={500} />
        <MoneyField {...field('price')} label={t.price} hint={t.priceHint} required />
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
        </FormActions>
      </PostForm>
    </Workbench>
  )
}

function UniverseField({ value, ...field }: { name: string; value: string; fault?: string }) {
  const t = useText(messages).opening
  const options = (['market', 'supplies'] as const).map((universe) => ({ value: universe, ...t.universes[universe] }))
  return <RadioField {...field} legend={t.universe} value={value || 'market'} options={options} required />
}

export function StatusField(props: { name: string; legend: string; value: string; fault?: string }) {
  const t = useText(messages)
  const options = statuses.map((status) => ({
    value: status,
    label: t.notice.statuses[status],
    hint: t.statusHints[status],
  }))
  return <RadioField {...props} options={options} required />
}
