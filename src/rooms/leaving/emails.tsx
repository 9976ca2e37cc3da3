import { LetterButton, LetterList, LetterText, LetterTitle, renderLetter } from '#rooms/mail'
import { routes } from '#routes'
import type { Remaining } from './find-remaining.ts'
import { messages } from './messages.ts'
import { goingOnOf, leftToDo } from './words.ts'

const { letters: t, kept } = messages.fr

/** She wants to leave, and this is what is missing. */
export function askedLetter(remaining: Remaining) {
  const goesOn = goingOnOf(remaining)
  const body = (
    <>
      <LetterTitle>{t.asked.title}</LetterTitle>
      <LetterText>{t.asked.text}</LetterText>
      <LetterList items={leftToDo(remaining).map(({ words }) => words)} />
      {goesOn.length > 0 && <LetterText>{goesOn.join(' ')}</LetterText>}
      <LetterText>{t.asked.after}</LetterText>
      <LetterButton to={routes.leaving.show()}>{t.asked.button}</LetterButton>
      <LetterText>{t.asked.notYou}</LetterText>
    </>
  )
  return { kind: 'leaving.asked', subject: t.asked.subject, ...renderLetter(body) }
}

/** The last letter. */
export function leftLetter() {
  const body = (
    <>
      <LetterTitle>{t.left.title}</LetterTitle>
      <LetterText>{t.left.text}</LetterText>
      <LetterText>{t.left.kept}</LetterText>
      <LetterList
        items={kept.everybody.map(({ what, until }) => `${what} (${until[0]!.toLowerCase()}${until.slice(1)})`)}
      />
      <LetterText>{t.left.notYou}</LetterText>
    </>
  )
  return { kind: 'leaving.left', subject: t.left.subject, ...renderLetter(body) }
}
