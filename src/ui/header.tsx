import type { Head } from '#base/http'
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
  /** The side of the house that the page is on. */
  universe?: Head['universe']
}

export function Header({ assets, actor, cartCount, path, search, universe }: HeaderProps) {
  const t = useText(messages).layout
  const member = actor.id !== null
  return (
    <header class="top">
      <a class="mark" href={routes.storefront.home()}>
        <img src={assets('favicon.svg')} alt="" width="34" height="34" />
        {t.house}
      </a>
      <Find {...(search ?? { words: '', place: '' })} universe={universe} />
      <nav class="top-house" aria-label={t.mainNav}>
        <Side to={routes.storefront.home()} path={path} label={t.market} here={universe === 'market'} />
        <Side to={routes.storefront.mercerie()} path={path} label={t.mercerie} here={universe === 'supplies'} />
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

/** Searches the side of the house where one is. */
function Find({ words, place, universe }: Searched & Pick<HeaderProps, 'universe'>) {
  const t = useText(messages).layout
  const name = { market: undefined, supplies: 'mercerie', both: 'tout' }[universe ?? 'market']
  const example = universe === 'supplies' ? t.findSupply : t.findExample
  return (
    <search class="find">
      <form action={routes.search.index()}>
        {name && <input type="hidden" name="univers" value={name} />}
        <input
          type="search"
          name="q"
          value={words}
          aria-label={universe === 'supplies' ? t.findInMercerie : t.findWords}
          placeholder={example}
        />
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

/** One of the two sides of the house: marked on all of its pages. */
function Side({ to, path, label, here }: { to: string; path: string; label: string; here: boolean }) {
  const current = path.split('?')[0] === to ? 'page' : here ? 'true' : undefined
  return (
    <a class="top-side" href={to} {...(current ? { 'aria-current': current } : {})}>
      {label}
    </a>
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
