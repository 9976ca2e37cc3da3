import type { Form } from '#base/http'
import { Refusal } from '#kit/refusal'
import { inNewPlace } from './in-new-place.ts'
import type { StoryPhoto } from './presence.ts'

const longestAlt = 500

/** What the form of the workshop's photos asks: words for each (`alt_7`), and one to move or to remove. */
export type StoryPhotosWish = { arranged(photos: StoryPhoto[]): StoryPhoto[] }

/** Buttons say which: `up=7`, `down=7`, `remove=7`. Refuses words that are too long. What is unknown is left alone. */
export function storyPhotosWish(form: Form): StoryPhotosWish {
  mustBeShort(form)
  return {
    arranged(photos) {
      const kept = photos
        .map((photo) => ({ ...photo, alt: altIn(form, photo) }))
        .filter(({ id }) => String(id) !== form.remove)
      return (['up', 'down'] as const).reduce((order, to) => {
        const moved = order.find(({ id }) => String(id) === form[to])
        return moved ? inNewPlace(order, moved, to) : order
      }, kept)
    },
  }
}

function altIn(form: Form, { id, alt }: StoryPhoto): string {
  const typed = form[`alt_${id}`]
  return typeof typed === 'string' ? typed.trim() : alt
}

function mustBeShort(form: Form): void {
  const long = Object.keys(form).filter((name) => name.startsWith('alt_') && form[name]!.length > longestAlt)
  const faults = long.map((field) => ({ field, code: 'too_long', values: { maximum: longestAlt } }))
  if (faults.length > 0) throw new Refusal('invalid', 'input', {}, faults)
}
