import type { Form } from '#base/http'
import { acceptedPictures } from '#base/picture-format'
import type { Faults } from '#base/sentences'
import { CheckField, FieldGroup, FileField, HiddenField, NumberField, TextField, text } from '#ui/fields'
import { Photo } from '#ui/photo'
import { useText } from '#ui/text'
import { limits } from '../limits.ts'
import { messages } from '../messages.ts'
import type { PostPhoto } from '../queries.ts'

type PhotoProps = { photos: PostPhoto[]; values: Form; faults?: Faults; kept: string[] }

/** Photos that hang, to be described, ordered and taken away; and the field for others. */
export function PhotoSection({ photos, values, faults, kept }: PhotoProps) {
  const t = useText(messages).form
  const left = limits.photos - photos.length - kept.length
  return (
    <FieldGroup legend={t.photos}>
      {photos.length > 0 && (
        <ol class="journal-own-photos">
          {photos.map((photo, index) => (
            <OwnPhoto {...{ photo, values, faults }} place={index + 1} />
          ))}
        </ol>
      )}
      {kept.map((photo) => (
        <HiddenField name="kept[]" value={photo} />
      ))}
      {kept.length > 0 && <p class="small">{t.kept(kept.length)}</p>}
      {left > 0 ? (
        <FileField
          name="photos"
          label={t.addPhotos}
          hint={t.photosHint(left)}
          accept={acceptedPictures}
          fault={faults?.fields.photos}
          multiple
        />
      ) : (
        <p class="small">{t.photosFull}</p>
      )}
    </FieldGroup>
  )
}

type OwnPhotoProps = { photo: PostPhoto; place: number; values: Form; faults?: Faults }

function OwnPhoto({ photo, place, values, faults }: OwnPhotoProps) {
  const t = useText(messages).form
  const { id } = photo
  return (
    <li>
      <Photo
        photoKey={photo.key}
        placeholder={{ category: '', seed: id }}
        alt={photo.alt || t.photo(place)}
        width={160}
        ratio="square"
        thumb={photo.thumb}
      />
      <div class="stack tight">
        <TextField
          name={`alt_${id}`}
          label={t.alt}
          hint={place === 1 ? t.altHint : undefined}
          value={text(values[`alt_${id}`])}
          fault={faults?.fields[`alt_${id}`]}
          maxLength={limits.alt}
        />
        <div class="row">
          <NumberField
            name={`place_${id}`}
            label={t.place}
            value={text(values[`place_${id}`]) || place}
            min={1}
            max={limits.photos}
          />
          <CheckField name={`remove_${id}`} label={t.remove} checked={values[`remove_${id}`] === 'yes'} />
        </div>
      </div>
    </li>
  )
}
