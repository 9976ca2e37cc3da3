// `npm start`: the whole shop. `npm run dev` (--dev): the same from its sources, again at each change.
import { prepare, runPinned } from './prepare.mjs'

const wanted = process.argv.slice(2)
const rest = wanted.filter((argument) => argument !== '--dev')
const fromBuild = ['--enable-source-maps', 'dist/main.js']
const fromSources = [
  ['--watch', '--watch-path=src', '--watch-path=assets', '--watch-preserve-output'],
  ['--import', './scripts/jsx-hook.mjs', '--import', './scripts/dev-public.ts', 'src/main.ts'],
].flat()
const dev = wanted.includes('--dev')

prepare({ build: !dev })
runPinned([...(dev ? fromSources : fromBuild), 'start', ...rest])
