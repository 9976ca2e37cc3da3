import { useContext } from 'preact/hooks'
import { Language } from '#ui/text'
import { hitsHtml } from '../hit-html.tsx'
import type { Hit } from '../search-query.ts'

/** The cards of a search, as other pages show them too. */
export function HitList({ hits }: { hits: readonly Hit[] }) {
  // The pieces were rendered by Preact, which escaped them.
  return <ul class="cards" dangerouslySetInnerHTML={{ __html: hitsHtml(hits, useContext(Language)) }} />
}
