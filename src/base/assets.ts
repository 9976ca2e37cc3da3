import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './root.ts'

/** Where the build puts style sheets, scripts and fonts, under hashed names. */
export const assetsFolder: string = join(projectRoot, 'dist/public')

let manifest: Record<string, string> | undefined

/** "app.css" → "/assets/app-1a2b3c.css". Throws for a name that the build does not know. */
export function asset(name: string): string {
  manifest ??= JSON.parse(readFileSync(join(assetsFolder, 'manifest.json'), 'utf8')) as Record<string, string>
  const file = manifest[name]
  if (!file) throw new Error(`the build made no ${name}`)
  return `/assets/${file}`
}
