import { type Answer, page } from '#base/http'
import { SearchUnavailable } from './engine.ts'
import { messages } from './messages.ts'
import { UnavailablePage } from './pages/unavailable.tsx'

/** A page that needs the index; while there is none yet, one that says so in its place and asks again by itself. */
export async function unlessNoIndex(show: () => Promise<Answer>): Promise<Answer> {
  try {
    return await show()
  } catch (error) {
    if (error instanceof SearchUnavailable) return notYet
    throw error
  }
}

const notYet = page(
  <UnavailablePage />,
  { title: messages.fr.unavailable.title, noIndex: true, refresh: 5 },
  { status: 503, headers: { 'retry-after': '5' } },
)
