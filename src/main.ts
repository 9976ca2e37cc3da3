import { runCommand } from './doors/cli.ts'

process.exitCode = await runCommand(process.argv.slice(2), process.env)
