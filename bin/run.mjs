// Runs a TypeScript or TSX file with the pinned Node: node bin/run.mjs [node flags] FILE [arguments]
import { pathToFileURL } from 'node:url'
import { inRoot, prepare, runPinned } from './prepare.mjs'

prepare({ build: false })
const hook = pathToFileURL(inRoot('scripts/jsx-hook.mjs')).href
runPinned(['--import', hook, ...process.argv.slice(2)], { cwd: process.cwd() })
