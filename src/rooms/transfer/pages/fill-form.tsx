import type { ComponentChildren } from 'preact'
import { routes } from '#routes'
import { FormActions, HiddenField, PostForm, SubmitButton } from '#ui/fields'
import type { ImportView } from '../import-view.ts'
import type { ImportPageProps } from './import.tsx'

export type ShownGap = ImportView['gaps'][number]
export type SectionProps = ImportPageProps & { shown: ShownGap[] }

/** A title as a label can hold it. */
export function shortTitle(title: string, untitled: string): string {
  return title.length > 70 ? `${title.slice(0, 69).trimEnd()}…` : title || untitled
}

/** A form that fills one kind of gap. Its faults are shown only where it was the one that was sent. */
export function FillForm({
  props: { shop, import: of, values, faults },
  what,
  title,
  button,
  children,
}: {
  props: ImportPageProps
  what: string
  title: string
  button: string
  children: ComponentChildren
}) {
  return (
    <div class="sheet">
      <PostForm
        to={routes.transfer.fill({ shop: shop.id, reference: of.reference })}
        {...(values.what === what ? { faults } : {})}
      >
        <h3>{title}</h3>
        <HiddenField name="what" value={what} />
        {children}
        <FormActions>
          <SubmitButton>{button}</SubmitButton>
        </FormActions>
      </PostForm>
    </div>
  )
}
