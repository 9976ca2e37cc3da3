/**
 * Search: words, places and filters → listings, from an index of this machine that follows the change feed.
 *
 * The index is a file that can be thrown away; PostgreSQL is the truth. `startIndexer` keeps it right in a thread,
 * `openSearch` reads it in others. The order is `ranking.ts`, a formula anyone can check; nobody can buy a place in it.
 */
export type { Card, Universe } from './document.ts'
export { openSearch, requestReindex, type SearchEngine, SearchUnavailable } from './engine.ts'
export { closeSearch, searchFolder, searchOf } from './house-search.ts'
export { messages } from './messages.ts'
export { CardList, HitList } from './pages/hit-list.tsx'
export { findLastChange } from './queries.ts'
export {
  carePoints,
  enoughTags,
  fullDescription,
  type RankingFactor,
  rankingExplained,
  staleAfterDays,
  turnDays,
} from './ranking.ts'
export { placeNamed, placesNamed, placeText, type ReadPlace, readPlace } from './read-place.ts'
export {
  type AnswerKind,
  type Hit,
  lastPage,
  pageSize,
  type SearchAnswer,
  type SearchQuery,
  type SearchSort,
} from './search-query.ts'
export { startIndexer } from './start-indexer.ts'
export { unlessNoIndex } from './unless-no-index.tsx'
