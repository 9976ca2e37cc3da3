import type { ComponentChildren } from 'preact'

type Box = { class?: string; children: ComponentChildren }

/** One below the other, with air between. The classes `stack`, `row`, `grid` and `sheet` do the same on any element. */
export const Stack = ({ class: name = '', children }: Box) => <div class={`stack ${name}`.trimEnd()}>{children}</div>
/** Side by side, wrapping where there is no room. */
export const Row = ({ class: name = '', children }: Box) => <div class={`row ${name}`.trimEnd()}>{children}</div>
/** A sheet of paper on the page. */
export const Sheet = ({ class: name = '', children }: Box) => (
  <div class={`sheet stack ${name}`.trimEnd()}>{children}</div>
)
