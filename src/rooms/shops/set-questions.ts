import type { Tx } from '#base/database'
import type { Actor } from '#kit/actor'
import type { ShopId } from '#kit/id'
import type { QuestionsInput } from './look-inputs.ts'
import { lockOwnShop } from './queries.ts'
import { recordChange } from './record-change.ts'

/** What she is often asked, and what she answers, in her order. */
export async function setQuestions(
  tx: Tx,
  actor: Actor,
  shop: ShopId | string,
  { questions }: QuestionsInput,
): Promise<void> {
  const own = await lockOwnShop(tx, actor, shop)
  await tx
    .updateTable('shops')
    .set({ questions: JSON.stringify(questions) })
    .where('id', '=', own.id)
    .execute()
  await recordChange(tx, actor, own.id, 'questions_set')
}
