import type { Colour } from '../colour.ts'

// Attributes of an SVG, because the policy of our pages allows no inline style.
export function Swatch({ colour, ground, name }: { colour: Colour; ground?: Colour; name?: string }) {
  return (
    <svg class="shops-swatch" viewBox="0 0 24 24" aria-hidden="true">
      {ground && <rect width="24" height="24" rx="4" fill={ground} />}
      <circle cx="12" cy="12" r={ground ? 8 : 11} fill={colour} {...(name ? { 'data-shade': name } : {})} />
    </svg>
  )
}
