/** A question that buyers ask, and what she answers. */
export type Question = { question: string; answer: string }

/** What a maker may say of her own terms; where she says nothing the house's sentence stands. */
export const termTopics = ['returns', 'exchanges', 'repairs', 'custom'] as const
export type TermTopic = (typeof termTopics)[number]
export type Terms = Partial<Record<TermTopic, string>>

export type StoryPhoto = { id: number; key: string; alt: string; width: number; height: number }
export type Meeting = {
  id: number
  startsOn: string
  endsOn: string
  town: string
  department: string
  place: string
  hours: string
}

export const mostOf = { questions: 20, storyPhotos: 8, meetings: 20, pins: 6 } as const
