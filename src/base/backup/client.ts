import pg from 'pg'
import { StartFault } from '../postgres-fault.ts'
import { backupFaults } from './faults.ts'

/**
 * A connection of the owner that reads and writes values in one notation, whatever the server or the role is set to, and
 * waits as long as it takes. End it with `end()`. Throws StartFault where the database can't be reached.
 */
export async function openOwner(ownerUrl: string, application: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: application })
  // A connection that is lost says so at its next statement; without a listener it would end the program.
  client.on('error', () => {})
  await client.connect().catch(({ message }: Error) => {
    throw new StartFault(backupFaults.unreachable(message))
  })
  await client.query(`
    set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC'; set extra_float_digits = 1;
    set bytea_output = 'hex'; set statement_timeout = 0; set lock_timeout = 0; set idle_in_transaction_session_timeout = 0`)
  return client
}
