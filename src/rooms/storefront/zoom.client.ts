import { zoom } from './texts/zoom.fr.ts'
import { moved } from './zoom-moves.ts'

/**
 * A photo that is pressed opens large, over the page: arrows and a swipe lead to the next, two fingers or a double tap
 * look closer, Escape closes. Without script, or in a new tab, the link is the file.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-photo]')]
let layer: Layer | undefined
for (const [at, link] of links.entries()) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    layer ??= makeLayer()
    layer.show(at)
  })
}

type Layer = { show: (at: number) => void }

function makeLayer(): Layer {
  const dialog = document.createElement('dialog')
  dialog.className = 'zoom'
  dialog.setAttribute('aria-label', zoom.name)
  const picture = document.createElement('img')
  const place = document.createElement('p')
  place.setAttribute('role', 'status')
  const button = (label: string, sign: string, kind: string, act: () => void) => {
    const made = document.createElement('button')
    Object.assign(made, { type: 'button', className: `zoom-${kind}`, textContent: sign, onclick: act })
    made.setAttribute('aria-label', label)
    return made
  }
  let at = 0
  const moves = moved(picture, (by) => go(by))
  const go = (by: number) => {
    at = (at + by + links.length) % links.length
    const small = links[at]!.querySelector('img')!
    // What is there already stands until the large one has come.
    picture.src = small.currentSrc || small.src
    picture.alt = small.alt
    const large = new Image()
    large.onload = () => {
      if (links[at]!.href === large.src) picture.src = large.src
    }
    large.src = links[at]!.href
    place.textContent = links.length > 1 ? zoom.place(at + 1, links.length) : ''
    moves.reset()
  }
  const turns =
    links.length > 1
      ? [button(zoom.before, '‹', 'before', () => go(-1)), button(zoom.after, '›', 'after', () => go(1))]
      : []
  dialog.append(
    picture,
    place,
    ...turns,
    button(zoom.close, '×', 'close', () => dialog.close()),
  )
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft' && links.length > 1) go(-1)
    if (event.key === 'ArrowRight' && links.length > 1) go(1)
  })
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close())
  document.body.append(dialog)
  const show = (from: number) => {
    at = from
    go(0)
    dialog.showModal()
    dialog.querySelector<HTMLElement>('.zoom-close')!.focus()
  }
  return { show }
}
