import type { Faults } from '#base/sentences'
import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { FileField, LinkButton, PostForm, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { messages } from '../../messages.ts'

/** Out to a spreadsheet, and back in. */
export function SpreadsheetPage({ shop, count, faults }: { shop: OwnShop; count: number; faults: Faults }) {
  const t = useText(messages).csv
  return (
    <Workbench shop={shop} current="listings" title={t.title}>
      <p>{t.lead}</p>
      <section class="sheet stack">
        <h2>{t.out}</h2>
        <p>{t.outHint}</p>
        <p>
          <LinkButton to={routes.upkeep.download({ shop: shop.id })}>{t.outAll(count)}</LinkButton>
        </p>
      </section>
      <section class="sheet">
        <h2>{t.in}</h2>
        <PostForm to={routes.upkeep.upload({ shop: shop.id })} faults={faults} files>
          <FileField
            name="file"
            label={t.file}
            hint={t.fileHint}
            accept=".csv,text/csv,text/plain"
            fault={faults.fields.file}
            required
          />
          <SubmitButton>{t.send}</SubmitButton>
        </PostForm>
      </section>
    </Workbench>
  )
}
