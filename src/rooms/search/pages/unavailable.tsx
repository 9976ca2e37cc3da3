import { routes } from '#routes'
import { Empty } from '#ui/empty'
import { LinkButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

/** The index is not built yet. The page asks itself again. */
export function UnavailablePage() {
  const t = useText(messages).unavailable
  return (
    <Empty title={t.title} action={<LinkButton to={routes.storefront.home()}>{t.home}</LinkButton>}>
      <p>{t.words}</p>
    </Empty>
  )
}
