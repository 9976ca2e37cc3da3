/**
 * Letters. A room writes a letter in the transaction of what it tells (`postLetter`); a job sends it after commit, at
 * least once. A letter is written as JSX from the components here, and `renderLetter` makes its HTML and its plain
 * text twin of the same source. Links of letters are paths of the site: the origin is filled in when it is sent.
 */

export { forgetRecipient } from './forget-recipient.ts'
export {
  LetterButton,
  LetterFacts,
  LetterList,
  LetterSplit,
  LetterTable,
  LetterText,
  LetterTitle,
  Quote,
} from './letter.tsx'
export { type LetterPiece, LetterPieces } from './letter-pieces.tsx'
export { messages } from './messages.ts'
export { moveRefusals } from './move-refusals.ts'
export { type LetterToPost, postLetter } from './post-letter.ts'
export { absolute, renderLetter, type Written } from './render-letter.tsx'
