import { answerInParts } from '#base/table-parts'
import { listingsToDo } from './listings-to-do.ts'

await answerInParts(listingsToDo)
