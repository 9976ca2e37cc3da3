/** A button beside each password that shows what was typed: on a telephone, nobody types one right unseen. */
for (const field of document.querySelectorAll<HTMLInputElement>('input[data-show]')) addButton(field)

function addButton(field: HTMLInputElement): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'text-button show-password'
  button.setAttribute('aria-controls', field.id)
  const set = (shown: boolean) => {
    field.type = shown ? 'text' : 'password'
    button.textContent = (shown ? field.dataset.hide : field.dataset.show) ?? ''
  }
  button.addEventListener('click', () => set(field.type === 'password'))
  // Hidden again before it leaves: browsers keep as a password only what is one.
  field.form?.addEventListener('submit', () => set(false))
  set(false)
  // Behind the fault, which belongs to what was typed.
  field.parentElement?.append(button)
}
