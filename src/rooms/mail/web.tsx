import { inTransaction } from '#base/database'
import type { House } from '#base/house'
import { content, handlers, open, page, webhook } from '#base/http'
import { listMailFolder } from '#base/mailer'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { messages } from './messages.ts'
import { LetterPage } from './pages/letter.tsx'
import { OutboxPage } from './pages/outbox.tsx'
import { UnsubscribedPage, UnsubscribePage } from './pages/unsubscribe.tsx'
import { findSubscription, type Subscription } from './queries.ts'
import { refuseKind, welcomeKind } from './refuse-kind.ts'
import { readUnsubscribeToken } from './unsubscribe-token.ts'

const t = messages.fr

export const web = handlers(routes.mail, {
  unsubscribe: open(async (house) => {
    const { recipient } = await mustFindSubscription(house, house.params.token)
    return page(<UnsubscribePage token={house.params.token} recipient={recipient} />, {
      title: t.unsubscribe.title,
      noIndex: true,
    })
  }),
  // One click in the reader's mail program (RFC 8058) posts here from another server: the signature vouches for it.
  confirmUnsubscribe: webhook(async (house) => {
    const subscription = await mustFindSubscription(house, house.params.token)
    const again = house.form.again === 'yes'
    await inTransaction(house.db, (tx) => (again ? welcomeKind : refuseKind)(tx, subscription))
    return page(<UnsubscribedPage token={house.params.token} recipient={subscription.recipient} again={again} />, {
      title: again ? t.unsubscribe.backTitle : t.unsubscribe.doneTitle,
      noIndex: true,
    })
  }),
  outbox: open(async ({ config }) => {
    if (!config.trial) refuse('missing', 'page_missing')
    return page(<OutboxPage letters={await listMailFolder(config.data)} />, { title: t.outbox.title, noIndex: true })
  }),
  letter: open(async ({ config, params, query }) => {
    const letters = config.trial ? await listMailFolder(config.data) : []
    const letter = letters.find(({ reference }) => reference === params.reference) ?? refuse('missing', 'page_missing')
    if (query.forme === 'page') return content('text/html; charset=utf-8', letter.html, { headers: letterPolicy })
    return page(<LetterPage letter={letter} />, { title: letter.subject, noIndex: true })
  }),
})

// A letter carries its own style block, which pages of the house may not, and pictures of pieces.
const letterPolicy = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
}

async function mustFindSubscription({ db, keys }: House, token: string): Promise<Subscription> {
  const reference = readUnsubscribeToken(keys, token) ?? refuse('missing', 'page_missing')
  return (await findSubscription(db, reference)) ?? refuse('missing', 'page_missing')
}
