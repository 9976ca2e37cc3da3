import type { Publisher } from '#base/config'
import { routes } from '#routes'
import { Facts } from '#ui/facts'
import { LinkButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

export function ContactPage({ publisher }: { publisher: Publisher }) {
  const t = useText(messages).contact
  return (
    <article class="prose storefront-text">
      <h1>{t.title}</h1>
      <p class="storefront-lead">{t.words}</p>
      <p>
        <a href={routes.purchases.index()}>{t.purchases}</a>
      </p>
      <Facts
        items={[
          { label: t.email, value: <a href={`mailto:${publisher.email}`}>{publisher.email}</a> },
          { label: t.phone, value: publisher.phone },
          { label: t.address, value: `${publisher.name}, ${publisher.address}` },
        ]}
      />
      <h2>{t.report}</h2>
      <p>{t.reportWords}</p>
      <p>
        <LinkButton to={routes.moderation.report()} kind="quiet">
          {t.reportLink}
        </LinkButton>
      </p>
      <p class="small muted">{t.authorities}</p>
    </article>
  )
}
