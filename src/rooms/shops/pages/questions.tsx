import type { Form } from '#base/http'
import type { Faults } from '#base/sentences'
import { routes } from '#routes'
import { FaultNote, FieldGroup, FormActions, PostForm, SubmitButton, TextArea, TextField } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import { mostOf } from '../presence.ts'
import type { ShopSettings } from '../settings-query.ts'
import { Beside, PreviewButton } from './beside.tsx'
import type { SettingsPageProps } from './presentation.tsx'
import { ShopPage, typedInto } from './shop-page.tsx'

/** Empty places that wait after her questions. */
const spare = 3

export function QuestionsPage({ shop, refused }: SettingsPageProps) {
  const { places, questions: t, save } = useText(messages).settings
  const { values, faults } = typedInto(refused, 'questions', stored(shop))
  const pairs = pairsOf(values)
  const shown = Math.min(mostOf.questions, pairs.filter(({ question }) => question).length + spare)
  return (
    <ShopPage shop={shop} current="questions" title={places.questions}>
      <p>{t.lead}</p>
      <Beside shop={shop}>
        <PostForm to={routes.shopFace.updateQuestions({ shop: shop.id })} faults={faults} class="sheet">
          <FaultNote label={places.questions}>{faults.fields.questions}</FaultNote>
          {Array.from({ length: Math.max(shown, pairs.length) }, (_, at) => (
            <Pair {...{ at, faults, ...pairs[at] }} />
          ))}
          <p class="hint">
            {t.removeHint} {shown < mostOf.questions && t.more}
          </p>
          <FormActions>
            <SubmitButton>{save}</SubmitButton>
            <PreviewButton shop={shop} />
          </FormActions>
        </PostForm>
      </Beside>
    </ShopPage>
  )
}

function stored({ questions }: ShopSettings): Form {
  return { question: questions.map(({ question }) => question), answer: questions.map(({ answer }) => answer) }
}

/** No more than she may keep, whatever was sent. */
function pairsOf({ question = [], answer = [] }: Form) {
  const answers = [answer].flat()
  const questions = [question].flat().slice(0, mostOf.questions)
  return questions.map((text, at) => ({ question: text, answer: answers[at] ?? '' }))
}

function Pair({ at, question, answer, faults }: { at: number; question?: string; answer?: string; faults: Faults }) {
  const t = useText(messages).settings.questions
  return (
    <FieldGroup legend={t.one(at + 1)}>
      <TextField
        name="question[]"
        label={t.question}
        value={question ?? ''}
        fault={faults.fields[`question_${at}`]}
        maxLength={200}
      />
      <TextArea
        name="answer[]"
        label={t.answer}
        value={answer ?? ''}
        fault={faults.fields[`answer_${at}`]}
        rows={3}
        maxLength={2000}
      />
    </FieldGroup>
  )
}
