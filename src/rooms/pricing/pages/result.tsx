import { formatCents } from '#kit/money'
import { Notice } from '#ui/notice'
import { EuroSplit, type SplitPart } from '#ui/split'
import { Table } from '#ui/table'
import { useText } from '#ui/text'
import type { Terms } from '../find-terms.ts'
import { messages } from '../messages.ts'
import { ownCosts, type Split } from '../split-price.ts'
import type { Outcome } from '../trial.ts'
import { ResultLines } from './result-lines.tsx'

type Props = { terms: Terms; outcome: Outcome | null; live: string }

/** What a price leaves: first the sum, then the bar, then each line with its reason. A script refreshes what changes. */
export function Result({ terms, outcome, live }: Props) {
  const t = useText(messages).result
  return (
    <section class="pricing-result stack" aria-labelledby="reste-titre" data-live={live}>
      <div class="sheet stack">
        <h2 id="reste-titre">{t.title}</h2>
        <div id="reste" role="status" data-fresh>
          {outcome ? <Left {...outcome} /> : <p>{t.faulty}</p>}
        </div>
        <div id="partage" data-fresh>
          {outcome?.split && <Bar terms={terms} split={outcome.split} />}
        </div>
      </div>
      <div id="lignes" class="stack" data-fresh>
        {outcome?.split && <Lines terms={terms} split={outcome.split} byMeans={outcome.byMeans} />}
      </div>
      <p class="muted small">{t.noAdvice}</p>
    </section>
  )
}

function Left({ split, ...aimed }: Outcome) {
  const t = useText(messages).result
  return (
    <div class="stack tight">
      {split ? <Amount split={split} /> : <p>{t.noPrice}</p>}
      <Needed {...aimed} />
    </div>
  )
}

function Amount({ split: { left, perHour } }: { split: Split }) {
  const t = useText(messages).result
  return (
    <>
      <p class={`pricing-left${left < 0 ? ' loss' : ''}`}>
        <b>{formatCents(left)}</b> {t.left}
      </p>
      <p>{perHour === null ? t.noTime : t.perHour(perHour)}</p>
      {left < 0 && <Notice kind="warning">{t.loss(-left)}</Notice>}
    </>
  )
}

function Needed({ aim, minutes, needed }: Pick<Outcome, 'aim' | 'minutes' | 'needed'>) {
  const t = useText(messages).result
  if (aim === null || minutes === 0) return null
  return <p>{needed === null ? t.outOfReach : t.needed(needed, aim, minutes)}</p>
}

/** At a loss the bar shows what is spent, which is more than what comes in. */
function Bar({ terms, split }: { terms: Terms; split: Split }) {
  const t = useText(messages).result
  const { received, left, means } = split
  return (
    <div class="stack tight">
      <EuroSplit parts={partsOf(t.parts, terms, split)} total={left < 0 ? received - left : received} />
      {means && split.payment > 0 && <p class="muted small">{t.cautious(means)}</p>}
    </div>
  )
}

function partsOf(t: (typeof messages)['fr']['result']['parts'], terms: Terms, split: Split): SplitPart[] {
  const { packaging, deliveryCost } = split.costs
  const parts: SplitPart[] = [
    { label: t.left, cents: Math.max(split.left, 0), tone: 1 },
    { label: t.charges, cents: split.charges, tone: 4 },
    { label: terms.kind === 'own' ? t.fee : t.feeThen, cents: split.fee, tone: 2 },
    { label: t.payment, cents: split.payment, tone: 3 },
    { label: t.making, cents: ownCosts(split.costs) - packaging - deliveryCost, tone: 5 },
    { label: t.sending, cents: packaging + deliveryCost, tone: 6 },
  ]
  return parts.filter(({ cents }) => cents > 0)
}

function Lines({ terms, split, byMeans }: { terms: Terms; split: Split; byMeans: Split[] }) {
  const t = useText(messages).result
  return (
    <>
      <ResultLines terms={terms} split={split} />
      {byMeans.length > 0 && (
        <Table
          caption={t.byMeans}
          numbers={[1, 2, 3]}
          head={t.meansHead}
          rows={byMeans.map(({ means, payment, left, perHour }) => [
            t.meansName(means ?? ''),
            formatCents(payment),
            formatCents(left),
            perHour === null ? '' : formatCents(perHour),
          ])}
        />
      )}
    </>
  )
}
