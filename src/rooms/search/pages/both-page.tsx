import { type Universe, universes } from '#rooms/catalogue'
import { useText } from '#ui/text'
import { type AskedPlace, titleParts } from '../asked-place.ts'
import type { Correction } from '../inputs.ts'
import { type Asked, searchLink } from '../inputs.ts'
import { messages } from '../messages.ts'
import type { SearchAnswer } from '../search-query.ts'
import { Chosen } from './chosen.tsx'
import { HitList } from './hit-list.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Reading } from './reading.tsx'

export type BothPageProps = {
  asked: Asked
  place: AskedPlace
  answers: Readonly<Record<Universe, SearchAnswer>>
  corrections: readonly Correction[]
}

const shown = 12

/** The first answers of the market and of the Mercerie, each under its own name, each with a way to all of them. */
export function BothPage({ asked, place, answers, corrections }: BothPageProps) {
  const t = useText(messages).results
  const total = universes.reduce((sum, universe) => sum + answers[universe].total, 0)
  return (
    <>
      <header class="search-head">
        <h1>{t.title(titleParts(asked, place))}</h1>
      </header>
      <div class="stack">
        <Reading {...{ asked, place, corrections, dropped: [] }} />
        <Chosen asked={asked} place={place} />
        {total === 0 && <NothingFound asked={asked} place={place} />}
        {total > 0 && universes.map((universe) => <Side {...{ asked, universe }} answer={answers[universe]} />)}
      </div>
    </>
  )
}

function Side({ asked, universe, answer }: { asked: Asked; universe: Universe; answer: SearchAnswer }) {
  const { results: t, reading } = useText(messages)
  const { total, capped, dropped, hits } = answer
  return (
    <section class="search-side">
      <h2>{t.sides[universe]}</h2>
      {total === 0 && <p class="muted">{t.total(0, universe)}</p>}
      {dropped.length > 0 && <p class="muted">{reading.dropped(dropped, universe)}</p>}
      <HitList hits={hits.slice(0, shown)} />
      {total > shown && (
        <p>
          <a href={searchLink({ ...asked, universe, page: 1 })}>{t.all(total, capped, universe)}</a>
        </p>
      )}
    </section>
  )
}
