import type { Form } from '#base/http'
import { acceptedPictures } from '#base/picture-format'
import { routes } from '#routes'
import { CheckField, FieldGroup, FileField, HiddenField } from '#ui/fields'
import { Photo } from '#ui/photo'
import { useText } from '#ui/text'
import { limits } from '../../limits.ts'
import { messages } from '../../messages.ts'
import type { OwnPhoto } from '../../queries.ts'
import { writeShown } from '../photo-wishes.ts'
import { PhotoDialogs } from './photo-dialogs.tsx'
import { blankPhoto, PhotoTile } from './photo-tile.tsx'

export type PhotoFieldsProps = {
  shop: number
  photos: readonly OwnPhoto[]
  /** Stored already, but of a form that was refused: as fields, so that they are not sent again. */
  kept: readonly { key: string; field: string }[]
  values: Form
  fault?: string
}

/**
 * The photos of a listing. All is plain fields of its form, saved with it; the script `photo-list` adds what needs one:
 * sending at once, drag, arrow keys, a frame to cut and a point to tap.
 */
export function PhotoFields({ shop, photos, kept, values, fault }: PhotoFieldsProps) {
  const t = useText(messages).form.photos
  const main = photos.find(({ kind }) => kind === 'piece')
  const at = { shop, listing: 'LISTING' }
  return (
    <div
      class="photo-list"
      data-photo-list
      data-most={limits.photos}
      data-upload={routes.listingPhotos.upload(at)}
      data-arrange={routes.listingPhotos.arrange(at)}
      data-words={JSON.stringify(t.script)}
    >
      <FieldGroup legend={t.legend}>
        <HiddenField name="photosShown" value={writeShown(photos)} />
        <ol class="catalogue-photos">
          {photos.map((photo, at) => (
            <PhotoTile {...{ shop, photo, number: at + 1, isMain: photo === main, values }} />
          ))}
          {kept.map(({ key, field }, at) => (
            <KeptTile photoKey={key} field={field} number={photos.length + at + 1} />
          ))}
        </ol>
        <p class="hint" data-alt-missing hidden={photos.every(({ alt }) => alt !== '')}>
          {t.altMissing}
        </p>
        <FileField name="photos" label={t.add} hint={t.hint} accept={acceptedPictures} multiple fault={fault} />
        <ul class="photo-sending" data-sending />
        <p class="photo-said" role="status" data-said />
      </FieldGroup>
      <template data-tile>
        <PhotoTile shop={shop} photo={blankPhoto} number={1} isMain={false} values={{}} />
      </template>
      <PhotoDialogs />
    </div>
  )
}

function KeptTile({ photoKey, field, number }: { photoKey: string; field: string; number: number }) {
  const t = useText(messages).form.photos
  const placeholder = { category: '', seed: number }
  return (
    <li>
      <Photo photoKey={photoKey} placeholder={placeholder} alt={t.number(number)} width={180} ratio="square" />
      <CheckField name="kept[]" value={field} label={t.keep} checked />
    </li>
  )
}
