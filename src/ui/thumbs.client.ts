/** Photos that are not there yet show what their thumbhash remembers of them: a blur in their colours. */
import { thumbHashToDataURL } from 'thumbhash'

for (const photo of document.querySelectorAll<HTMLImageElement>('img[data-thumb]')) {
  if (!photo.complete || photo.naturalWidth === 0) paint(photo)
}

function paint(photo: HTMLImageElement): void {
  const hash = Uint8Array.from(atob(photo.dataset.thumb!), (sign) => sign.charCodeAt(0))
  photo.style.backgroundImage = `url(${thumbHashToDataURL(hash)})`
  photo.addEventListener('load', () => photo.style.removeProperty('background-image'), { once: true })
}
