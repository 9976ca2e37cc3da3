export const makers = ['maker', 'workshop', 'partner'] as const
export const recipients = ['woman', 'man', 'child', 'baby', 'teenager', 'couple', 'home', 'pet', 'anyone'] as const
export const occasions = [
  'birthday',
  'birth',
  'wedding',
  'christmas',
  'mothers_day',
  'fathers_day',
  'valentine',
  'housewarming',
  'teacher',
  'baptism',
  'retirement',
  'easter',
] as const
export const styles = [
  'minimal',
  'bohemian',
  'classic',
  'vintage',
  'rustic',
  'poetic',
  'colourful',
  'nature',
  'graphic',
  'romantic',
  'japanese',
  'seaside',
] as const
export type Recipient = (typeof recipients)[number]
export type Occasion = (typeof occasions)[number]
export type Style = (typeof styles)[number]

/** Whether what is made of a supply may be sold: its maker may, or only makes for herself. */
export const licences = ['sell', 'private'] as const

/** What the law and makers want known of a supply; `width` is centimetres, `beadSize` millimetres. */
export type SupplyFacts = {
  origin: string
  /** Bought to be sold again; false where it was made by hand. */
  resold?: boolean
  composition?: string
  width?: number
  beadSize?: number
  licence?: (typeof licences)[number]
}

/**
 * What is said of how a piece was made and for whom it is. What is not said is absent. `origins` says of a material where
 * it comes from; `bought` is the share bought ready-made, in per cent; `manufacturer` names who made it where it is not
 * the shop (GPSR, Regulation (EU) 2023/988, art. 19); `greenProof` backs what is said of the environment.
 */
export type Facts = {
  madeBy?: (typeof makers)[number]
  madeIn?: string
  techniques?: string[]
  origins?: Record<string, string>
  bought?: number
  recipients?: Recipient[]
  occasions?: Occasion[]
  styles?: Style[]
  manufacturer?: string
  warnings?: string
  greenProof?: string
  supply?: SupplyFacts
}

export const factLimits = {
  madeIn: 80,
  techniques: 8,
  origin: 80,
  composition: 200,
  width: 1000,
  beadSize: { least: 0.5, most: 200 },
  several: 5,
  manufacturer: 300,
  warnings: 2000,
  proof: 1000,
} as const

/** What names a piece wherever it is spoken of (GPSR, art. 19 c): made by itself, the same for ever. */
export function productIdentifier({ shop, listing }: { shop: number; listing: number }): string {
  return `ECH-${shop}-${listing}`
}
