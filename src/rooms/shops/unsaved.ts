import type { Form } from '#base/http'
import type { Dress } from './look.ts'
import { LookInput } from './look-inputs.ts'
import { mostOf, type Question, type Terms, termTopics } from './presence.ts'

/** What the forms of her settings say and is not saved. */
export type Unsaved = Partial<
  Dress & { bannerFocus: { x: number; y: number }; name: string; story: string; questions: Question[]; terms: Terms }
>

/** Reads as much as can be shown: what is half typed or wrong stays as it is saved. */
export function unsavedOf(form: Form): Unsaved {
  return { ...wordsOf(form), ...lookOf(form), ...questionsOf(form), ...termsOf(form) }
}

function wordsOf({ name, story }: Form): Unsaved {
  return {
    ...(typeof name === 'string' && name.trim() ? { name: name.trim().slice(0, 60) } : {}),
    ...(typeof story === 'string' ? { story: story.trim().slice(0, 5000) } : {}),
  }
}

function lookOf(form: Form): Unsaved {
  if (form.titleFace === undefined) return {}
  const { data } = LookInput.safeParse(form)
  if (!data) return {}
  const { accent, titleFace, focusX: x, focusY: y } = data
  return { accent, titleFace, bannerFocus: { x, y } }
}

function questionsOf({ question, answer }: Form): Unsaved {
  if (!Array.isArray(question) || !Array.isArray(answer)) return {}
  const pairs = question.map((text, at) => ({ question: text.trim(), answer: (answer[at] ?? '').trim() }))
  return { questions: pairs.filter((pair) => pair.question && pair.answer).slice(0, mostOf.questions) }
}

function termsOf(form: Form): Unsaved {
  if (form.returns === undefined) return {}
  return { terms: Object.fromEntries(termTopics.map((topic) => [topic, String(form[topic] ?? '').trim()])) }
}
