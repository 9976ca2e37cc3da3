import type { Form } from '#base/http'
import { acceptedPictures } from '#base/picture-format'
import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import { FileField, FormActions, PostForm, SubmitButton, TextField, text } from '#ui/fields'
import { photoUrl } from '#ui/photo'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { mostOf, type StoryPhoto } from '../presence.ts'
import type { ShopSettings } from '../settings-query.ts'
import { type Refused, typedInto } from './shop-page.tsx'

/** One form: whichever button is pressed, the words typed beside every photo are kept. */
export function StoryPhotosSection({ shop, refused }: { shop: ShopSettings; refused: Refused | undefined }) {
  const { storyPhotos: t, save } = useText(messages).settings
  const { values, faults } = typedInto(refused, 'storyPhotos', {})
  const { storyPhotos: photos } = shop
  return (
    <section class="sheet stack" id="photos">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <PostForm to={routes.shopFace.arrangeStoryPhotos({ shop: shop.id })} files faults={faults}>
        {/* Enter in a field presses the first button of a form: that is to save, not to remove. */}
        <button type="submit" class="unseen" tabIndex={-1} aria-hidden="true" />
        {photos.map((photo, at) => (
          <PhotoRow {...{ photo, at, values, faults }} isLast={at === photos.length - 1} />
        ))}
        {photos.length < mostOf.storyPhotos && (
          <FileField name="photos" label={t.add} accept={acceptedPictures} multiple fault={faults.fields.photos} />
        )}
        <FormActions>
          <SubmitButton>{save}</SubmitButton>
        </FormActions>
      </PostForm>
    </section>
  )
}

type RowProps = { photo: StoryPhoto; at: number; isLast: boolean; values: Form; faults: Faults }

function PhotoRow({ photo, at, isLast, values, faults }: RowProps) {
  const t = useText(messages).settings.storyPhotos
  const name = `alt_${photo.id}`
  return (
    <div class="shops-story-photo" id={`photo-${photo.id}`}>
      <img src={photoUrl(photo.key, 360)} alt={photo.alt || t.photo(at + 1)} width="120" height="120" loading="lazy" />
      <div>
        <TextField
          name={name}
          label={t.alt}
          hint={at === 0 ? t.altHint : undefined}
          value={text(values[name]) || photo.alt}
          fault={faults.fields[name]}
          maxLength={500}
          required={false}
        />
        <div class="shops-moves">
          {at > 0 && <PhotoButton way="up" sign="↑" id={photo.id} words={t.up(at + 1)} />}
          {!isLast && <PhotoButton way="down" sign="↓" id={photo.id} words={t.down(at + 1)} />}
          <SubmitButton kind="quiet" name="remove" value={String(photo.id)}>
            {t.remove}
            <span class="unseen"> {t.photo(at + 1)}</span>
          </SubmitButton>
        </div>
      </div>
    </div>
  )
}

function PhotoButton({ way, sign, id, words }: { way: string; sign: string; id: number; words: string }) {
  return (
    <SubmitButton kind="quiet" name={way} value={String(id)}>
      <span aria-hidden="true">{sign}</span>
      <span class="unseen">{words}</span>
    </SubmitButton>
  )
}
