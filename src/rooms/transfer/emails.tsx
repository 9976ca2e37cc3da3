import { LetterButton, LetterFacts, LetterText, LetterTitle, renderLetter } from '#rooms/mail'
import { routes } from '#routes'
import type { ImportCounts } from './gap-queries.ts'
import type { Import } from './import.ts'
import { messages } from './messages.ts'

const t = messages.fr.letters.end

/** To who began the import: what it made, and what is left to do. */
export function importEndLetter({ shop, id, reference, fileName, created, known }: Import, counts: ImportCounts) {
  const { show } = messages.fr
  const facts: [string, string][] = [
    [show.created, String(created)],
    [show.known, String(known)],
    [show.ready, String(counts.ready)],
    [show.lacking, String(counts.lacking)],
    [show.photos, show.photoCounts(counts.photos.done, counts.photos.waiting, counts.photos.failed)],
  ]
  const letter = (
    <>
      <LetterTitle>{t.title}</LetterTitle>
      <LetterText>{t.words(fileName)}</LetterText>
      <LetterFacts rows={facts} />
      {counts.photos.failed > 0 && <LetterText>{t.missing(counts.photos.failed)}</LetterText>}
      <LetterButton to={routes.transfer.show({ shop, reference })}>{t.button}</LetterButton>
    </>
  )
  return { kind: 'transfer.end', about: `import ${shop}/${id}`, subject: t.subject, ...renderLetter(letter) }
}
