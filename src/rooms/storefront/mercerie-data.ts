import type { CollectionPage, WithContext } from 'schema-dts'
import { topCategories } from '#rooms/catalogue'
import { routes } from '#routes'
import { messages } from './messages.ts'

/** The Mercerie for search engines: a collection, with its branches. */
export function mercerieData(origin: string): WithContext<CollectionPage> {
  const t = messages.fr.mercerie
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: t.documentTitle,
    description: t.description,
    url: origin + routes.storefront.mercerie(),
    inLanguage: 'fr',
    isPartOf: { '@type': 'WebSite', name: 'Échoppe', url: `${origin}/` },
    hasPart: topCategories.supplies.map(({ name, slug }) => ({
      '@type': 'CollectionPage',
      name,
      url: origin + routes.storefront.category({ slug }),
    })),
  }
}
