import type { SectionProps } from './options-section.tsx'

/** How it is made, for whom it is, what must be warned of. */
export function FactsSection(_props: SectionProps) {
  return null
}
