import { formatCents } from '#kit/money'
import { PersonalisationFields, PricedQuantity } from '#rooms/catalogue'
import { buyPlace } from '#rooms/orders'
import { routes } from '#routes'
import { HiddenField, PostForm, SelectField, SubmitButton } from '#ui/fields'
import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { Piece } from '../piece.ts'
import type { Version } from '../piece-offer.ts'
import type { OfferProps } from './listing-offer.tsx'
import { ListingOptions } from './listing-options.tsx'
import { WithdrawalNotice } from './withdrawal-notice.tsx'

/** What the buyer says before she takes it. */
export function ListingPicker({ piece, offer, chosen, struck, source, tried }: OfferProps) {
  const t = useText(messages).listing
  const { versions } = offer
  const most = Math.max(...versions.filter(({ state }) => state === 'open').map((version) => version.most))
  const asksPicture = piece.personalisations.some(({ kind }) => kind === 'picture')
  return (
    <PostForm to={routes.cart.add()} class="listing-add" id={buyPlace} files={asksPicture}>
      <HiddenField name="listing" value={piece.id} />
      <HiddenField name="source" value={source} />
      {versions.length > 1 ? (
        <Versions {...{ piece, versions, chosen, struck }} />
      ) : (
        <OneVersion {...{ piece, versions }} />
      )}
      {piece.personalisations.length > 0 && (
        <div class="listing-answers" data-asked={JSON.stringify(supplementsOf(piece))}>
          <PersonalisationFields asked={piece.personalisations} />
        </div>
      )}
      <WithdrawalNotice piece={piece} />
      {(most > piece.measure.minimum || piece.measure.unit !== 'piece' || tried) && (
        <PricedQuantity
          label={t.quantity}
          measure={piece.measure}
          most={most}
          cents={chosen?.price ?? offer.price ?? 0}
          tried={tried}
        />
      )}
      <SubmitButton>{t.add}</SubmitButton>
    </PostForm>
  )
}

/** One variant serves all combinations: what is picked is told beside it. */
function OneVersion({ piece, versions }: { piece: Piece; versions: readonly Version[] }) {
  const t = useText(messages).listing
  const shared = Object.keys(versions[0]!.options).length === 0 ? piece.choices : []
  return (
    <>
      <HiddenField name="variant" value={versions[0]!.id} />
      {shared.map(({ name, values }) => (
        <SelectField
          name="choices[]"
          label={name}
          empty={t.choose}
          required
          options={values.map((value) => ({ value, label: value }))}
        />
      ))}
    </>
  )
}

type VersionsProps = Pick<OfferProps, 'piece' | 'chosen' | 'struck'> & { versions: readonly Version[] }

/** Every version in one list; a script puts one control for each option in its place. */
function Versions({ piece, versions, chosen, struck }: VersionsProps) {
  const t = useText(messages).listing
  const label = piece.choices.map(({ name }) => name).join(', ')
  return (
    <div class="listing-versions">
      <div class="field">
        <label for="listing-version">{label}</label>
        <select id="listing-version" name="variant" required>
          <option value="">{t.choose}</option>
          {versions.map((version) => (
            <option {...whatChanges(version, piece, struck)} selected={version === chosen}>
              {nameOf(version, t)}
            </option>
          ))}
        </select>
      </div>
      <ListingOptions choices={piece.choices} versions={versions} />
    </div>
  )
}

/** What the script must know of a version, beside its name. */
function whatChanges(version: Version, { choices }: Piece, struck: VersionsProps['struck']) {
  const { id, price, state, promise, most, photo, options } = version
  return {
    value: id,
    disabled: state !== 'open',
    'data-of': choices.map(({ name, values }) => values.indexOf(options[name] ?? '')).join(),
    'data-cents': price,
    'data-promise': promise,
    'data-most': most,
    ...(photo ? { 'data-photo': photo } : {}),
    ...(struck.has(id) ? { 'data-struck': struck.get(id) } : {}),
  }
}

function nameOf({ name, price, state }: Version, t: typeof messages.fr.listing): string {
  return `${name} — ${state === 'open' ? formatCents(price) : t.versions[state]}`
}

/** The cents that each answer adds, in the order in which they are asked. */
function supplementsOf({ personalisations }: Piece): (number | Record<string, number>)[] {
  return personalisations.map((one) =>
    one.kind === 'choice'
      ? Object.fromEntries(one.values.map(({ value, supplement }) => [value, supplement]))
      : one.supplement,
  )
}
