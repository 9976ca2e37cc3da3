import { useText } from '#ui/text'
import { type Colour, grounds, shadesOf } from '../colour.ts'
import { messages } from '../messages.ts'
import { Swatch } from './swatch.tsx'

/** The colour as chosen and as shown; the script `shop-look` keeps them right while she chooses. */
export function ColourShades({ colour, own }: { colour: string; own: Colour }) {
  const t = useText(messages).settings.look
  const chosen = colour === 'own' ? own : /^#[0-9a-f]{6}$/.test(colour) ? colour : '#a42f27'
  const shades = { light: shadesOf(chosen, 'light').accent, dark: shadesOf(chosen, 'dark').accent }
  const isHouse = colour === 'house' || colour === ''
  return (
    <div class="shops-shades" data-shades hidden={isHouse}>
      <ul>
        <li>
          <Swatch colour={chosen} ground={grounds.light.paper} name="chosen" /> {t.shades.chosen}
        </li>
        {(['light', 'dark'] as const).map((scheme) => (
          <li>
            <Swatch colour={shades[scheme]} ground={grounds[scheme].paper} name={scheme} /> {t.shades[scheme]}
          </li>
        ))}
      </ul>
      <p class="small" data-readable={t.readable} data-shifted={t.shifted} aria-live="polite">
        {shades.light === chosen ? t.readable : t.shifted}
      </p>
    </div>
  )
}
