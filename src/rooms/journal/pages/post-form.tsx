import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import type { OwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { CheckField, FormActions, HiddenField, PostForm, SubmitButton, TextArea, TextField, text } from '#ui/fields'
import { Notice } from '#ui/notice'
import { Prose } from '#ui/prose'
import { useText } from '#ui/text'
import { Workbench } from '#ui/workbench'
import { limits } from '../limits.ts'
import { messages } from '../messages.ts'
import type { OwnPost } from '../queries.ts'
import { addressOfPost } from '../rules.ts'
import { PhotoSection } from './photo-section.tsx'
import { RemoveSection, StateSection } from './post-state.tsx'

export type FormProps = {
  shop: OwnShop
  /** Undefined while it was never saved. */
  post?: OwnPost
  values: Form
  faults?: Faults
  /** Photos that a refused form brought, as fields. */
  kept: string[]
  /** Somebody saved meanwhile: what is stored stands beside what she typed. */
  clashes?: boolean
}

export function PostFormPage(props: FormProps) {
  const { shop, post, clashes } = props
  const t = useText(messages).form
  return (
    <Workbench shop={shop} current="journal" title={post ? t.editTitle : t.newTitle}>
      {post && clashes && <Stored post={post} />}
      <section class="sheet stack">
        <WholeForm {...props} />
      </section>
      {post?.state === 'published' && <StateSection post={post} />}
      {post && <RemoveSection post={post} />}
      <p class="row">
        <a href={routes.posts.index({ shop: shop.id })}>{t.all}</a>
        {post && (
          <a href={routes.journal.show({ slug: shop.slug, post: addressOfPost(post) })}>
            {post.state === 'published' ? t.see : t.preview}
          </a>
        )}
      </p>
    </Workbench>
  )
}

function WholeForm({ shop, post, values, faults, kept }: FormProps) {
  const t = useText(messages).form
  const field = (name: string) => ({ name, value: text(values[name]), fault: faults?.fields[name] })
  const to = post ? routes.posts.update({ shop: shop.id, post: post.id }) : routes.posts.create({ shop: shop.id })
  return (
    <PostForm to={to} files faults={faults}>
      {post && <HiddenField name="version" value={post.version} />}
      <TextField {...field('title')} label={t.title} maxLength={limits.title} required />
      <TextArea {...field('body')} label={t.body} hint={t.bodyHint} rows={14} maxLength={limits.body} />
      <PhotoSection photos={post?.photos ?? []} {...{ values, faults, kept }} />
      <CheckField
        {...field('comments')}
        value="yes"
        checked={values.comments === 'yes'}
        label={t.comments}
        hint={t.commentsHint}
      />
      <FormActions>
        {post?.state === 'published' ? (
          <SubmitButton>{t.save}</SubmitButton>
        ) : (
          <>
            <SubmitButton name="next" value="publish">
              {t.publish}
            </SubmitButton>
            <SubmitButton kind="quiet">{t.saveDraft}</SubmitButton>
          </>
        )}
      </FormActions>
    </PostForm>
  )
}

function Stored({ post }: { post: OwnPost }) {
  const t = useText(messages).form
  return (
    <Notice kind="warning" title={t.stored}>
      <b>{post.title}</b>
      <Prose text={post.body} />
    </Notice>
  )
}
