import type { Listeners } from '#base/announce'
import type { Examination } from '#base/examine'
import type { Mounted } from '#base/http'
import type { JobName, Jobs } from '#base/jobs'
import { jobs as filesJobs } from '#base/remove-strays'
import { joinSentences } from '#base/sentences'
import type { MemberFiles } from '#base/space'
import type { FileColumn } from '#base/stray-files'
import { messages as alerts } from '#rooms/alerts'
import { messages as catalogue } from '#rooms/catalogue'
import { messages as charter } from '#rooms/charter'
import { messages as discounts } from '#rooms/discounts'
import { messages as identity } from '#rooms/identity'
import { messages as journal } from '#rooms/journal'
import { messages as leaving } from '#rooms/leaving'
import { messages as ledger } from '#rooms/ledger'
import { messages as mail } from '#rooms/mail'
import { messages as moderation } from '#rooms/moderation'
import { messages as office } from '#rooms/office'
import { messages as orders } from '#rooms/orders'
import { messages as payments } from '#rooms/payments'
import { messages as pricing } from '#rooms/pricing'
import { messages as search } from '#rooms/search'
import { messages as shops } from '#rooms/shops'
import { messages as storefront } from '#rooms/storefront'
import { messages as transfer } from '#rooms/transfer'
import { jobs as alertsJobs } from '../rooms/alerts/jobs.ts'
import { listeners as alertsListeners } from '../rooms/alerts/listeners.ts'
import { web as alertsWeb } from '../rooms/alerts/web.tsx'
import { jobs as catalogueJobs } from '../rooms/catalogue/jobs.ts'
import { listeners as catalogueListeners } from '../rooms/catalogue/listeners.ts'
import { fileColumns as catalogueFiles, memberFiles as ofCatalogue } from '../rooms/catalogue/upkeep/file-columns.ts'
import { web as catalogueWeb } from '../rooms/catalogue/web.tsx'
import { examinations as charterExaminations } from '../rooms/charter/examinations.ts'
import { web as charterWeb } from '../rooms/charter/web.tsx'
import { web as discountsWeb } from '../rooms/discounts/web.tsx'
import { jobs as identityJobs } from '../rooms/identity/jobs.ts'
import { web as identityWeb } from '../rooms/identity/web.tsx'
import { fileColumns as journalFiles, memberFiles as ofJournal } from '../rooms/journal/file-columns.ts'
import { jobs as journalJobs } from '../rooms/journal/jobs.ts'
import { listeners as journalListeners } from '../rooms/journal/listeners.ts'
import { web as journalWeb } from '../rooms/journal/web.tsx'
import { jobs as leavingJobs } from '../rooms/leaving/jobs.ts'
import { web as leavingWeb } from '../rooms/leaving/web.tsx'
import { examinations as ledgerExaminations } from '../rooms/ledger/examinations.ts'
import { web as ledgerWeb } from '../rooms/ledger/web.tsx'
import { jobs as mailJobs } from '../rooms/mail/jobs.ts'
import { web as mailWeb } from '../rooms/mail/web.tsx'
import { jobs as moderationJobs } from '../rooms/moderation/jobs.ts'
import { web as moderationWeb } from '../rooms/moderation/web.tsx'
import { web as officeWeb } from '../rooms/office/web.tsx'
import { examinations as ordersExaminations } from '../rooms/orders/examinations.ts'
import { fileColumns as ordersFiles } from '../rooms/orders/file-columns.ts'
import { jobs as ordersJobs } from '../rooms/orders/jobs.ts'
import { listeners as ordersListeners } from '../rooms/orders/listeners.ts'
import { web as ordersWeb } from '../rooms/orders/web.tsx'
import { jobs as paymentsJobs } from '../rooms/payments/jobs.ts'
import { web as paymentsWeb } from '../rooms/payments/web.tsx'
import { jobs as pricingJobs } from '../rooms/pricing/jobs.ts'
import { listeners as pricingListeners } from '../rooms/pricing/listeners.ts'
import { web as pricingWeb } from '../rooms/pricing/web.tsx'
import { jobs as searchJobs } from '../rooms/search/jobs.ts'
import { web as searchWeb } from '../rooms/search/web.tsx'
import { memberFiles as ofShops, fileColumns as shopsFiles } from '../rooms/shops/file-columns.ts'
import { jobs as shopsJobs } from '../rooms/shops/jobs.ts'
import { listeners as shopsListeners } from '../rooms/shops/listeners.ts'
import { web as shopsWeb } from '../rooms/shops/web.tsx'
import { web as storefrontWeb } from '../rooms/storefront/web.tsx'
import { memberFiles as ofTransfer, fileColumns as transferFiles } from '../rooms/transfer/file-columns.ts'
import { jobs as transferJobs } from '../rooms/transfer/jobs.ts'
import { web as transferWeb } from '../rooms/transfer/web.tsx'
import { messages as ui } from '../ui/messages.ts'

/** The one place where all rooms meet: what they answer, work off, listen to, and say. */
export const allWeb: Mounted[] = [
  storefrontWeb,
  searchWeb,
  charterWeb,
  ledgerWeb,
  identityWeb,
  leavingWeb,
  mailWeb,
  moderationWeb,
  shopsWeb,
  discountsWeb,
  catalogueWeb,
  pricingWeb,
  journalWeb,
  transferWeb,
  officeWeb,
  ordersWeb,
  alertsWeb,
  paymentsWeb,
].flat()

export const allJobs: Jobs = {
  ...filesJobs,
  ...mailJobs,
  ...identityJobs,
  ...leavingJobs,
  ...moderationJobs,
  ...paymentsJobs,
  ...shopsJobs,
  ...catalogueJobs,
  ...pricingJobs,
  ...ordersJobs,
  ...alertsJobs,
  ...journalJobs,
  ...transferJobs,
  ...searchJobs,
}

/** Each announcement with the jobs of all rooms that listen to it. */
export const allListeners: Listeners = joined([
  shopsListeners,
  catalogueListeners,
  pricingListeners,
  ordersListeners,
  alertsListeners,
  journalListeners,
])

/** Every column that names a file. */
export const allFileColumns: FileColumn[] = [
  catalogueFiles,
  shopsFiles,
  journalFiles,
  ordersFiles,
  transferFiles,
].flat()

/** What lists a member's files. Pictures that buyers give are bounded by the cart and kept for the order. */
export const allMemberFiles: MemberFiles[] = [ofCatalogue, ofShops, ofJournal, ofTransfer]

/** What must hold in a house that comes back from a backup. */
export const allExaminations: Examination[] = [...charterExaminations, ...ledgerExaminations, ...ordersExaminations]

/** Joins the sentences of all rooms; once, at the start of every program. */
export function joinRooms(): void {
  joinSentences([
    ui,
    storefront,
    search,
    charter,
    ledger,
    identity,
    leaving,
    mail,
    moderation,
    shops,
    discounts,
    catalogue,
    pricing,
    transfer,
    office,
    orders,
    alerts,
    journal,
    payments,
  ])
}

function joined(rooms: Listeners[]): Listeners {
  const all: Record<string, JobName[]> = {}
  for (const [name, jobs] of rooms.flatMap((room) => Object.entries(room))) all[name] = [...(all[name] ?? []), ...jobs]
  return all
}
