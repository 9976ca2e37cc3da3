import { typeset } from '#kit/typeset'
import { photoUrl } from '#ui/photo'
import { Prose } from '#ui/prose'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { ShopView } from '../shop-queries.ts'

/** Who she is, with photos of her workshop. */
export function ShopStory({ shop }: { shop: ShopView }) {
  const t = useText(messages).shop
  if (!shop.story && shop.storyPhotos.length === 0) return null
  return (
    <section class="stack" id="histoire">
      <h2>{t.story}</h2>
      {shop.story && <Prose text={shop.story} />}
      {shop.storyPhotos.length > 0 && (
        <ul class="shop-photos">
          {shop.storyPhotos.map(({ key, alt, width, height }) => (
            <li>
              <a href={photoUrl(key, 'full')}>
                <img
                  src={photoUrl(key, 720)}
                  alt={alt || t.workshop}
                  {...{ width, height }}
                  loading="lazy"
                  decoding="async"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What she is often asked. */
export function ShopQuestions({ shop }: { shop: ShopView }) {
  const t = useText(messages).shop
  if (shop.questions.length === 0) return null
  return (
    <section class="stack" id="questions">
      <h2>{t.questions}</h2>
      <div class="shop-questions">
        {shop.questions.map(({ question, answer }) => (
          <details>
            <summary>{typeset(question)}</summary>
            <Prose text={answer} />
          </details>
        ))}
      </div>
    </section>
  )
}
