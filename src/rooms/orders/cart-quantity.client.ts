/** A quantity counts as soon as it is changed; without script its button says so. */
for (const field of document.querySelectorAll<HTMLInputElement>('.orders-quantity input[name=quantity]')) {
  field.addEventListener('change', () => field.form?.requestSubmit())
}
