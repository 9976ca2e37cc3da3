// Made by `npm run schema` from the migrated database; not edited by hand.
import type { ColumnType, Generated } from 'kysely'

type Json = ColumnType<unknown, string, string>
type Moment = ColumnType<Date, Date | string, Date | string>

export type AddressesRow = {
  id: Generated<number>
  person_id: number
  name: string
  line1: string
  line2: Generated<string>
  postcode: string
  town: string
  country: Generated<string>
  updated_at: Moment
}

export type AlertsRow = {
  id: Generated<number>
  kind: string
  shop_id: number
  listing_id: number
  person_id: number | null
  email: string
  language: Generated<string>
  occurred_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type ArticleVersionsRow = {
  id: Generated<number>
  article_key: string
  shop_id: number | null
  value: Json
  effective_from: Moment
  decision_id: number
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type ArticlesRow = {
  key: string
  position: number
  type: string
  bounds: ColumnType<unknown, string | undefined, string>
  notice_article: string
  may_differ_by_shop: Generated<boolean>
}

export type BulkActsRow = {
  shop_id: number
  id: Generated<number>
  kind: string
  asked: ColumnType<unknown, string | undefined, string>
  actor_id: number | null
  progress: Generated<number>
  left_out: ColumnType<unknown, string | undefined, string>
  occurred_at: Moment
  undone_at: Moment | null
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type BulkChangesRow = {
  shop_id: number
  id: Generated<number>
  bulk_act_id: number
  listing_id: number
  variant_id: number | null
  field: string
  before: Json
  after: Json
  undo: string | null
}

export type CartCheckoutsRow = {
  cart_id: number
  typed: Json
}

export type CartDeliveriesRow = {
  cart_id: number
  shop_id: number
  way: string
  hand_over_id: number | null
}

export type CartDiscountsRow = {
  cart_id: number
  shop_id: number
  code: string
}

export type CartLinesRow = {
  id: Generated<number>
  cart_id: number
  shop_id: number
  listing_id: number
  variant_id: number
  choices: ColumnType<unknown, string | undefined, string>
  quantity: number
  seen_price: number
  added_at: Moment
  personalisation: ColumnType<unknown, string | undefined, string>
  personalisation_print: Generated<string>
  source: Generated<string>
}

export type CartsRow = {
  id: Generated<number>
  token: string | null
  person_id: number | null
  updated_at: Moment
}

export type ChangesRow = {
  xid: Generated<string>
  seq: Generated<number>
  kind: string
  id: number
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type ChargeSettingsRow = {
  seller_id: number
  activity: string | null
  register: Generated<string>
  income_tax_option: Generated<boolean>
  relief_until: string | null
  relief_since: string | null
  hourly_aim: number | null
  updated_at: Moment
}

export type CommentEventsRow = {
  id: Generated<number>
  comment_id: number
  shop_id: number
  kind: string
  acted_as: string
  person_id: number
  reason: Generated<string>
  occurred_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type CommentsRow = {
  id: Generated<number>
  shop_id: number
  post_id: number
  person_id: number
  body: string
  hidden_by: string | null
  occurred_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type CredentialsRow = {
  id: Generated<number>
  account_id: string
  provider_id: string
  person_id: number
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: Moment | null
  refresh_token_expires_at: Moment | null
  scope: string | null
  password: string | null
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  updated_at: Moment
}

export type DecisionsRow = {
  id: Generated<number>
  number: number
  title: string
  reasons: string
  adopted_at: Moment | null
}

export type DeliveryProfilesRow = {
  shop_id: number
  id: Generated<number>
  name: Generated<string>
  price: number
  further_piece: Generated<number>
  free_above: number | null
  zones: Generated<string[]>
  preparation_days: number
  carrier_days: number
  is_default: Generated<boolean>
  slices: Json | null
  packaging: Generated<number>
}

export type DiscountsRow = {
  shop_id: number
  id: Generated<number>
  code: string
  kind: string
  percent: number | null
  amount: number | null
  minimum: Generated<number>
  starts_on: string
  ends_on: string | null
  most_uses: number | null
  used: Generated<number>
  stopped_at: Moment | null
  occurred_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type EntriesRow = {
  id: Generated<number>
  kind: string
  reference: string
  occurred_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
  xid: Generated<string>
}

export type EntryKindsRow = {
  kind: string
  object: string
  says: string
}

export type FileWeightsRow = {
  name: string
  bytes: number
}

export type GivenPicturesRow = {
  reference: string
  cart_id: number | null
  purchase_id: number | null
  width: number
  height: number
  erase_after: string
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type HandOversRow = {
  shop_id: number
  id: Generated<number>
  commune_code: string
  town: string
  department: string
  place: string
  hours: string
}

export type ImportPhotosRow = {
  shop_id: number
  import_id: number
  listing_id: number
  position: number
  address: string
  state: Generated<string>
  attempts: Generated<number>
  failure: string | null
}

export type ImportRowsRow = {
  shop_id: number
  import_id: number
  line: number
  key: string
  raw: Json
  outcome: string
  listing_id: number | null
  listing_version: number | null
  problems: ColumnType<unknown, string | undefined, string>
}

export type ImportsRow = {
  shop_id: number
  id: Generated<number>
  reference: string
  platform: string
  file_name: string
  file_key: string
  state: Generated<string>
  failure: string | null
  rows_total: Generated<number>
  rows_done: Generated<number>
  created_listings: Generated<number>
  known_listings: Generated<number>
  actor_id: number | null
  occurred_at: Moment
  finished_at: Moment | null
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type InstanceRow = {
  only_row: Generated<boolean>
  feed: Generated<string>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type KitPartsRow = {
  shop_id: number
  listing_id: number
  part_variant_id: number
  quantity: number
  position: Generated<number>
}

export type LeavingsRow = {
  person_id: number
  asked_at: Moment
}

export type LettersRow = {
  id: Generated<number>
  reference: string
  kind: string
  about: string | null
  recipient: string
  language: Generated<string>
  subject: string
  text_body: string
  html_body: string
  may_unsubscribe: Generated<boolean>
  state: Generated<string>
  occurred_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
  sent_at: Moment | null
  forget: Generated<boolean>
  reply_to: string | null
}

export type ListingCostsRow = {
  shop_id: number
  listing_id: number
  materials: Generated<number>
  packaging: Generated<number>
  electricity: Generated<number>
  upkeep: Generated<number>
  delivery_charged: Generated<number>
  delivery_cost: Generated<number>
  minutes: Generated<number>
  shown: Generated<boolean>
  words: Generated<string>
  updated_at: Moment
}

export type ListingEventsRow = {
  id: Generated<number>
  shop_id: number
  listing_id: number
  kind: string
  from_state: string | null
  to_state: string | null
  actor_id: number | null
  occurred_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type ListingSuppliesRow = {
  shop_id: number
  listing_id: number
  supply_id: number
  position: Generated<number>
}

export type ListingsRow = {
  shop_id: number
  id: Generated<number>
  universe: Generated<string>
  state: Generated<string>
  title: string
  slug: string
  description: Generated<string>
  category: string | null
  tags: Generated<string[]>
  materials: Generated<string[]>
  choices: ColumnType<unknown, string | undefined, string>
  to_confirm: Generated<string[]>
  foreign_price: number | null
  foreign_currency: string | null
  delivery_profile_id: number | null
  section_id: number | null
  version: Generated<number>
  occurred_at: Moment
  published_at: Moment | null
  updated_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
  lead_days: number | null
  bespoke: Generated<boolean>
  personalisations: ColumnType<unknown, string | undefined, string>
  facts: ColumnType<unknown, string | undefined, string>
  announce_reduction: Generated<boolean>
  copied_from: number | null
  draft_token: string | null
  unit: Generated<string>
  unit_step: Generated<number>
  lot: number | null
  minimum: Generated<number>
  removed_at: Moment | null
  removed_from: string | null
}

export type MadeWeeksRow = {
  shop_id: number
  week: string
  taken: number
}

export type MailRefusalsRow = {
  recipient: string
  kind: string
  occurred_at: Moment
}

export type MarksRow = {
  name: string
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type MeansCostsRow = {
  provider: string
  means: string
  effective_from: Moment
  rate: number
  fixed: number
}

export type MeasuresRow = {
  id: Generated<number>
  kind: Generated<string>
  target: string
  shop_id: number
  listing_id: number | null
  reason: string
  ground: Generated<string>
  public_line: string
  report_id: number | null
  decided_by: number
  starts_at: Moment
  ends_at: Moment | null
  lifted_by: number | null
  lift_reason: Generated<string>
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type MeetingsRow = {
  shop_id: number
  id: Generated<number>
  starts_on: string
  ends_on: string
  commune_code: string
  town: string
  department: string
  place: string
  hours: Generated<string>
}

export type OrderEventsRow = {
  id: Generated<number>
  order_id: number
  from_state: string | null
  to_state: string
  actor_id: number | null
  actor_kind: string
  note: Generated<string>
  occurred_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type OrderLinesRow = {
  id: Generated<number>
  order_id: number
  position: number
  shop_id: number
  listing_id: number
  variant_id: number
  title: string
  sku: Generated<string>
  options: ColumnType<unknown, string | undefined, string>
  choices: ColumnType<unknown, string | undefined, string>
  photo_key: string | null
  category: string | null
  quantity: number
  unit_price: number
  total: number
  from_stock: boolean
  personalisation: ColumnType<unknown, string | undefined, string>
  bespoke: Generated<boolean>
  lead_days: number | null
  unit: Generated<string>
  unit_step: Generated<number>
  lot: number | null
  weight: number | null
  parts: ColumnType<unknown, string | undefined, string>
  source: Generated<string>
}

export type OrdersRow = {
  id: Generated<number>
  reference: string
  purchase_id: number
  shop_id: number
  state: Generated<string>
  shop_name: string
  seller: Json
  way: string
  delivery: Json
  items: number
  delivery_price: number
  total: number
  fee: Generated<number>
  fee_vat: Generated<number>
  fee_version_id: number | null
  vat_version_id: number | null
  payment_cost: Generated<number>
  refunded: Generated<number>
  send_by: string
  arrives_from: string
  arrives_to: string
  tracking: Generated<string>
  cancelled_by: string | null
  cancel_reason: Generated<string>
  occurred_at: Moment
  paid_at: Moment | null
  confirm_by: Moment | null
  settled_at: Moment | null
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
  discount: Generated<number>
  discount_id: number | null
  discount_code: Generated<string>
}

export type PaymentEventsRow = {
  id: Generated<number>
  payment_id: number
  provider_event: string | null
  from_state: string
  to_state: string
  occurred_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type PaymentsRow = {
  id: Generated<number>
  reference: string
  payable: string
  provider: string
  provider_reference: string | null
  amount: number
  currency: Generated<string>
  state: Generated<string>
  means: string | null
  cost: number | null
  redirect_to: string | null
  return_to: string
  occurred_at: Moment
  settled_at: Moment | null
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type PersonEventsRow = {
  id: Generated<number>
  person_id: number
  kind: string
  actor_id: number | null
  occurred_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type PersonsRow = {
  id: Generated<number>
  name: string
  email: string
  email_verified: Generated<boolean>
  image: string | null
  language: Generated<string>
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type PhotosRow = {
  shop_id: number
  id: Generated<number>
  listing_id: number
  position: number
  file_key: string
  alt: Generated<string>
  width: number
  height: number
  source: string | null
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
  kind: Generated<string>
  original_key: string | null
  original_type: string | null
  turn: Generated<number>
  crop: Json | null
  focus_x: Generated<number>
  focus_y: Generated<number>
  thumbhash: Generated<string>
}

export type PinsRow = {
  shop_id: number
  listing_id: number
  position: number
}

export type PostPhotosRow = {
  shop_id: number
  id: Generated<number>
  post_id: number
  position: number
  file_key: string
  alt: Generated<string>
  width: number
  height: number
  thumbhash: Generated<string>
}

export type PostingsRow = {
  entry_id: number
  position: number
  account: string
  amount: number
  currency: Generated<string>
}

export type PostsRow = {
  shop_id: number
  id: Generated<number>
  state: Generated<string>
  title: string
  slug: string
  body: Generated<string>
  comments_open: Generated<boolean>
  version: Generated<number>
  occurred_at: Moment
  published_at: Moment | null
  updated_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type PriceHistoryRow = {
  shop_id: number
  id: Generated<number>
  listing_id: number
  variant_id: number
  price: number | null
  occurred_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type PurchaseAddressesRow = {
  purchase_id: number
  name: string
  line1: Generated<string>
  line2: Generated<string>
  postcode: Generated<string>
  town: Generated<string>
  country: Generated<string>
  phone: Generated<string>
  erase_after: string
  recipient: Generated<string>
}

export type PurchasesRow = {
  id: Generated<number>
  reference: string
  checkout_token: string
  cart_id: number | null
  person_id: number | null
  email: string
  language: Generated<string>
  client: Generated<string>
  state: Generated<string>
  total: number
  gift_note: Generated<string>
  hide_prices: Generated<boolean>
  expires_at: Moment
  cancelling: Generated<boolean>
  occurred_at: Moment
  paid_at: Moment | null
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type RateLimitsRow = {
  key: string
  window_start: Moment
  hits: number
}

export type RefundsRow = {
  id: Generated<number>
  reference: string
  payment_id: number
  amount: number
  reason: string
  state: Generated<string>
  provider_reference: string | null
  occurred_at: Moment
  done_at: Moment | null
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
  part: string | null
}

export type ReportsRow = {
  id: Generated<number>
  target: string
  shop_id: number
  listing_id: number | null
  reason: string
  rule: Generated<string>
  reporter_name: Generated<string>
  reporter_email: string
  person_id: number | null
  state: Generated<string>
  answer: Generated<string>
  answered_by: number | null
  answered_at: Moment | null
  occurred_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type ReservationsRow = {
  purchase_id: number
  shop_id: number
  variant_id: number
  quantity: number
}

export type ReviewRequestsRow = {
  id: Generated<number>
  measure_id: number
  person_id: number | null
  words: Generated<string>
  occurred_at: Moment
  answer: Generated<string>
  answered_by: number | null
  answered_at: Moment | null
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type RolesRow = {
  person_id: number
  role: string
  occurred_at: Moment
}

export type SalesElsewhereRow = {
  shop_id: number
  month: string
  place: string
  amount: number
}

export type SectionsRow = {
  shop_id: number
  id: Generated<number>
  name: string
  position: Generated<number>
}

export type SellersRow = {
  id: Generated<number>
  person_id: number
  status: string
  legal_name: string
  address: Generated<string>
  postcode: Generated<string>
  town: Generated<string>
  email: Generated<string>
  phone: Generated<string>
  siret: string | null
  registration: Generated<string>
  vat_number: Generated<string>
  mediator: Generated<string>
  proof: Generated<string>
  updated_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
  idus: ColumnType<unknown, string | undefined, string>
}

export type SessionsRow = {
  id: Generated<number>
  expires_at: Moment
  token: string
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  updated_at: Moment
  ip_address: string | null
  user_agent: string | null
  person_id: number
}

export type ShopEventsRow = {
  id: Generated<number>
  shop_id: number
  kind: string
  from_state: string | null
  to_state: string | null
  actor_id: number | null
  occurred_at: Moment
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type ShopSlugsRow = {
  slug: string
  shop_id: number
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type ShopsRow = {
  id: Generated<number>
  seller_id: number
  person_id: number
  universe: Generated<string>
  slug: string
  name: string
  story: Generated<string>
  commune_code: string
  town: string
  department: string
  latitude: number
  longitude: number
  portrait_key: string | null
  state: Generated<string>
  away_until: string | null
  away_message: Generated<string>
  version: Generated<number>
  occurred_at: Moment
  published_at: Moment | null
  recorded_at: ColumnType<Date, Date | string | undefined, Date | string>
  away_from: string | null
  weekly_places: number | null
  accent: string | null
  title_face: Generated<string>
  banner_key: string | null
  banner_focus_x: Generated<number>
  banner_focus_y: Generated<number>
  questions: ColumnType<unknown, string | undefined, string>
  terms: ColumnType<unknown, string | undefined, string>
  closed_at: Moment | null
}

export type SignUpsRow = {
  id: Generated<number>
  email: string
  name: string
  password: string
  browser: string
  expires_at: Moment
}

export type StateChangesRow = {
  kind: string
  from_state: string
  to_state: string
}

export type StoryPhotosRow = {
  shop_id: number
  id: Generated<number>
  position: number
  file_key: string
  alt: Generated<string>
  width: number
  height: number
}

export type VariantsRow = {
  shop_id: number
  id: Generated<number>
  listing_id: number
  position: Generated<number>
  options: ColumnType<unknown, string | undefined, string>
  sku: Generated<string>
  price: number | null
  currency: Generated<string>
  stock: number | null
  weight: number | null
  photo_id: number | null
}

export type VerificationsRow = {
  id: Generated<number>
  identifier: string
  value: string
  expires_at: Moment
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
  updated_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type SandboxCheckoutsRow = {
  id: string
  idempotency_key: string
  amount: number
  return_to: string
  webhook_to: string
  state: Generated<string>
  means: string | null
  card: string | null
  settles_at: Moment | null
  changed_at: Moment
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type SandboxDeliveriesRow = {
  id: string
  checkout_id: string
  event: Json
  attempts: Generated<number>
  next_at: Moment
  delivered_at: Moment | null
}

export type SandboxRefundsRow = {
  id: string
  idempotency_key: string
  checkout_id: string
  amount: number
  created_at: ColumnType<Date, Date | string | undefined, Date | string>
}

export type Tables = {
  addresses: AddressesRow
  alerts: AlertsRow
  article_versions: ArticleVersionsRow
  articles: ArticlesRow
  bulk_acts: BulkActsRow
  bulk_changes: BulkChangesRow
  cart_checkouts: CartCheckoutsRow
  cart_deliveries: CartDeliveriesRow
  cart_discounts: CartDiscountsRow
  cart_lines: CartLinesRow
  carts: CartsRow
  changes: ChangesRow
  charge_settings: ChargeSettingsRow
  comment_events: CommentEventsRow
  comments: CommentsRow
  credentials: CredentialsRow
  decisions: DecisionsRow
  delivery_profiles: DeliveryProfilesRow
  discounts: DiscountsRow
  entries: EntriesRow
  entry_kinds: EntryKindsRow
  file_weights: FileWeightsRow
  given_pictures: GivenPicturesRow
  hand_overs: HandOversRow
  import_photos: ImportPhotosRow
  import_rows: ImportRowsRow
  imports: ImportsRow
  instance: InstanceRow
  kit_parts: KitPartsRow
  leavings: LeavingsRow
  letters: LettersRow
  listing_costs: ListingCostsRow
  listing_events: ListingEventsRow
  listing_supplies: ListingSuppliesRow
  listings: ListingsRow
  made_weeks: MadeWeeksRow
  mail_refusals: MailRefusalsRow
  marks: MarksRow
  means_costs: MeansCostsRow
  measures: MeasuresRow
  meetings: MeetingsRow
  order_events: OrderEventsRow
  order_lines: OrderLinesRow
  orders: OrdersRow
  payment_events: PaymentEventsRow
  payments: PaymentsRow
  person_events: PersonEventsRow
  persons: PersonsRow
  photos: PhotosRow
  pins: PinsRow
  post_photos: PostPhotosRow
  postings: PostingsRow
  posts: PostsRow
  price_history: PriceHistoryRow
  purchase_addresses: PurchaseAddressesRow
  purchases: PurchasesRow
  rate_limits: RateLimitsRow
  refunds: RefundsRow
  reports: ReportsRow
  reservations: ReservationsRow
  review_requests: ReviewRequestsRow
  roles: RolesRow
  sales_elsewhere: SalesElsewhereRow
  sections: SectionsRow
  sellers: SellersRow
  sessions: SessionsRow
  shop_events: ShopEventsRow
  shop_slugs: ShopSlugsRow
  shops: ShopsRow
  sign_ups: SignUpsRow
  state_changes: StateChangesRow
  story_photos: StoryPhotosRow
  variants: VariantsRow
  verifications: VerificationsRow
  'sandbox.checkouts': SandboxCheckoutsRow
  'sandbox.deliveries': SandboxDeliveriesRow
  'sandbox.refunds': SandboxRefundsRow
}
