import { globSync } from 'node:fs'
import * as esbuild from 'esbuild'

/** One bundle for the program and one for each thread and child it starts, packages left outside; folders stay as in src. */
export async function buildServer(root: string, outdir: string) {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/main.ts', ...globSync('src/**/*-{thread,child}.ts', { cwd: root })],
    outbase: 'src',
    outdir,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node26',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    define: { 'process.env.ECHOPPE_BUNDLED': '"1"' },
    logLevel: 'warning',
  })
}
