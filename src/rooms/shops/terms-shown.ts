import { fr } from './messages.fr.ts'
import { type Terms, type TermTopic, termTopics } from './presence.ts'
import { isProfessional, type SellerStatus } from './seller.ts'

/** The terms of a shop in words: hers, and the house's where she says nothing. */
export function termsShown(terms: Terms, seller: { status: SellerStatus }): { label: string; value: string }[] {
  const labels = fr.settings.terms.topics
  const usual = usualTermsOf(seller)
  return termTopics.map((topic) => ({ label: labels[topic], value: terms[topic] || usual[topic] }))
}

/** What the house says for her: a private person owes less than a professional. */
export function usualTermsOf(seller: { status: SellerStatus }): Record<TermTopic, string> {
  return fr.usualTerms[isProfessional(seller) ? 'professional' : 'private']
}
