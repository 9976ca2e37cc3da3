import type { VNode } from 'preact'
import { LetterButton, LetterText, LetterTitle } from '#rooms/mail'
import { pieceUrl } from '#ui/card'
import { messages } from './messages.ts'
import type { DueAlert } from './queries.ts'

const t = messages.fr.letters.freeAgain

/** The piece can be had again; nothing is kept for who is told. */
export function freeAgain({ title, shopName, ...piece }: DueAlert): { subject: string; body: VNode } {
  return {
    subject: t.subject(title),
    body: (
      <>
        <LetterTitle>{t.title}</LetterTitle>
        <LetterText>{t.words(title, shopName)}</LetterText>
        <LetterButton to={pieceUrl(piece)}>{t.button}</LetterButton>
        <LetterText>{t.once}</LetterText>
      </>
    ),
  }
}
