import type { ComponentChildren } from 'preact'

type PartProps = { title: string; hint: string; open: boolean; children: ComponentChildren }

/** A part of the form that most pieces do without: its name, and more where it is wanted. */
export function OfferPart({ title, hint, open, children }: PartProps) {
  return (
    <details class="catalogue-part" open={open}>
      <summary>
        <span class="catalogue-part-title">{title}</span> <span class="muted">{hint}</span>
      </summary>
      <div class="catalogue-part-body">{children}</div>
    </details>
  )
}
