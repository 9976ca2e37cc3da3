import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as esbuild from 'esbuild'

const fonts = [
  { family: 'Fraunces', file: 'fraunces-latin-wght-normal', weights: '100 900', style: 'normal' },
  { family: 'Source Sans 3', file: 'source-sans-3-latin-wght-normal', weights: '200 900', style: 'normal' },
  { family: 'Source Sans 3', file: 'source-sans-3-latin-wght-italic', weights: '200 900', style: 'italic' },
]

/** What the fonts' package calls latin; U+2000-206F holds the narrow no-break space of French. */
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,' +
  'U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'

/** Style sheet, fonts, client scripts and favicon under hashed names, and manifest.json: plain name → hashed name. */
export async function buildPublic(root: string, outdir: string) {
  mkdirSync(outdir, { recursive: true })
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { app: 'app.css', ...findScripts(root), ...findIcon(root) },
    plugins: [styleSheet(root)],
    outdir,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    loader: { '.woff2': 'file', '.svg': 'copy' },
    metafile: true,
    logLevel: 'warning',
  })
  const names = Object.keys(metafile.outputs).map((path) => basename(path))
  const manifest = Object.fromEntries(names.map((name) => [name.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, ''), name]))
  writeFileSync(join(outdir, 'manifest.json'), JSON.stringify(manifest, null, 2))
}

/** `cart.client.ts` becomes `cart.js`; two of one name would hide one another. */
function findScripts(root: string) {
  const scripts: Record<string, string> = {}
  for (const path of globSync('src/**/*.client.ts', { cwd: root }).sort()) {
    const name = basename(path, '.client.ts')
    if (scripts[name]) throw new Error(`Two client scripts are called ${name}: ${scripts[name]} and ${path}`)
    scripts[name] = path
  }
  return scripts
}

const findIcon = (root: string): Record<string, string> =>
  existsSync(join(root, 'assets/favicon.svg')) ? { favicon: 'assets/favicon.svg' } : {}

/** app.css exists in no folder: it is the fonts, then every sheet of the house in a fixed order. */
function styleSheet(root: string): esbuild.Plugin {
  return {
    name: 'style sheet',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^app\.css$/ }, ({ path }) => ({ path, namespace: 'sheet' }))
      onLoad({ filter: /./, namespace: 'sheet' }, () => ({ contents: contents(root), loader: 'css', resolveDir: root }))
    },
  }
}

const contents = (root: string) =>
  [...findSheets(root).map((path) => `@import './${path}';`), ...fonts.map(face)].join('\n')

function findSheets(root: string) {
  const ui = globSync('src/ui/**/*.css', { cwd: root }).sort()
  const first = ['src/ui/tokens.css', 'src/ui/base.css'].filter((path) => ui.includes(path))
  return [...new Set([...first, ...ui, ...globSync('src/rooms/**/*.css', { cwd: root }).sort()])]
}

function face({ family, file, weights, style }: (typeof fonts)[number]) {
  const folder = family.toLowerCase().replaceAll(' ', '-')
  const path = `./node_modules/@fontsource-variable/${folder}/files/${file}.woff2`
  return `@font-face{font-family:'${family} Variable';font-style:${style};font-weight:${weights};font-display:swap;src:url('${path}') format('woff2');unicode-range:${latin}}`
}
