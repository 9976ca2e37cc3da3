import { inTransaction } from '#base/database'
import { type Answer, handlers, json, seeOther, taking } from '#base/http'
import { orAgain } from '#base/sentences'
import { findOwnShop } from '#rooms/shops'
import { routes } from '#routes'
import { findOwnListing, type OwnListing } from '../queries.ts'
import { copyListing } from './copy-listing.ts'
import { newToken, readToken } from './draft-token.ts'
import { nameOfPart } from './field-names.ts'
import { hiddenOf } from './form-parts.ts'
import { valuesOf } from './form-values.ts'
import { type Kept, keepDraft } from './keep-draft-flow.ts'
import type { KeptWords } from './send-words.ts'
import type { AtListing, AtShop } from './web-form.tsx'

/** What a form says to the server while it is being filled, and drafts that begin with another piece. */
export const editingWeb = handlers(routes.listingEditing, { keep: taking('grid', keep), copy })

async function keep({ db, actor, params, form }: AtShop): Promise<Answer> {
  const shop = await findOwnShop(db, actor, params.shop)
  return orAgain<Answer>(
    async () => {
      const kept = await keepDraft(db, actor, shop.id, form)
      return json(answerOf(kept, await findOwnListing(db, shop.id, kept.listing)))
    },
    (faults, status) => json({ sentence: faults.general ?? Object.values(faults.fields)[0] }, { status }),
  )
}

function answerOf({ taken, unread, guessed }: Kept, listing: OwnListing): KeptWords {
  const at = { shop: listing.shop, listing: listing.id }
  const stored = valuesOf(listing)
  const fields = [...taken.flatMap((part) => part.fields), ...(guessed ? ['category'] : [])]
  return {
    listing: String(listing.id),
    update: routes.catalogue.update(at),
    edit: routes.catalogue.edit(at),
    seen: hiddenOf(listing),
    values: Object.fromEntries(fields.map((field) => [field, stored[field] ?? ''])),
    taken: taken.map(({ part }) => nameOfPart(part)),
    reload: taken.some(({ part }) => part === 'options'),
    unread: [...new Set(unread.map(nameOfPart))],
    guessed,
  }
}

async function copy({ db, actor, params, form }: AtListing): Promise<Answer> {
  const token = readToken(form) ?? newToken()
  const photos = form.photos === 'yes'
  const listing = await inTransaction(db, (tx) =>
    copyListing(tx, actor, params.shop, params.listing, { photos, token }),
  )
  const to = routes.catalogue.edit({ shop: params.shop, listing })
  return seeOther(to, photos ? 'listing_doubled' : 'listing_copied')
}
