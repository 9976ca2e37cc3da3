import type { Actor } from '#kit/actor'
import { routes } from '#routes'
import { messages } from './messages.ts'
import { useText } from './text.tsx'

export type Searched = { words: string; place: string }
type HeaderProps = {
  assets: (name: string) => string
  actor: Actor
  cartCount: number
  path: string
  search?: Searched
}

export function Header({ assets, actor, cartCount, path, search }: HeaderProps) {
  const t = useText(messages).layout
  const member = actor.id !== null
  return (
    <header class="top">
      <a class="mark" href={routes.storefront.home()}>
        <img src={assets('favicon.svg')} alt="" width="34" height="34" />
        {t.house}
      </a>
      <Find {...(search ?? { words: '', place: '' })} />
      <nav class="top-house" aria-label={t.mainNav}>
        <Place to={routes.search.index()} path={path} label={t.market} />
        <Place to={routes.charter.index()} path={path} label={t.cooperative} />
        {member ? (
          <Place to={routes.office.home()} path={path} label={t.workbench} />
        ) : (
          <Place to={routes.shops.opening()} path={path} label={t.openShop} />
        )}
      </nav>
      <nav class="top-own" aria-label={t.ownNav}>
        {member ? (
          <Place to={routes.identity.account()} path={path} label={t.account} />
        ) : (
          <Place to={routes.identity.signIn()} path={path} label={t.signIn} />
        )}
        <Cart count={cartCount} path={path} />
      </nav>
    </header>
  )
}

function Find({ words, place }: Searched) {
  const t = useText(messages).layout
  return (
    <search class="find">
      <form action={routes.search.index()}>
        <input type="search" name="q" value={words} aria-label={t.findWords} placeholder={t.findExample} />
        <input
          type="text"
          name="lieu"
          value={place}
          aria-label={t.findPlace}
          placeholder={t.findPlaceExample}
          autoComplete="off"
        />
        <button type="submit">{t.find}</button>
      </form>
    </search>
  )
}

function Place({ to, path, label }: { to: string; path: string; label: string }) {
  const here = path.split('?')[0] === to
  return (
    <a href={to} {...(here ? { 'aria-current': 'page' as const } : {})}>
      {label}
    </a>
  )
}

function Cart({ count, path }: { count: number; path: string }) {
  const t = useText(messages).layout
  const to = routes.cart.show()
  return (
    <a class="cart" href={to} {...(path === to ? { 'aria-current': 'page' as const } : {})}>
      {t.cart}
      {count > 0 && <b aria-hidden="true">{count}</b>}
      {count > 0 && <span class="unseen"> : {t.cartCount(count)}</span>}
    </a>
  )
}
