import type { ComponentChildren } from 'preact'
import { routes } from '#routes'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

type Shop = { slug: string }

/** Forms, and beside them the shop's page with what was just typed: shown by the script `shop-preview`. */
export function Beside({ shop, children }: { shop: Shop; children: ComponentChildren }) {
  const t = useText(messages).settings.preview
  return (
    <div class="shops-beside" data-preview={addressOf(shop)}>
      <div class="shops-beside-forms">{children}</div>
      <section class="shops-beside-page" aria-label={t.title} hidden>
        <div class="shops-beside-bar">
          <b>{t.title}</b>
          <button type="button" class="button quiet" data-back>
            {t.back}
          </button>
        </div>
        <p class="small muted">{t.words}</p>
        <iframe title={t.frame} sandbox="allow-same-origin" tabIndex={-1} />
        <p class="small" role="status" data-late={t.late} />
      </section>
    </div>
  )
}

/** Shows the page in a tab of its own where no script does. */
export function PreviewButton({ shop }: { shop: Shop }) {
  const t = useText(messages).settings.preview
  return (
    <button type="submit" class="button quiet" formAction={addressOf(shop)} formTarget="_blank" formNoValidate data-see>
      {t.see}
    </button>
  )
}

const addressOf = ({ slug }: Shop) => routes.storefront.previewShop({ slug })
