import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '#base/root'
import { checkRooms } from './check.ts'
import { staleSchemaFiles } from './schema.ts'

/** What is to be read rather than run: types, lint and format, who imports whom, the dumped schema. Silence is good. */
export async function* checkAll(): AsyncGenerator<{ name: string; complaint: string }> {
  yield { name: 'types', complaint: tool('typescript/bin/tsc', ['--noEmit']) }
  yield { name: 'lint and format', complaint: tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']) }
  yield {
    name: 'rooms',
    complaint: checkRooms()
      .map(({ file, says }) => `${file}: ${says}`)
      .join('\n'),
  }
  const stale = await staleSchemaFiles()
  const complaint = stale.length > 0 ? `run npm run schema: ${stale.join(', ')} differ from the migrations` : ''
  yield { name: 'schema', complaint }
}

function tool(file: string, args: string[]): string {
  const path = join(projectRoot, 'node_modules', file)
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
  return status === 0 ? '' : `${stdout}${stderr}` || `${file} ended with ${status}`
}
