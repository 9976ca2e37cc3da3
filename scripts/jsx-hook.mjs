// Node runs .ts by itself; .tsx goes through esbuild on its way in, once for each content: many processes of a test run
// read the same files. Worker threads inherit this hook with --import.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const folder = fileURLToPath(new URL('../node_modules/.cache/echoppe-tsx', import.meta.url))
const { version } = require('esbuild/package.json')

registerHooks({
  load(url, context, nextLoad) {
    const { protocol, pathname } = new URL(url)
    if (protocol !== 'file:' || !pathname.endsWith('.tsx')) return nextLoad(url, context)
    return { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true }
  },
})

function compiled(file) {
  const text = readFileSync(file, 'utf8')
  const kept = join(folder, createHash('sha256').update(`${version}\n${file}\n${text}`).digest('hex'))
  try {
    return readFileSync(kept, 'utf8')
  } catch {
    const code = compile(file, text)
    keep(kept, code)
    return code
  }
}

/** Whole or not at all, for another process may read it now; where nothing can be kept, nothing is. */
function keep(path, code) {
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${path}.${process.pid}`, code)
    renameSync(`${path}.${process.pid}`, path)
  } catch {}
}

function compile(file, text) {
  const { code } = require('esbuild').transformSync(text, {
    loader: 'tsx',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    format: 'esm',
    target: 'node26',
    sourcefile: file,
    sourcemap: 'inline',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  })
  return code
}
