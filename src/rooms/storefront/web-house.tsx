import { now } from '#base/clock'
import { type Answer, type Context, page } from '#base/http'
import { confirmationHours, inForce, noticeDays } from '#rooms/charter'
import { rankingExplained } from '#rooms/search'
import { routes } from '#routes'
import { messages } from './messages.ts'
import { ContactPage } from './pages/contact.tsx'
import { RankingPage } from './pages/ranking.tsx'
import { TextPage } from './pages/text.tsx'

const t = messages.fr

export function showLegal({ config }: Context): Answer {
  const text = t.legal(config.publisher)
  return page(<TextPage text={text} />, { title: text.title, canonical: routes.storefront.legal() })
}

/** The terms say what the charter says today, and from where it is known. */
export async function showTerms({ db, config }: Context): Promise<Answer> {
  const [fee, notice, hours] = await Promise.all([
    inForce(db, 'fee.rate', now()),
    noticeDays(db, 'notice.terms', now()),
    confirmationHours(db, now()),
  ])
  const text = t.terms({
    publisher: config.publisher,
    feeRate: fee.value,
    noticeDays: notice,
    confirmationHours: hours,
  })
  return page(<TextPage text={text} />, { title: text.title, canonical: routes.storefront.terms() })
}

export function showPrivacy({ config }: Context): Answer {
  const text = t.privacy(config.publisher)
  return page(<TextPage text={text} />, { title: text.title, canonical: routes.storefront.privacy() })
}

export function showContact({ config }: Context): Answer {
  return page(<ContactPage publisher={config.publisher} />, {
    title: t.contact.title,
    canonical: routes.storefront.contact(),
  })
}

export function showRanking(): Answer {
  return page(<RankingPage factors={rankingExplained} />, {
    title: t.ranking.title,
    canonical: routes.storefront.ranking(),
  })
}
