import { read } from '#kit/read'
import { routes } from '#routes'
import { addSection } from './add-section.ts'
import { comeBack } from './come-back.ts'
import { goAway } from './go-away.ts'
import { AwayInput, MoveInput, PlacesInput, SectionInput } from './inputs.ts'
import { fr } from './messages.fr.ts'
import { moveSection } from './move-section.ts'
import { PacePage } from './pages/pace.tsx'
import { renameForm, SectionsPage } from './pages/sections.tsx'
import { removeSection } from './remove-section.ts'
import { renameSection } from './rename-section.ts'
import { setWeeklyPlaces } from './set-weekly-places.ts'
import { type ShopContext, saved, settingsPage } from './settings-web.tsx'

type SectionContext = ShopContext<{ section: string }>

const { places } = fr.settings
const sections = settingsPage(places.sections, (shown) => <SectionsPage {...shown} />)
const pace = settingsPage(places.pace, (shown) => <PacePage {...shown} />)

/** How the shop is ordered. */
export const sectionsWeb = {
  sections: (context: ShopContext) => sections(context),
  addSection: (context: ShopContext) => {
    const { actor, params, form } = context
    return saved(context, inSections(context, 'add'), (tx) =>
      addSection(tx, actor, params.shop, read(SectionInput, form)),
    )
  },
  renameSection: (context: SectionContext) => {
    const { actor, params, form } = context
    return saved(context, atSection(context, renameForm(params.section)), (tx) =>
      renameSection(tx, actor, params.shop, params.section, read(SectionInput, form)),
    )
  },
  moveSection: (context: SectionContext) => {
    const { actor, params, form } = context
    return saved(context, atSection(context, 'move'), (tx) =>
      moveSection(tx, actor, params.shop, params.section, read(MoveInput, form)),
    )
  },
  removeSection: (context: SectionContext) => {
    const { actor, params } = context
    return saved(context, { ...inSections(context, 'remove'), notice: 'shop_section_removed' }, (tx) =>
      removeSection(tx, actor, params.shop, params.section),
    )
  },
}

/** How much work the maker takes, and when none. */
export const paceWeb = {
  pace: (context: ShopContext) => pace(context),
  setPlaces: (context: ShopContext) => {
    const { actor, params, form } = context
    return saved(context, inPace(context, 'places'), (tx) =>
      setWeeklyPlaces(tx, actor, params.shop, read(PlacesInput, form)),
    )
  },
  goAway: (context: ShopContext) => {
    const { actor, params, form } = context
    return saved(context, { ...inPace(context, 'away'), notice: 'shop_away' }, (tx) =>
      goAway(tx, actor, params.shop, read(AwayInput, form)),
    )
  },
  comeBack: (context: ShopContext) => {
    const { actor, params } = context
    return saved(context, { ...inPace(context, 'back'), notice: 'shop_back' }, (tx) => comeBack(tx, actor, params.shop))
  },
}

function inSections({ params }: ShopContext, form: string) {
  return { form, show: sections, to: routes.shops.sections(params) }
}

/** Back to the row itself: who moves a section by keyboard goes on from there. */
function atSection({ params }: SectionContext, form: string) {
  return { form, show: sections, to: `${routes.shops.sections(params)}#rayon-${params.section}` }
}

function inPace({ params }: ShopContext, form: string) {
  return { form, show: pace, to: routes.shops.pace(params) }
}
