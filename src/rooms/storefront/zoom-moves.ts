const closest = 4
/** Pixels that a finger moves before it is a swipe, and milliseconds between two taps that are one double tap. */
const swipe = 50
const doubleTap = 300

type Point = { x: number; y: number }

/** Fingers and mouse on a picture: two look closer, one moves what is large, or leads on with a swipe (`turn`: −1 or 1). */
export function moved(picture: HTMLImageElement, turn: (by: number) => void): { reset: () => void } {
  const down = new Map<number, Point>()
  let [scale, x, y] = [1, 0, 0]
  let began: Point = { x: 0, y: 0 }
  let lastTap = 0
  let pinched = false

  const draw = () => {
    picture.style.transform = scale === 1 ? '' : `translate(${x}px, ${y}px) scale(${scale})`
    picture.classList.toggle('near', scale > 1)
  }
  const reset = () => {
    ;[scale, x, y] = [1, 0, 0]
    draw()
  }
  const nearer = (to: number) => {
    scale = Math.min(closest, Math.max(1, to))
    if (scale === 1) [x, y] = [0, 0]
    draw()
  }

  picture.draggable = false
  picture.addEventListener('pointerdown', (event) => {
    picture.setPointerCapture(event.pointerId)
    down.set(event.pointerId, { x: event.clientX, y: event.clientY })
    if (down.size === 1) [began, pinched] = [{ x: event.clientX, y: event.clientY }, false]
    else pinched = true
  })
  picture.addEventListener('pointermove', (event) => {
    const before = down.get(event.pointerId)
    if (!before) return
    const apart = distance(down)
    down.set(event.pointerId, { x: event.clientX, y: event.clientY })
    if (down.size === 2 && apart > 0) return nearer((scale * distance(down)) / apart)
    if (scale === 1) return
    x += event.clientX - before.x
    y += event.clientY - before.y
    draw()
  })
  picture.addEventListener('pointerup', (event) => {
    down.delete(event.pointerId)
    const across = event.clientX - began.x
    if (pinched) return
    if (scale === 1 && Math.abs(across) > swipe) return turn(across > 0 ? -1 : 1)
    if (Math.abs(across) > 10 || Math.abs(event.clientY - began.y) > 10) return
    if (event.timeStamp - lastTap < doubleTap) nearer(scale > 1 ? 1 : 2.5)
    lastTap = event.timeStamp
  })
  picture.addEventListener('pointercancel', (event) => down.delete(event.pointerId))
  picture.addEventListener('wheel', (event) => {
    event.preventDefault()
    nearer(scale * (event.deltaY < 0 ? 1.2 : 1 / 1.2))
  })
  return { reset }
}

function distance(down: ReadonlyMap<number, Point>): number {
  const [a, b] = [...down.values()]
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
}
