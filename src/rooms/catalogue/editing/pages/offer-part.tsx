import type { ComponentChildren } from 'preact'
import { InFold, useFaultWithin } from '#ui/form-faults'

type PartProps = { title: string; hint: string; open: boolean; children: ComponentChildren }

/** A part of the form that most pieces do without: its name, and more where it is wanted, or where something is wrong. */
export function OfferPart({ title, hint, open, children }: PartProps) {
  const faulty = useFaultWithin(title)
  return (
    <details class="catalogue-part" open={open || faulty}>
      <summary>
        <span class="catalogue-part-title">{title}</span> <span class="muted">{hint}</span>
      </summary>
      <div class="catalogue-part-body">
        <InFold name={title}>{children}</InFold>
      </div>
    </details>
  )
}
