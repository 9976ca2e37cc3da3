import { now } from '#base/clock'
import { type Answer, type Context, page } from '#base/http'
import { topCategories } from '#rooms/catalogue'
import { routes } from '#routes'
import { photoUrl } from '#ui/photo'
import { houseFacts, mercerieNews } from './house-facts.ts'
import { mercerieData } from './mercerie-data.ts'
import { messages } from './messages.ts'
import { MerceriePage } from './pages/mercerie.tsx'

const t = messages.fr.mercerie

/** The home of supplies. */
export async function showMercerie({ db, config }: Context): Promise<Answer> {
  const [{ cards, ends }, house] = await Promise.all([mercerieNews(db, now()), houseFacts.supplies(db, now())])
  const image = cards.find(({ photoKey }) => photoKey)?.photoKey
  return page(<MerceriePage {...{ cards, ends, house, categories: topCategories.supplies }} />, {
    title: t.documentTitle,
    description: t.description,
    canonical: routes.storefront.mercerie(),
    universe: 'supplies',
    jsonLd: mercerieData(config.origin),
    scripts: ['thumbs'],
    ...(image ? { image: photoUrl(image, 1280) } : {}),
  })
}
