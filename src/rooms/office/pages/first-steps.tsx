import { useText } from '#ui/text'
import type { FirstStep } from '../first-steps.ts'
import { messages } from '../messages.ts'

/** What is done and what is next, until the shop is open. */
export function FirstSteps({ steps }: { steps: readonly FirstStep[] }) {
  const t = useText(messages).home.steps
  return (
    <div class="office-steps">
      <h3>{t.title(steps.filter(({ done }) => done).length, steps.length)}</h3>
      <ol>
        {steps.map(({ step, done, to }) => (
          <li class={`office-step${done ? ' done' : ''}`}>
            {done ? (
              <>
                <span aria-hidden="true">✓ </span>
                {t.names[step]}
                <span class="unseen">, {t.done}</span>
              </>
            ) : (
              <a href={to}>{t.names[step]}</a>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
