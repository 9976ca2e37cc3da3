import { read } from '#kit/read'
import { refuse } from '#kit/refusal'
import { routes } from '#routes'
import { addMeeting } from './add-meeting.ts'
import { MoveInput } from './inputs.ts'
import { MeetingInput, PinInput } from './look-inputs.ts'
import { fr } from './messages.fr.ts'
import { movePin } from './move-pin.ts'
import { MeetingsPage } from './pages/meetings.tsx'
import { PinsPage } from './pages/pins.tsx'
import { pinListing } from './pin-listing.ts'
import { isOfShop, listPinnable } from './presence-queries.ts'
import { findOwnShop } from './queries.ts'
import { removeMeeting } from './remove-meeting.ts'
import { type ShopContext, saved, settingsPage } from './settings-web.tsx'
import { unpinListing } from './unpin-listing.ts'

type PinContext = ShopContext<{ listing: string }>

const { places } = fr.settings
const meetings = settingsPage(places.meetings, (shown) => <MeetingsPage {...shown} />, ['places'])
const pins = settingsPage(places.pins, async (shown, { db }) => (
  <PinsPage {...shown} pinnable={await listPinnable(db, shown.shop.id)} />
))

/** Where and when she can be met. */
export const meetingsWeb = {
  meetings: (context: ShopContext) => meetings(context),
  addMeeting: (context: ShopContext) => {
    const { actor, params, form } = context
    const sent = { form: 'meeting', show: meetings, to: routes.shopFace.meetings(params) }
    return saved(context, sent, (tx) => addMeeting(tx, actor, params.shop, read(MeetingInput, form)))
  },
  removeMeeting: (context: ShopContext<{ meeting: string }>) => {
    const { actor, params } = context
    const sent = { form: 'meetings', show: meetings, to: routes.shopFace.meetings(params) }
    return saved(context, sent, (tx) => removeMeeting(tx, actor, params.shop, params.meeting))
  },
}

/** What is shown first. */
export const pinsWeb = {
  pins: (context: ShopContext) => pins(context),
  pin: (context: ShopContext) => {
    const { actor, params, form } = context
    const sent = { form: 'pin', show: pins, to: routes.shopFace.pins(params), notice: 'shop_pinned' }
    return saved(context, sent, (tx) => pinListing(tx, actor, params.shop, read(PinInput, form)))
  },
  movePin: async (context: PinContext) => {
    const { actor, params, form } = context
    await mustBeHers(context)
    const to = `${routes.shopFace.pins(params)}#piece-${params.listing}`
    return saved(context, { form: 'move', show: pins, to }, (tx) =>
      movePin(tx, actor, params.shop, params.listing, read(MoveInput, form)),
    )
  },
  unpin: async (context: PinContext) => {
    const { actor, params } = context
    await mustBeHers(context)
    const sent = { form: 'pins', show: pins, to: routes.shopFace.pins(params), notice: 'shop_unpinned' }
    return saved(context, sent, (tx) => unpinListing(tx, actor, params.shop, params.listing))
  },
}

/** A piece of another shop is missing here. */
async function mustBeHers({ db, actor, params }: PinContext): Promise<void> {
  const own = await findOwnShop(db, actor, params.shop)
  if (!(await isOfShop(db, own.id, params.listing))) refuse('missing', 'page_missing')
}
