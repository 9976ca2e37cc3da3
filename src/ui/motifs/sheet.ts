import { type Dice, hash } from './dice.ts'
import { ink } from './dyes.ts'

/** The frame around every picture: its size, its light, its filters. `~` in ids becomes a mark of this picture's own. */
export function sheet(seed: string, width: number, height: number, body: string, dice: Dice): string {
  const mark = `m${hash(seed).toString(36)}-`
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" stroke-linecap="round" stroke-linejoin="round">`
  const used = definitions(dice).filter(([id]) => body.includes(`#~${id})`))
  const defs = used.map(([, markup]) => markup).join('')
  return `${open}<defs>${defs}</defs>${body}</svg>`.replaceAll('~', mark)
}

/** The picture without the wavering hand and the grain: filters that a rasteriser takes half a second for. */
export function withoutTexture(svg: string): string {
  return svg.replace(/<path [^>]*-grain\)"[^>]*>/g, '').replace(/ filter="url\(#[^"]*-hand\)"/g, '')
}

const stop = (offset: number, colour: string, opacity: number) =>
  `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`

const definitions = (dice: Dice): (readonly [id: string, markup: string])[] => [
  [
    'side',
    `<linearGradient id="~side">${stop(0, '#fff', 0.1)}${stop(0.3, '#fff', 0.2)}${stop(0.55, ink, 0)}${stop(1, ink, 0.42)}</linearGradient>`,
  ],
  [
    'top',
    `<linearGradient id="~top" x2=".25" y2="1">${stop(0, '#fff', 0.22)}${stop(0.45, ink, 0)}${stop(1, ink, 0.26)}</linearGradient>`,
  ],
  [
    'shine',
    `<linearGradient id="~shine" x2="1" y2="1">${stop(0, '#fff', 0.1)}${stop(0.22, '#fff', 0.62)}${stop(0.4, '#fff', 0.05)}${stop(0.62, ink, 0.3)}${stop(0.8, '#fff', 0.22)}${stop(1, ink, 0.34)}</linearGradient>`,
  ],
  [
    'light',
    `<radialGradient id="~light" cx=".3" cy=".22" r=".95">${stop(0, '#fff', 0.3)}${stop(0.5, '#fff', 0.04)}${stop(1, ink, 0.2)}</radialGradient>`,
  ],
  [
    'glow',
    `<radialGradient id="~glow">${stop(0, '#ffe9ad', 0.95)}${stop(0.35, '#ffd984', 0.42)}${stop(1, '#ffcf70', 0)}</radialGradient>`,
  ],
  [
    'fall',
    `<linearGradient id="~fall" x2="0" y2="1">${stop(0, ink, 0.14)}${stop(0.18, ink, 0)}${stop(1, ink, 0.1)}</linearGradient>`,
  ],
  [
    'blur',
    '<filter color-interpolation-filters="sRGB" id="~blur" x="-.3" y="-1" width="1.6" height="3"><feGaussianBlur stdDeviation="9"/></filter>',
  ],
  [
    'soft',
    '<filter color-interpolation-filters="sRGB" id="~soft" x="-.12" y="-.12" width="1.24" height="1.24"><feGaussianBlur stdDeviation="7"/></filter>',
  ],
  [
    'cast',
    `<filter color-interpolation-filters="sRGB" id="~cast" x="-.06" y="-.04" width="1.25" height="1.26"><feDropShadow dx="9" dy="13" stdDeviation="8" flood-color="${ink}" flood-opacity=".34"/></filter>`,
  ],
  [
    'hand',
    `<filter color-interpolation-filters="sRGB" id="~hand" x="-.1" y="-.1" width="1.2" height="1.2"><feTurbulence baseFrequency=".018" numOctaves="1" seed="${dice.whole(1, 99)}"/><feDisplacementMap in="SourceGraphic" scale="5.5" xChannelSelector="R" yChannelSelector="G"/></filter>`,
  ],
  [
    'grain',
    `<filter color-interpolation-filters="sRGB" id="~grain" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".7" numOctaves="1" seed="${dice.whole(1, 99)}"/><feColorMatrix values="0 0 0 0 .13 0 0 0 0 .1 0 0 0 0 .08 .9 0 0 0 -.36"/></filter>`,
  ],
]
