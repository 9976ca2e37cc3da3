import { routes } from '#routes'
import { LinkButton } from './buttons.tsx'
import { messages } from './messages.ts'
import { useText } from './text.tsx'

export function NotFoundPage() {
  const t = useText(messages).faultPages
  return (
    <div class="fault-page stack">
      <h1>{t.notFound}</h1>
      <p>{t.notFoundWords}</p>
      <Ways />
    </div>
  )
}

/** For what was refused (below 500) and for what broke. */
export function ErrorPage({ status, sentence }: { status: number; sentence: string }) {
  const t = useText(messages).faultPages
  return (
    <div class="fault-page stack">
      <h1>{status >= 500 ? t.error : t.refused}</h1>
      <p>{sentence}</p>
      {status >= 500 && <p>{t.errorWords}</p>}
      <Ways />
    </div>
  )
}

function Ways() {
  const t = useText(messages).faultPages
  return (
    <p class="form-actions">
      <LinkButton to={routes.storefront.home()}>{t.home}</LinkButton>
      <LinkButton to={routes.search.index()} kind="quiet">
        {t.search}
      </LinkButton>
    </p>
  )
}
