import type { ComponentChildren } from 'preact'
import type { Head } from '#base/http'
import type { Actor } from '#kit/actor'
import { routes } from '#routes'
import { Footer } from './footer.tsx'
import { DocumentHead } from './head.tsx'
import { Header, type Searched } from './header.tsx'
import { messages } from './messages.ts'
import { type Lang, Language, useText } from './text.tsx'
import { namedFor, SoldHere, type Wares } from './wares.tsx'

type LayoutProps = {
  lang: Lang
  head: Head
  actor: Actor
  cartCount: number
  /** A sentence that is shown once. */
  notice?: string
  path: string
  /** In a workbench, what its shop sells. */
  wares?: Wares
  search?: Searched
  assets: (name: string) => string
  trial: boolean
  origin: string
  children: ComponentChildren
}

/** The whole document around a page; the door puts the doctype before it. */
export function Layout({
  lang,
  head,
  notice,
  wares = 'market',
  assets,
  origin,
  trial,
  children,
  ...asked
}: LayoutProps) {
  return (
    <Language value={lang}>
      <html lang={lang}>
        <DocumentHead {...{ head, assets, origin }} />
        <body>
          <Skip />
          {trial && <Trial />}
          <Header {...asked} assets={assets} universe={head.universe} />
          <main id="contenu" tabIndex={-1}>
            <div role="status">{notice && <p class="notice notice-good">{namedFor(wares, notice)}</p>}</div>
            <SoldHere value={wares}>{children}</SoldHere>
          </main>
          <Footer actor={asked.actor} />
        </body>
      </html>
    </Language>
  )
}

function Skip() {
  const t = useText(messages).layout
  return (
    <a class="skip" href="#contenu">
      {t.skip}
    </a>
  )
}

function Trial() {
  const t = useText(messages).layout
  return (
    <aside class="trial" aria-label={t.trialName}>
      {t.trial} <a href={routes.mail.outbox()}>{t.trialLetters}</a>
    </aside>
  )
}
