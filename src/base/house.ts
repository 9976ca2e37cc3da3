import type { Config } from './config.ts'
import type { Db } from './database.ts'
import type { Files } from './files.ts'
import type { Keys } from './keys.ts'
import type { Mailer } from './mailer.ts'
import type { MemberFiles } from './space.ts'
import type { FileColumn } from './stray-files.ts'

/** The outside of one running house, opened by main.ts and handed to doors, flows and jobs. */
export type House = {
  config: Config
  db: Db
  /** Address of the database for the serving role: for those who need a connection of their own. */
  appUrl: string
  files: Files
  keys: Keys
  mailer: Mailer
  /** Every column of all rooms that names files: a file that none of them names is a stray. */
  fileColumns: FileColumn[]
  /** What lists a member's files, room by room: they are counted and bounded together. */
  memberFiles: MemberFiles[]
}
