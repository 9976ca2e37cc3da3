import type { Faults } from '#base/sentences'
import { formatMoment } from '#kit/dates'
import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { FileField, FormActions, PostForm, SubmitButton } from '#ui/fields'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import type { Import } from '../import.ts'
import { messages } from '../messages.ts'

type Props = { shop: OwnShop; imports: Import[]; faults: Faults }

/** Where to find the file, step by step; the field that takes it; what was imported before. */
export function UploadPage({ shop, imports, faults }: Props) {
  const t = useText(messages).upload
  return (
    <Workbench shop={shop} current="imports" title={t.title}>
      <p>{t.lead}</p>
      <div class="transfer-upload">
        <Steps />
        <PostForm to={routes.transfer.create({ shop: shop.id })} faults={faults} files>
          <FileField
            name="file"
            label={t.file}
            hint={t.fileHint}
            accept=".csv,text/csv"
            fault={faults.fields.file}
            required
          />
          <FormActions>
            <SubmitButton>{t.send}</SubmitButton>
          </FormActions>
        </PostForm>
      </div>
      {imports.length > 0 && <PastImports shop={shop} imports={imports} />}
    </Workbench>
  )
}

function Steps() {
  const t = useText(messages).upload
  return (
    <section class="sheet stack">
      <h2>{t.where}</h2>
      <ol class="transfer-steps">
        {t.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p class="muted small">{t.note}</p>
    </section>
  )
}

function PastImports({ shop, imports }: Pick<Props, 'shop' | 'imports'>) {
  const t = useText(messages)
  return (
    <Table
      caption={t.upload.past}
      head={t.upload.head}
      numbers={[3, 4, 5]}
      rows={imports.map(({ reference, fileName, state, rowsTotal, created, known, occurredAt }) => [
        formatMoment(occurredAt),
        <a href={routes.transfer.show({ shop: shop.id, reference })}>{fileName || t.show.fallback}</a>,
        t.show.states[state],
        rowsTotal,
        created,
        known,
      ])}
    />
  )
}
