import { type Answer, content, handlers, open, taking } from '#base/http'
import { type StoredPicture, storePicture } from '#base/pictures'
import { orAgain } from '#base/sentences'
import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { arrangeStoryPhotos } from './arrange-story-photos.ts'
import { sheetOf } from './look.ts'
import { LookInput, QuestionsInput, TermsInput } from './look-inputs.ts'
import { meetingsWeb, pinsWeb } from './meetings-web.tsx'
import { fr } from './messages.fr.ts'
import { LookPage } from './pages/look.tsx'
import { QuestionsPage } from './pages/questions.tsx'
import { TermsPage } from './pages/terms.tsx'
import { prepareBanner } from './prepare-banner.ts'
import { mostOf } from './presence.ts'
import { presentation } from './presentation-web.tsx'
import { findOwnShop } from './queries.ts'
import { setLook } from './set-look.ts'
import { setQuestions } from './set-questions.ts'
import { setTerms } from './set-terms.ts'
import { mustFit, type ShopContext, type Show, saved, settingsPage } from './settings-web.tsx'
import { storyPhotosWish } from './story-photos-wish.ts'

const { places } = fr.settings
const look = settingsPage(places.look, (shown) => <LookPage {...shown} />, ['shop-preview', 'shop-look'])
const questions = settingsPage(places.questions, (shown) => <QuestionsPage {...shown} />, ['shop-preview'])
const terms = settingsPage(places.terms, (shown) => <TermsPage {...shown} />, ['shop-preview'])

/** What a shop looks like, and what it says of itself. */
export const faceWeb = handlers(routes.shopFace, {
  sheet: open(({ params }) => showSheet(params.name)),
  look: (context) => look(context),
  updateLook: taking('photos', (context) => changeLook(context)),
  arrangeStoryPhotos: taking('photos', (context) => changeStoryPhotos(context)),
  questions: (context) => questions(context),
  updateQuestions: (context) => {
    const { actor, params, form } = context
    const sent = { form: 'questions', show: questions, to: routes.shopFace.questions(params) }
    return saved(context, sent, (tx) => setQuestions(tx, actor, params.shop, read(QuestionsInput, form)))
  },
  terms: (context) => terms(context),
  updateTerms: (context) => {
    const { actor, params, form } = context
    const sent = { form: 'terms', show: terms, to: routes.shopFace.terms(params) }
    return saved(context, sent, (tx) => setTerms(tx, actor, params.shop, read(TermsInput, form)))
  },
  ...meetingsWeb,
  ...pinsWeb,
})

/** Its name says what is in it: it may be kept for ever. */
function showSheet(name: string): Answer {
  const sheet = sheetOf(name) ?? refuse('missing', 'page_missing')
  return content('text/css; charset=utf-8', sheet, {
    headers: { 'cache-control': 'public, max-age=31536000, immutable' },
  })
}

function changeLook(context: ShopContext): Promise<Answer> {
  const { actor, params, form } = context
  const sent = { form: 'look', show: look, to: routes.shopFace.look(params) }
  return withPictures(context, sent, async () => {
    const input = read(LookInput, form)
    const banner = await bannerOf(context)
    return saved(context, sent, (tx) => setLook(tx, actor, params.shop, input, banner))
  })
}

/** Undefined where the banner stays as it is. */
async function bannerOf({ files, form, uploads }: ShopContext): Promise<StoredPicture | null | undefined> {
  const upload = uploads.find(({ field }) => field === 'banner')
  if (upload) return prepareBanner(files, upload.bytes)
  return form.removeBanner ? null : undefined
}

function changeStoryPhotos(context: ShopContext): Promise<Answer> {
  const { actor, params, form } = context
  const sent = { form: 'storyPhotos', show: presentation, to: `${routes.shops.presentation(params)}#photos` }
  return withPictures(context, sent, async () => {
    const wish = storyPhotosWish(form)
    const added = await storedPhotos(context)
    return saved(context, sent, (tx) => arrangeStoryPhotos(tx, actor, params.shop, wish, added))
  })
}

async function storedPhotos({ files, uploads }: ShopContext): Promise<StoredPicture[]> {
  const sent = uploads.filter(({ field }) => field === 'photos')
  if (sent.length > mostOf.storyPhotos) {
    refuse('conflict', 'shop_story_photos_full', { field: 'photos', maximum: mostOf.storyPhotos })
  }
  const stored: StoredPicture[] = []
  for (const { bytes } of sent) stored.push(await storePicture(files, bytes, { least: 200 }))
  return stored
}

/** Pictures are read and stored before the transaction, and only for who runs the shop. */
function withPictures(
  context: ShopContext,
  { form, show }: { form: string; show: Show<ShopContext> },
  work: () => Promise<Answer>,
): Promise<Answer> {
  return orAgain(
    async () => {
      await findOwnShop(context.db, context.actor, context.params.shop)
      await mustFit(context)
      return work()
    },
    (faults, status) => show(context, { form, values: context.form, faults }, status),
  )
}
