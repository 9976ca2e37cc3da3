import { addedPlace } from '#rooms/orders'
import { routes } from '#routes'
import { LinkButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'

/** The piece is in the cart: said where the button was pressed, with the way there. */
export function ListingAdded({ title, count }: { title: string; count: number }) {
  const t = useText(messages).listing.added
  return (
    // The page was loaded anew because of this sentence: it is what comes next.
    <div id={addedPlace} class="notice notice-good listing-added" role="status" tabIndex={-1} autofocus>
      <p>{t.words(title)}</p>
      <p class="listing-added-ways">
        <LinkButton to={routes.cart.show()}>{t.toCart(count)}</LinkButton>
      </p>
    </div>
  )
}
