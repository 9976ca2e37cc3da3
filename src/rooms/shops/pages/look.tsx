import type { Form } from '#base/http'
import { acceptedPictures } from '#base/picture-format'
import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import {
  CheckField,
  FaultNote,
  FieldGroup,
  FileField,
  FormActions,
  PostForm,
  RadioField,
  SubmitButton,
  text,
} from '#ui/fields'
import { focusClasses, photoUrl } from '#ui/photo'
import { useText } from '#ui/text'
import { dyeOf, palette, titleFaces } from '../look.ts'
import { messages } from '../messages.ts'
import type { ShopSettings } from '../settings-query.ts'
import { Beside, PreviewButton } from './beside.tsx'
import { ColourShades } from './colour-shades.tsx'
import type { SettingsPageProps } from './presentation.tsx'
import { ShopPage, typedInto } from './shop-page.tsx'
import { Swatch } from './swatch.tsx'

export function LookPage({ shop, refused }: SettingsPageProps) {
  const { places, look: t, save } = useText(messages).settings
  const { values, faults } = typedInto(refused, 'look', stored(shop))
  return (
    <ShopPage shop={shop} current="look" title={places.look}>
      <p>{t.lead}</p>
      <Beside shop={shop}>
        <PostForm to={routes.shopFace.updateLook({ shop: shop.id })} files faults={faults} class="sheet">
          <Colours {...{ values, faults }} />
          <Faces value={text(values.titleFace)} />
          <Banner {...{ shop, values, faults }} />
          <FormActions>
            <SubmitButton>{save}</SubmitButton>
            <PreviewButton shop={shop} />
          </FormActions>
        </PostForm>
      </Beside>
    </ShopPage>
  )
}

function stored({ accent, titleFace, focusX, focusY }: ShopSettings): Form {
  const dye = dyeOf(accent)
  const colour = dye === 'house' || dye === 'own' ? dye : accent!
  return { colour, ownColour: accent ?? '', titleFace, focusX: String(focusX), focusY: String(focusY) }
}

type Typed = { values: Form; faults: Faults }

function Colours({ values, faults }: Typed) {
  const t = useText(messages).settings.look
  const own = text(values.ownColour) || palette[0].colour
  const choices = [
    { value: 'house', colour: '#a42f27', label: t.dyes.house },
    ...palette.map(({ name, colour }) => ({ value: colour, colour, label: t.dyes[name] })),
    { value: 'own', colour: undefined, label: t.dyes.own },
  ]
  return (
    <FieldGroup legend={t.colour} hint={t.colourHint}>
      <div class="shops-dyes">
        {choices.map(({ value, colour, label }) => (
          <label class="shops-dye">
            <input type="radio" name="colour" value={value} checked={value === text(values.colour)} />
            {colour && <Swatch colour={colour} />}
            <span>{label}</span>
          </label>
        ))}
        <label class="shops-own">
          <span class="unseen">{t.ownColour}</span>
          <input type="color" name="ownColour" value={own} aria-invalid={faults.fields.ownColour ? true : undefined} />
        </label>
      </div>
      <FaultNote label={t.ownColour}>{faults.fields.ownColour}</FaultNote>
      <ColourShades colour={text(values.colour)} own={own} />
    </FieldGroup>
  )
}

function Faces({ value }: { value: string }) {
  const t = useText(messages).settings.look
  const options = titleFaces.map((face) => ({
    value: face,
    label: <span class={`shops-face-${face}`}>{t.faces[face].label}</span>,
    hint: t.faces[face].hint,
  }))
  return <RadioField name="titleFace" legend={t.face} value={value} options={options} />
}

function Banner({ shop, values, faults }: Typed & { shop: ShopSettings }) {
  const t = useText(messages).settings.look
  const focus = { x: Number(values.focusX), y: Number(values.focusY) }
  return (
    <FieldGroup legend={t.banner}>
      {shop.bannerKey && (
        <img
          class={`shops-banner${focusClasses(focus)}`}
          src={photoUrl(shop.bannerKey, 720)}
          alt={t.bannerNow}
          width="720"
          height="180"
        />
      )}
      <FileField
        name="banner"
        label={t.bannerFile}
        hint={t.bannerHint}
        accept={acceptedPictures}
        fault={faults.fields.banner}
      />
      {shop.bannerKey && (
        <CheckField name="removeBanner" label={t.removeBanner} checked={Boolean(values.removeBanner)} />
      )}
      <FieldGroup legend={t.focus} hint={t.focusHint}>
        <Range name="focusX" label={t.focusX} value={text(values.focusX)} />
        <Range name="focusY" label={t.focusY} value={text(values.focusY)} />
      </FieldGroup>
    </FieldGroup>
  )
}

function Range({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label class="shops-range">
      <span>{label}</span>
      <input type="range" name={name} min="0" max="100" step="10" value={value || '50'} />
    </label>
  )
}
