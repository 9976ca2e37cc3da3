import { acceptedPictures } from '#base/picture-format'
import { routes } from '#routes'
import { FileField, FormActions, PostForm, SubmitButton } from '#ui/fields'
import { Photo } from '#ui/photo'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { ShopSettings } from '../settings-query.ts'
import { type Refused, typedInto } from './shop-page.tsx'

export function PortraitSection({ shop, refused }: { shop: ShopSettings; refused: Refused | undefined }) {
  const t = useText(messages).settings.portrait
  const { faults } = typedInto(refused, 'portrait', {})
  const to = routes.shops.updatePortrait({ shop: shop.id })
  return (
    <section class="sheet stack" id="portrait">
      <h2>{t.title}</h2>
      {shop.portraitKey && (
        <div class="shops-portrait">
          <Photo
            photoKey={shop.portraitKey}
            placeholder={{ category: '', seed: shop.id }}
            alt={t.alt}
            width={160}
            ratio="square"
          />
        </div>
      )}
      <PostForm to={to} files faults={faults}>
        <FileField
          name="portrait"
          label={t.file}
          hint={t.fileHint}
          accept={acceptedPictures}
          fault={faults.fields.portrait}
        />
        <FormActions>
          <SubmitButton>{t.submit}</SubmitButton>
          {shop.portraitKey && (
            <SubmitButton kind="quiet" name="remove" value="yes">
              {t.remove}
            </SubmitButton>
          )}
        </FormActions>
      </PostForm>
    </section>
  )
}
