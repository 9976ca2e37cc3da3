import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The folder of the checkout, whether running from src/ or from the bundle in dist/. */
export const projectRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)))

/** True in the bundle that `npm start` runs, false on sources (development and tests). */
export const isBundled = process.env.ECHOPPE_BUNDLED === '1'

/** The address of a thread's entry file: `entry('rooms/search/reader-thread')`. */
export function entry(name: string): URL {
  return pathToFileURL(isBundled ? join(projectRoot, 'dist', `${name}.js`) : join(projectRoot, 'src', `${name}.ts`))
}

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package-lock.json')) ? folder : findRoot(dirname(folder))
}
