import { HiddenField, PostForm, SubmitButton } from '#ui/fields'

type MovesProps = { to: string; isFirst: boolean; isLast: boolean; words: { up: string; down: string } }

/** Buttons that move a row a place up or down. */
export function Moves({ to, isFirst, isLast, words }: MovesProps) {
  const ways = [
    { way: 'up', sign: '↑', shown: !isFirst },
    { way: 'down', sign: '↓', shown: !isLast },
  ] as const
  return (
    <div class="shops-moves">
      {ways
        .filter(({ shown }) => shown)
        .map(({ way, sign }) => (
          <PostForm to={to}>
            <HiddenField name="to" value={way} />
            <SubmitButton kind="quiet">
              <span aria-hidden="true">{sign}</span>
              <span class="unseen">{words[way]}</span>
            </SubmitButton>
          </PostForm>
        ))}
    </div>
  )
}
