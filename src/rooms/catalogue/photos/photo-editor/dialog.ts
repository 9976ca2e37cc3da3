/** Shows a dialog until she is done with it or not; true where she is. */
export function ask(dialog: HTMLDialogElement): Promise<boolean> {
  dialog.showModal()
  return new Promise((resolve) => {
    const done = (event: Event) => {
      const button = (event.target as Element).closest('[data-done], [data-cancel]')
      if (button) dialog.close(button.hasAttribute('data-done') ? 'done' : '')
    }
    dialog.addEventListener('click', done)
    dialog.addEventListener(
      'close',
      () => {
        dialog.removeEventListener('click', done)
        resolve(dialog.returnValue === 'done')
        dialog.returnValue = ''
      },
      { once: true },
    )
  })
}

/** How arrow keys move: by one, by ten with Ctrl or Alt; undefined for other keys. */
export function arrowOf({ key, ctrlKey, altKey }: KeyboardEvent): { x: number; y: number } | undefined {
  const by = ctrlKey || altKey ? 10 : 1
  const arrows: Record<string, { x: number; y: number }> = {
    ArrowLeft: { x: -by, y: 0 },
    ArrowRight: { x: by, y: 0 },
    ArrowUp: { x: 0, y: -by },
    ArrowDown: { x: 0, y: by },
  }
  return arrows[key]
}

/** Calls back with each place of a pointer that was pressed, until it is let go. */
export function followPointer(
  node: HTMLElement,
  { pointerId }: PointerEvent,
  run: (event: PointerEvent) => void,
): void {
  node.setPointerCapture(pointerId)
  node.addEventListener('pointermove', run)
  node.addEventListener('lostpointercapture', () => node.removeEventListener('pointermove', run), { once: true })
}

export const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
