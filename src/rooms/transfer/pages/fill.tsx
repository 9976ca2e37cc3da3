import { routes } from '#routes'
import { CheckField } from '#ui/fields'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { CategorySection } from './fill-categories.tsx'
import { ForeignPrices } from './fill-foreign-prices.tsx'
import { FillForm, type ShownGap } from './fill-form.tsx'
import { ChoicesSection, PricesSection, QuantitiesSection, TitlesSection } from './fill-values.tsx'
import { VariantGroups } from './fill-variants.tsx'
import type { ImportPageProps } from './import.tsx'

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
      <VariantGroups {...props} />
      <ChoicesSection {...those(({ toConfirm }) => toConfirm.includes('choices'))} />
      <QuantitiesSection {...those(({ stock, leadDays }) => (stock === null ? leadDays === null : stock === 0))} />
      <TitlesSection {...those(({ title }) => title === '')} />
      <PublishSection {...props} />
    </section>
  )
}

function PublishSection(props: ImportPageProps) {
  const t = useText(messages).fill
  const { counts, gaps, shop } = props
  return (
    <>
      {counts.ready > 0 ? (
        <FillForm
          props={props}
          what="publication"
          title={t.publish}
          button={t.publishReady(counts.ready - counts.bare)}
        >
          <p>{t.publishWords(counts.ready, counts.lacking)}</p>
          {counts.bare > 0 && (
            <CheckField
              name="bare"
              label={t.publishBare(counts.bare)}
              hint={t.publishBareHint(counts.photos.waiting)}
              fault={props.values.what === 'publication' ? props.faults.fields.bare : undefined}
            />
          )}
          {!shop.published && (
            <p>
              {t.shopClosed} <a href={routes.shops.edit({ shop: shop.id })}>{t.openShop}</a>
            </p>
          )}
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
    <details class="sheet">
      <summary>{t.fill.lackingOf(gaps.length)}</summary>
      <Table
        quietCaption
        caption={t.fill.lackingCaption}
        head={t.fill.lackingHead}
        rows={gaps.map(({ listing, title, lacks }) => [
          <a href={routes.catalogue.edit({ shop: shop.id, listing })}>{title || t.show.untitled}</a>,
          lacks.join(' '),
        ])}
      />
    </details>
  )
}
