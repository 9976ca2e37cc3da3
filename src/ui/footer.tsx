import { type Actor, hasRole } from '#kit/actor'
import { routes } from '#routes'
import { messages } from './messages.ts'
import { useText } from './text.tsx'

export function Footer({ actor }: { actor: Actor }) {
  const t = useText(messages).layout
  return (
    <footer class="foot">
      <p>{t.belongs}</p>
      <nav aria-label={t.footerNav}>
        <ul>
          {linksFor(actor).map(([name, to]) => (
            <li>
              <a href={to}>{t[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}

function linksFor(actor: Actor) {
  return [
    ['charter', routes.charter.index()],
    ['accounts', routes.ledger.accounts()],
    ['ranking', routes.storefront.ranking()],
    ['measures', routes.moderation.publicLog()],
    ...(hasRole(actor, 'moderator') ? [['moderation', routes.moderation.index()] as const] : []),
    ...(actor.id === null ? [] : [['purchases', routes.purchases.index()] as const]),
    ['legal', routes.storefront.legal()],
    ['terms', routes.storefront.terms()],
    ['privacy', routes.storefront.privacy()],
    ['contact', routes.storefront.contact()],
  ] as const
}
