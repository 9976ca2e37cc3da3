import { ConfigFault } from '#base/config'
import { isAway, reasonOf } from '#base/database'
import { StartFault } from '#base/postgres'
import { sentenceOf } from '#base/sentences'
import { Refusal } from '#kit/refusal'
import { commands } from './commands.ts'
import { joinRooms } from './rooms.ts'
import { UsageFault } from './usage.ts'

const done = 0
const refused = 1
const usage = 2

/** Runs `echoppe ARGS`. @returns the exit code: 0 done, 1 refused, 2 usage. */
export async function runCommand(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  joinRooms()
  const [name = '--help', ...rest] = args
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    if (name === '--help' || name === '-h' || name === 'help') return say(overview())
    if (!command) throw new UsageFault(`« ${name} » n’est pas une commande d’echoppe.\n\n${overview()}`)
    if (rest.includes('--help') || rest.includes('-h')) return say(command.help)
    await command.run(rest, env)
    return done
  } catch (error) {
    return complain(error, command?.help)
  }
}

function complain(error: unknown, help = ''): number {
  if (error instanceof UsageFault || isParseFault(error)) {
    process.stderr.write(`${(error as Error).message}\n${help && `\n${help}\n`}`)
    return usage
  }
  process.stderr.write(`${explain(error)}\n`)
  return refused
}

function explain(error: unknown): string {
  if (error instanceof Refusal) {
    return error.faults.length > 0
      ? error.faults.map((fault) => `${fault.field} : ${sentenceOf(fault.code, fault.values)}`).join('\n')
      : sentenceOf(error.code, error.values)
  }
  if (error instanceof ConfigFault || error instanceof StartFault) return error.message
  if (isAway(error)) return `La base ne répond pas : ${reasonOf(error)}.`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const isParseFault = (error: unknown) => String((error as { code?: string })?.code).startsWith('ERR_PARSE_ARGS')

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  return `echoppe COMMANDE [--help]\n\n${lines.join('\n')}`
}

function say(text: string): number {
  process.stdout.write(`${text}\n`)
  return done
}
