/** A quantity counts as soon as it is changed; the button that says so is for browsers without script. */
for (const form of document.querySelectorAll<HTMLFormElement>('form.orders-quantity')) {
  form.querySelector('button')!.hidden = true
  form.addEventListener('change', () => form.requestSubmit())
}
