import type { Answer } from '#rooms/catalogue'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { pictureName } from '../picture-name.ts'

/** Where a given picture is seen by who may see it; undefined once it was erased. */
export type PictureLink = (name: string) => string
type AnswersProps = { answers: readonly Omit<Answer, 'supplement'>[]; picture?: PictureLink; large?: boolean }

/** What the buyer said of her piece, in full: words with their line breaks, pictures as pictures. */
export function Answers({ answers, picture, large }: AnswersProps) {
  const t = useText(messages).cart
  if (answers.length === 0) return null
  return (
    <dl class="orders-answers">
      {answers.map(({ name, kind, value }) => (
        <div>
          <dt>{name}</dt>
          <dd>
            {kind === 'picture' ? (
              <Given {...{ name, value, picture, large }} />
            ) : (
              value || <span class="muted">{t.textErased}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

type GivenProps = { name: string; value: string; picture?: PictureLink; large?: boolean }

function Given({ name, value, picture, large }: GivenProps) {
  const t = useText(messages).cart
  if (!picture || !value) return <span class="muted">{t.pictureErased}</span>
  return (
    <a href={picture(pictureName(value, 2400))}>
      <img
        class={large ? 'orders-given large' : 'orders-given'}
        src={picture(pictureName(value, 720))}
        alt={t.pictureOf(name)}
        loading={large ? 'eager' : 'lazy'}
      />
    </a>
  )
}
