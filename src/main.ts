import { runCommand } from './doors/cli.ts'

// Whatever is written, by SQLite or by a library: no other account of this machine reads it.
process.umask(0o077)

process.exitCode = await runCommand(process.argv.slice(2), process.env)
