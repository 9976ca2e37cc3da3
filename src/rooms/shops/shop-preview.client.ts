/**
 * The shop's page with what was just typed, beside the forms or, on a telephone, in their place. The page comes from the
 * house, which alone knows how it is drawn; scripts and links in it are asleep. Nothing is saved by looking.
 */
const beside = document.querySelector<HTMLElement>('[data-preview]')!
const pane = beside.querySelector<HTMLElement>('.shops-beside-page')!
const frame = pane.querySelector('iframe')!
const late = pane.querySelector<HTMLElement>('[data-late]')!
const banner = beside.querySelector<HTMLInputElement>('input[type=file][name=banner]')
let timer = 0
let last = 0
let bannerAddress: string | undefined

pane.hidden = false
beside.classList.add('is-live')
beside.addEventListener('input', soon)
beside.addEventListener('change', soon)
frame.addEventListener('load', settle)
for (const see of beside.querySelectorAll('[data-see]')) see.addEventListener('click', (event) => turnTo(event, true))
pane.querySelector('[data-back]')!.addEventListener('click', (event) => turnTo(event, false))
void show()

function soon(): void {
  clearTimeout(timer)
  timer = window.setTimeout(() => void show(), 350)
}

async function show(): Promise<void> {
  const turn = ++last
  try {
    const answer = await fetch(beside.dataset.preview!, { method: 'POST', body: typed() })
    if (!answer.ok) throw new Error(String(answer.status))
    const html = await answer.text()
    if (turn === last) frame.srcdoc = html
    late.textContent = ''
  } catch {
    if (turn === last) late.textContent = late.dataset.late!
  }
}

/** All fields of all forms of the page; files stay here. */
function typed(): URLSearchParams {
  const fields = new URLSearchParams()
  for (const form of beside.querySelectorAll('form')) {
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
  }
  return fields
}

let scrolled = 0

/** Where she looked she looks again; a banner that was chosen and not sent is shown from here. */
function settle(): void {
  const page = frame.contentDocument!
  page.body.inert = true
  page.addEventListener('scroll', () => {
    scrolled = page.scrollingElement!.scrollTop
  })
  page.scrollingElement!.scrollTop = scrolled
  showBanner(page)
}

function showBanner(page: Document): void {
  const file = banner?.files?.[0]
  const image = page.querySelector<HTMLImageElement>('.shop-banner img')
  if (bannerAddress) URL.revokeObjectURL(bannerAddress)
  bannerAddress = file && URL.createObjectURL(file)
  if (!bannerAddress || !image) return
  image.removeAttribute('srcset')
  image.src = bannerAddress
}

function turnTo(event: Event, page: boolean): void {
  event.preventDefault()
  beside.classList.toggle('shows-page', page)
  if (page) void show()
  beside.scrollIntoView({ block: 'start' })
}
