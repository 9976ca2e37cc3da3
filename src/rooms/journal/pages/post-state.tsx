import { routes } from '#routes'
import { FormActions, PostForm, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { OwnPost } from '../queries.ts'

export function StateSection({ post }: { post: OwnPost }) {
  const t = useText(messages).form
  return (
    <section class="sheet stack">
      <h2>{t.state}</h2>
      <PostForm to={routes.posts.unpublish({ shop: post.shop, post: post.id })}>
        <p>{t.stateWords}</p>
        <FormActions>
          <SubmitButton kind="quiet">{t.unpublish}</SubmitButton>
        </FormActions>
      </PostForm>
    </section>
  )
}

/** Two steps without script: what is deleted does not come back. */
export function RemoveSection({ post }: { post: OwnPost }) {
  const t = useText(messages).form
  return (
    <details class="sheet">
      <summary>{t.danger}</summary>
      <PostForm to={routes.posts.remove({ shop: post.shop, post: post.id })}>
        <p>{t.removeWords}</p>
        <FormActions>
          <SubmitButton kind="danger">{t.removePost}</SubmitButton>
        </FormActions>
      </PostForm>
    </details>
  )
}
