import type { Letter } from '#base/mailer'
import { formatMoment } from '#kit/dates'
import { routes } from '#routes'
import { Facts } from '#ui/facts'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

const link = /(https?:\/\/\S+)/

/** One letter of the trial as plain text, its links to be followed. */
export function LetterPage({ letter }: { letter: Letter }) {
  const t = useText(messages).outbox
  return (
    <article class="sheet stack">
      <p>
        <a href={routes.mail.outbox()}>{t.all}</a>
      </p>
      <h1>{letter.subject}</h1>
      <Facts
        items={[
          { label: t.to, value: letter.to },
          { label: t.sentAt, value: formatMoment(new Date(letter.sentAt)) },
        ]}
      />
      <div class="mail-text">
        {letter.text.split(link).map((part) => (link.test(part) ? <a href={part}>{part}</a> : part))}
      </div>
      <p class="small">
        <a href={routes.mail.letter({ reference: letter.reference }, { forme: 'page' })}>{t.asHtml}</a>
      </p>
    </article>
  )
}
