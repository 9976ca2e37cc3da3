import { answerInParts } from '#base/table-parts'
import { rowsOfFile } from './rows-of-file.ts'

await answerInParts(rowsOfFile)
