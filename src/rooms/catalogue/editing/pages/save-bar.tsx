import { routes } from '#routes'
import { FormActions, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../../messages.ts'

type SaveBarProps = {
  shop: number
  /** Keeps itself while it is typed: not on sale. */
  isDraft: boolean
  mayPublish: boolean
  /** The form came again with something to say: what an earlier visit left is not put over it. */
  again: boolean
  /** She was told that each sale would cost her: publishing now means it. */
  atLoss: boolean
}

/** Within the thumb's reach however long the form is, with the words that say where what was typed is kept. */
export function SaveBar({ shop, isDraft, mayPublish, again, atLoss }: SaveBarProps) {
  const t = useText(messages)
  const kept = {
    'data-kept': '',
    'data-shop': shop,
    'data-to': routes.listingEditing.keep({ shop }),
    'data-draft': isDraft ? 'yes' : 'no',
    'data-again': again ? 'yes' : 'no',
    'data-sentences': JSON.stringify(t.editing.kept),
  }
  return (
    <div class="catalogue-save">
      <p class="catalogue-kept" role="status" {...kept} />
      <FormActions>
        <SubmitButton kind={mayPublish ? 'quiet' : 'main'}>{mayPublish ? t.form.saveDraft : t.form.save}</SubmitButton>
        {mayPublish && (
          <SubmitButton name="next" value="publish">
            {atLoss ? t.form.publishAnyway : t.form.publish}
          </SubmitButton>
        )}
      </FormActions>
    </div>
  )
}
