import type { Commune } from '#base/communes'
import { useText } from '#ui/text'
import type { AskedPlace } from '../asked-place.ts'
import { type Asked, searchLink } from '../inputs.ts'
import { messages } from '../messages.ts'
import { placeText } from '../read-place.ts'
import type { SearchPageProps } from './search-page.tsx'

type ReadingProps = Pick<SearchPageProps, 'asked' | 'place' | 'corrections'> & { dropped: readonly string[] }

/** How the question was understood, where it could be understood otherwise; what was left out or put right. */
export function Reading({ asked, place, dropped, corrections }: ReadingProps) {
  const t = useText(messages).reading
  const sentences = [
    ...corrections.map(({ code, value }) => t.corrections[code](value)),
    ...placeSentences({ asked, place }),
    dropped.length > 0 && t.dropped(dropped, asked.universe),
  ].filter(Boolean)
  if (sentences.length === 0) return null
  return (
    <div class="search-reading">
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </div>
  )
}

function placeSentences({ asked, place }: { asked: Asked; place: AskedPlace }) {
  return [
    place.from === 'field' && !place.commune && <PlaceUnknown place={asked.place} />,
    place.from === 'words' && <ReadAsPlace asked={asked} place={place} />,
    place.from === 'left' && <ReadAsWords asked={asked} commune={place.commune!} />,
    place.others.length > 0 && <Namesakes asked={asked} place={place} />,
  ]
}

function PlaceUnknown({ place }: { place: string }) {
  return <>{useText(messages).reading.placeUnknown(place)}</>
}

function ReadAsPlace({ asked, place }: { asked: Asked; place: AskedPlace }) {
  const t = useText(messages).reading
  return (
    <>
      {t.readAsPlace(placeText(place.commune!))}{' '}
      <a href={searchLink({ ...asked, wordsOnly: true, page: 1 })}>{t.asWords(asked.words)}</a>
    </>
  )
}

function ReadAsWords({ asked, commune }: { asked: Asked; commune: Commune }) {
  const t = useText(messages).reading
  return (
    <>
      {t.readAsWords(asked.words)}{' '}
      <a href={searchLink({ ...asked, wordsOnly: false, page: 1 })}>{t.asPlace(commune.name)}</a>
    </>
  )
}

function Namesakes({ asked, place }: { asked: Asked; place: AskedPlace }) {
  const t = useText(messages).reading
  return (
    <>
      {t.namesakes(placeText(place.commune!))}{' '}
      {place.others.map((other, at) => (
        <>
          {at > 0 && ', '}
          <a href={searchLink({ ...asked, words: place.words, place: placeText(other), page: 1 })}>
            {placeText(other)}
          </a>
        </>
      ))}
    </>
  )
}
