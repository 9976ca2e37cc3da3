/**
 * The one rule on giving up what is made to the buyer's wishes, wherever it is said: she may cancel until the maker has
 * confirmed; after that there is no withdrawal (L221-28 3° Code de la consommation). What is late she may always give up.
 */
export const bespokeRule =
  'Vous pouvez annuler tant que la boutique n’a pas confirmé la commande, ou si elle ne part pas à la date promise. Une fois la commande confirmée, la pièce se fabrique pour vous : il n’y a pas de droit de rétractation (article L221-28, 3° du Code de la consommation).'

/** The same of all that is not made to measure. */
export const cancelRule = 'Vous pouvez annuler une commande tant qu’elle n’est ni envoyée ni remise.'

/** The rule for these pieces of an order. */
export function bespokeWords(titles: string[]): string {
  return `Sur mesure (${titles.join(', ')}) : ${bespokeRule.charAt(0).toLowerCase()}${bespokeRule.slice(1)}`
}

/** What may be given back to a professional after it came (L221-18 Code de la consommation): all, or these pieces alone. */
export function rightWords({ kept, ended }: { kept: string[]; ended: string[] }): string {
  const right = 'Vous avez quatorze jours après la réception pour renoncer'
  return ended.length === 0 ? `${right} sans donner de raison.` : `${right} à : ${kept.join(', ')}.`
}
