import { LetterButton, LetterText, LetterTitle, renderLetter } from '#rooms/mail'
import { routes } from '#routes'
import { messages } from './messages.ts'
import { resetMinutes, verificationDays } from './rules.ts'

const t = messages.fr.letters

export function verificationLetter(token: string, back: string) {
  const link = routes.identity.verify(null, { jeton: token, return: back || undefined })
  const body = (
    <>
      <LetterTitle>{t.verify.title}</LetterTitle>
      <LetterText>{t.verify.text}</LetterText>
      <LetterButton to={link}>{t.verify.button}</LetterButton>
      <LetterText>{t.verify.end(verificationDays)}</LetterText>
      <LetterText>{t.notYou}</LetterText>
    </>
  )
  return { kind: 'identity.verify', subject: t.verify.subject, ...renderLetter(body) }
}

/** Somebody signed up with an address that has an account: its owner alone learns it. */
export function accountExistsLetter() {
  const body = (
    <>
      <LetterTitle>{t.exists.title}</LetterTitle>
      <LetterText>{t.exists.text}</LetterText>
      <LetterButton to={routes.identity.signIn()}>{t.exists.button}</LetterButton>
      <LetterText>{t.exists.forgotten}</LetterText>
      <LetterButton to={routes.identity.forgotten()}>{t.exists.reset}</LetterButton>
      <LetterText>{t.notYou}</LetterText>
    </>
  )
  return { kind: 'identity.exists', subject: t.exists.subject, ...renderLetter(body) }
}

export function resetLetter(token: string) {
  const body = (
    <>
      <LetterTitle>{t.reset.title}</LetterTitle>
      <LetterText>{t.reset.text}</LetterText>
      <LetterButton to={routes.identity.reset(null, { jeton: token })}>{t.reset.button}</LetterButton>
      <LetterText>{t.reset.end(resetMinutes)}</LetterText>
      <LetterText>{t.notYou}</LetterText>
    </>
  )
  return { kind: 'identity.reset', subject: t.reset.subject, ...renderLetter(body) }
}

export function passwordChangedLetter() {
  const body = (
    <>
      <LetterTitle>{t.changed.title}</LetterTitle>
      <LetterText>{t.changed.text}</LetterText>
      <LetterText>{t.changed.notYou}</LetterText>
      <LetterButton to={routes.identity.forgotten()}>{t.exists.reset}</LetterButton>
    </>
  )
  return { kind: 'identity.password-changed', subject: t.changed.subject, ...renderLetter(body) }
}

/** To the address that a member wants: she shows that it is hers. */
export function emailChangeLetter(token: string) {
  const body = (
    <>
      <LetterTitle>{t.emailChange.title}</LetterTitle>
      <LetterText>{t.emailChange.text}</LetterText>
      <LetterButton to={routes.identity.email(null, { jeton: token })}>{t.emailChange.button}</LetterButton>
      <LetterText>{t.verify.end(verificationDays)}</LetterText>
      <LetterText>{t.notYou}</LetterText>
    </>
  )
  return { kind: 'identity.email-change', subject: t.emailChange.subject, ...renderLetter(body) }
}

/** To the address that she had: if it was not she, she learns it there. */
export function emailChangedLetter() {
  const body = (
    <>
      <LetterTitle>{t.emailChanged.title}</LetterTitle>
      <LetterText>{t.emailChanged.text}</LetterText>
      <LetterText>{t.emailChanged.notYou}</LetterText>
      <LetterButton to={routes.storefront.contact()}>{t.emailChanged.button}</LetterButton>
    </>
  )
  return { kind: 'identity.email-changed', subject: t.emailChanged.subject, ...renderLetter(body) }
}
