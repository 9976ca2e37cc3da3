import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { FormActions, HiddenField, LinkButton, PostForm, SubmitButton, text } from '#ui/fields'
import { Notice } from '#ui/notice'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { messages } from '../../messages.ts'
import { type BulkAct, bulkActs } from '../bulk-ask.ts'
import type { ShopChoices } from '../bulk-queries.ts'
import { queryOf, readView } from '../list-view.ts'
import type { Choice } from '../read-chosen.ts'
import { BulkFields } from './bulk-fields.tsx'

export type BulkFormProps = {
  shop: OwnShop
  choice: Choice
  count: number
  choices: ShopChoices
  form: Form
  faults: Faults
}

/** What to do with those that were chosen; nothing changes yet. */
export function BulkFormPage({ shop, choice, count, choices, form, faults }: BulkFormProps) {
  const t = useText(messages)
  const act = bulkActs.find((one) => one === form.act) ?? 'price'
  const moved = choice.shown !== undefined && choice.shown !== count
  return (
    <Workbench shop={shop} current="listings" title={titleOf(act, t.table.bar.acts)}>
      <p>{t.bulk.form.for(count)}</p>
      {moved && <Notice kind="info">{t.bulk.form.moved(choice.shown!, count)}</Notice>}
      <PostForm to={routes.upkeep.propose({ shop: shop.id })} faults={faults}>
        <HiddenField name="act" value={act} />
        <Carried choice={choice} form={form} />
        <BulkFields {...{ act, choices, faults }} typed={(name) => text(form[name])} />
        <FormActions>
          <SubmitButton>{t.bulk.form.preview}</SubmitButton>
          <LinkButton to={routes.catalogue.index({ shop: shop.id }, queryOf(readView(form)))} kind="quiet">
            {t.bulk.form.back}
          </LinkButton>
        </FormActions>
      </PostForm>
    </Workbench>
  )
}

/** The choice goes on: the view itself where all of it was meant, else the numbers in one field. */
function Carried({ choice, form }: { choice: Choice; form: Form }) {
  const view = Object.entries(queryOf(readView(form))).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  )
  return (
    <>
      {Array.isArray(choice.wanted) ? (
        <HiddenField name="chosen" value={choice.wanted.join(',')} />
      ) : (
        <>
          <HiddenField name="whole" value="yes" />
          <HiddenField name="shown" value={choice.shown ?? ''} />
        </>
      )}
      {view.map(([name, value]) => (
        <HiddenField name={name} value={value} />
      ))}
    </>
  )
}

const titleOf = (act: BulkAct, names: Record<BulkAct, string>) => names[act].replace(/…$/, '')
