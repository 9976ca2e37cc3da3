/** The bar to buy stands at the foot of the screen only while the button of the page is out of sight. */
const bar = document.querySelector<HTMLElement>('.listing-bar')
const button = document.querySelector<HTMLElement>('.listing-add > .button')
if (bar && button) {
  new IntersectionObserver(([seen]) => {
    bar.hidden = seen!.isIntersecting
  }).observe(button)
}
const cost = document.querySelector<HTMLElement>('.listing-cost')
if (bar && cost) {
  const follow = () => {
    bar.querySelector('.price')!.textContent = cost.querySelector('.price')!.textContent
    const from = cost.querySelector<HTMLElement>('[data-from]')
    bar.querySelector<HTMLElement>('p > .muted')!.hidden = from?.hidden ?? true
  }
  new MutationObserver(follow).observe(cost, { attributes: true, characterData: true, childList: true, subtree: true })
}
