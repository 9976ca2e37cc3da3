import type { Form } from '#base/http'
import type { PhotoId } from '#kit/id'
import { routes } from '#routes'
import { CheckField, NumberField, SelectField, TextField, text } from '#ui/fields'
import { Photo } from '#ui/photo'
import { useText } from '#ui/text'
import { limits } from '../../limits.ts'
import { messages } from '../../messages.ts'
import type { OwnPhoto } from '../../queries.ts'
import { longestAlt } from '../photo-wishes.ts'

type TileProps = { shop: number; photo: OwnPhoto; number: number; isMain: boolean; values: Form }

/** What the script makes a tile of once a photo was sent; ID stands where its number will. */
export const blankPhoto: OwnPhoto = {
  ...{ id: 0 as PhotoId, kind: 'piece', key: '', alt: '', width: 1, height: 1, turn: 0, crop: null },
  ...{ focus: { x: 50, y: 50 }, thumbhash: '', originalKey: null },
}

/** A photo with its fields: first what all need, folded below it what some do. Buttons are for the script. */
export function PhotoTile(props: TileProps) {
  const { photo, number, isMain } = props
  const t = useText(messages).form.photos
  const { id, key, focus, thumbhash, crop, turn } = photo
  return (
    <li class="photo-tile" data-tile-of={id} data-key={key} data-turn={turn} data-cut={crop ? 'yes' : undefined}>
      <div class="photo-face">
        <Photo
          photoKey={key || null}
          placeholder={{ category: '', seed: number }}
          alt={photo.alt || t.number(number)}
          width={180}
          ratio="square"
          {...{ focus, thumb: thumbhash }}
        />
        <span class={`photo-rank${isMain ? ' is-main' : ''}`} data-rank>
          {isMain ? t.main : t.number(number)}
        </span>
      </div>
      <MoveButtons number={number} />
      <details class="photo-more">
        <summary>{t.rework}</summary>
        <Words {...props} />
        <Tools />
        <PlainFields {...props} />
        <Remove {...props} />
      </details>
    </li>
  )
}

/** Hidden where no script makes them work: the plain fields say the same. */
function MoveButtons({ number }: { number: number }) {
  const t = useText(messages).form.photos
  return (
    <div class="photo-moves" data-scripted hidden>
      <button type="button" class="photo-button" data-act="earlier" aria-label={t.moveEarlier(number)}>
        ‹
      </button>
      <button type="button" class="photo-button photo-grip" data-act="grip" aria-label={t.grip(number)}>
        ⠿
      </button>
      <button type="button" class="photo-button" data-act="later" aria-label={t.moveLater(number)}>
        ›
      </button>
    </div>
  )
}

function Words({ photo: { id, alt, kind }, values }: TileProps) {
  const t = useText(messages).form.photos
  const typed = values[`alt-${id}`]
  const making = typed === undefined ? kind === 'making' : values[`making-${id}`] === 'yes'
  return (
    <>
      <TextField
        name={`alt-${id}`}
        label={t.alt}
        hint={t.altHint}
        value={typed === undefined ? alt : text(typed)}
        maxLength={longestAlt}
        required={false}
      />
      <CheckField name={`making-${id}`} value="yes" label={t.making} hint={t.makingHint} checked={making} />
    </>
  )
}

function Tools() {
  const t = useText(messages).form.photos
  return (
    <div class="photo-tools" data-scripted hidden>
      {(['turn', 'crop', 'focus'] as const).map((act) => (
        <button type="button" class="button quiet" data-act={act}>
          {t[act]}
        </button>
      ))}
    </div>
  )
}

function PlainFields({ photo, number, values }: TileProps) {
  const t = useText(messages).form.photos
  const { id, turn, crop, focus } = photo
  const value = (name: string, shown: string) => text(values[`${name}-${id}`] ?? shown)
  const named = (name: string, shown: string) => ({ name: `${name}-${id}`, value: value(name, shown) })
  const cut = crop ? [crop.x, crop.y, crop.width, crop.height].join(',') : 'free'
  const crops = Object.entries(t.crops).filter(([name]) => name !== 'free' || crop)
  return (
    <div class="photo-plain" data-plain>
      <NumberField {...named('place', String(number))} label={t.place} min={1} max={limits.photos} />
      <SelectField
        {...named('turn', String(turn))}
        label={t.turn}
        options={Object.entries(t.turns).map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        {...named('crop', crop ? cut : 'whole')}
        label={t.crop}
        options={crops.map(([name, label]) => ({ value: name === 'free' ? cut : name, label }))}
      />
      <SelectField
        {...named('focus', `${focus.x},${focus.y}`)}
        label={t.focus}
        hint={t.focusHint}
        options={focusOptions(t, `${focus.x},${focus.y}`)}
      />
    </div>
  )
}

type Words = { rows: readonly string[]; columns: readonly string[]; focusChosen: string }

/** Nine points, and the one that was chosen where it is another. */
function focusOptions({ rows, columns, focusChosen }: Words, chosen: string) {
  const nine = rows.flatMap((row, y) =>
    columns.map((column, x) => ({ value: `${[10, 50, 90][x]},${[10, 50, 90][y]}`, label: `${row}, ${column}` })),
  )
  return nine.some(({ value }) => value === chosen) ? nine : [{ value: chosen, label: focusChosen }, ...nine]
}

function Remove({ shop, photo: { id, originalKey }, values }: TileProps) {
  const t = useText(messages).form.photos
  const removed = [values.removed ?? []].flat().includes(String(id))
  const listing = text(values.listing) || 'LISTING'
  return (
    <div class="photo-last">
      <CheckField name="removed[]" value={String(id)} label={t.remove} checked={removed} />
      <a
        class="small"
        data-original
        hidden={originalKey === null}
        href={routes.listingPhotos.original({ shop, listing, photo: id })}
      >
        {t.original}
      </a>
    </div>
  )
}
