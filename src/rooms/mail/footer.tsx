import type { Config } from '#base/config'
import { messages } from './messages.ts'
import { renderLetter, type Written } from './render-letter.tsx'

/** The end of every letter: from whom, and how to get no more of its kind where that may be. */
export function letterFooter(config: Config, stop?: string): Written {
  const t = messages.fr.letter
  return renderLetter(
    <>
      <p>{t.from(config.publisher.name, config.origin)}</p>
      {stop && (
        <p>
          <a href={stop}>{t.stop}</a>
        </p>
      )}
    </>,
  )
}
