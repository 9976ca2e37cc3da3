import type { Form } from '#base/http'
import { CheckField, FieldGroup, FileField, TextField, text } from '#ui/fields'
import { Photo } from '#ui/photo'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { OwnPhoto } from '../queries.ts'

export type PhotoFieldsProps = {
  photos: readonly OwnPhoto[]
  /** Stored already, but of a form that was refused: as fields, so that they are not sent again. */
  kept: readonly { key: string; field: string }[]
  values: Form
  fault?: string
}

const accepted = 'image/jpeg,image/png,image/webp,image/avif'

export function PhotoFields({ photos, kept, values, fault }: PhotoFieldsProps) {
  const t = useText(messages).form.photos
  return (
    <FieldGroup legend={t.legend}>
      {photos.length + kept.length > 0 && (
        <ul class="catalogue-photos">
          {photos.map((photo, at) => (
            <HungPhoto photo={photo} number={at + 1} values={values} />
          ))}
          {kept.map(({ key, field }, at) => (
            <li>
              <Picture photoKey={key} number={photos.length + at + 1} />
              <CheckField name="kept[]" value={field} label={t.keep} checked />
            </li>
          ))}
        </ul>
      )}
      <FileField name="photos" label={t.add} hint={t.hint} accept={accepted} multiple fault={fault} />
    </FieldGroup>
  )
}

function HungPhoto({ photo, number, values }: { photo: OwnPhoto; number: number; values: Form }) {
  const t = useText(messages).form.photos
  const alt = values[`alt-${photo.id}`]
  const first = values.first ? values.first === String(photo.id) : number === 1
  const removed = [values.removed ?? []].flat().includes(String(photo.id))
  return (
    <li>
      <Picture photoKey={photo.key} number={number} />
      <label class="catalogue-first">
        <input type="radio" name="first" value={photo.id} checked={first} /> <span>{t.first}</span>
      </label>
      <TextField
        name={`alt-${photo.id}`}
        label={t.alt}
        value={alt === undefined ? photo.alt : text(alt)}
        maxLength={500}
      />
      <CheckField name="removed[]" value={String(photo.id)} label={t.remove} checked={removed} />
    </li>
  )
}

function Picture({ photoKey, number }: { photoKey: string; number: number }) {
  const t = useText(messages).form.photos
  return (
    <Photo
      photoKey={photoKey}
      placeholder={{ category: '', seed: number }}
      alt={t.number(number)}
      width={180}
      ratio="square"
    />
  )
}
