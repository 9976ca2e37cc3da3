import type { ComponentChildren } from 'preact'
import { routes } from '#routes'
import { FormActions, HiddenField, PostForm, SubmitButton } from '#ui/fields'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import type { ImportView } from '../import-view.ts'
import { messages } from '../messages.ts'
import { CategorySection } from './fill-categories.tsx'
import { ForeignPrices } from './fill-foreign-prices.tsx'
import { ChoicesSection, PricesSection, QuantitiesSection, TitlesSection } from './fill-values.tsx'
import type { ImportPageProps } from './import.tsx'

export type ShownGap = ImportView['gaps'][number]
export type SectionProps = ImportPageProps & { shown: ShownGap[] }

/** What is missing, a section for each kind, each for all listings at once; then the publishing. */
export function FillSections(props: ImportPageProps) {
  const t = useText(messages).fill
  const { gaps, currencies, counts } = props
  if (counts.lacking + counts.ready === 0) return null
  const those = (lacks: (gap: ShownGap) => boolean) => ({ ...props, shown: gaps.filter(lacks) })
  return (
    <section id="manques" class="stack">
      <h2>{t.title}</h2>
      {counts.lacking > 0 && <p>{t.lead}</p>}
      {counts.lacking > gaps.length && <p class="muted">{t.more(gaps.length)}</p>}
      <CategorySection {...those(({ category }) => category === null)} />
      {currencies.map((of) => (
        <ForeignPrices {...props} of={of} />
      ))}
      <PricesSection {...those(({ price, foreignPrice }) => price === null && foreignPrice === null)} />
      <ChoicesSection {...those(({ toConfirm }) => toConfirm.includes('choices'))} />
      <QuantitiesSection {...those(({ stock }) => !stock)} />
      <TitlesSection {...those(({ title }) => title === '')} />
      <PublishSection {...props} />
    </section>
  )
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

function PublishSection(props: ImportPageProps) {
  const t = useText(messages).fill
  const { counts, gaps } = props
  return (
    <>
      {counts.ready > 0 ? (
        <FillForm props={props} what="publication" title={t.publish} button={t.publishReady(counts.ready)}>
          <p>{t.publishWords(counts.ready, counts.lacking)}</p>
        </FillForm>
      ) : (
        <p class="muted">{t.nothingReady}</p>
      )}
      {gaps.length > 0 && <StillLacking {...props} />}
    </>
  )
}

function StillLacking({ shop, gaps }: ImportPageProps) {
  const t = useText(messages)
  return (
    <Table
      caption={t.fill.lackingCaption}
      head={t.fill.lackingHead}
      rows={gaps.map(({ listing, title, lacks }) => [
        <a href={routes.catalogue.edit({ shop: shop.id, listing })}>{title || t.show.untitled}</a>,
        lacks.join(' '),
      ])}
    />
  )
}
