/** A box above the list that chooses every listing of the page. Without script each has its own. */
const list = document.querySelector<HTMLElement>('.catalogue-rows')
const template = document.querySelector<HTMLTemplateElement>('#catalogue-choose-all')
if (list && template) {
  template.replaceWith(template.content.cloneNode(true))
  const all = document.querySelector<HTMLInputElement>('.catalogue-choose-all input')
  all?.addEventListener('change', () => {
    for (const one of list.querySelectorAll<HTMLInputElement>('[name="listings[]"]')) one.checked = all.checked
  })
}
