import type { Sentences } from '#base/sentences'

const told = (what: string, lines: unknown) => {
  if (!lines) return ''
  return `${String(lines).includes(',') ? `Lignes ${lines}` : `Ligne ${lines}`} : ${what} `
}

export const linkRefusals = {
  listing_kit_short: 'Une des fournitures du kit est épuisée : il n’y a pas de quoi en faire un.',
  kit_needs_it: ({ kit }) => `Le kit « ${kit} » en a besoin : retirez-la d’abord du kit.`,
  kit_varied: 'Un kit a un seul prix et pas de stock à lui : choisissez « Le même prix et le même stock pour tout ».',
  kit_is_part:
    'Cette fourniture entre déjà dans un kit : elle ne peut pas en devenir un. Un kit ne contient pas de kit.',
  kit_of_kits: 'C’est déjà un kit : un kit ne contient pas de kit.',
  kit_of_itself: 'Un kit ne se contient pas lui-même : choisissez une autre fourniture.',
  kit_part_unknown:
    'Choisissez une fourniture de votre boutique dans la liste, ou écrivez son titre entier ou votre référence.',
  kit_part_made: 'Elle est faite sur commande : un kit se vend sur le stock de ce qu’il contient.',
  kit_part_unfit: 'Une des fournitures du kit a changé entre-temps : relisez la liste, puis enregistrez.',
  kit_part_twice: 'Elle est déjà dans le kit : réunissez les deux quantités sur une ligne.',
  kit_part_quantity: ({ step }) => `Indiquez combien il y en a dans un kit, ${step} au moins.`,
  kit_part_between: ({ step }) => `Elle se compte par ${step} : indiquez un multiple.`,
  kit_part_much: ({ step }) => `C’est trop pour un kit : 10 000 fois ${step} au plus.`,
  listing_batch_twice: 'Une seule option peut être celle des bains de teinture : retirez une des étoiles.',
  listing_batch_shared:
    'Chaque bain de teinture a son stock : choisissez « Chaque déclinaison a les siens », puis indiquez la quantité de chaque bain.',
  supplies_many: ({ maximum }) => `${maximum} fournitures au plus.`,
  supplies_lines: ({ unknown, market, gone }) =>
    [
      told('il n’y a pas de fourniture à cette adresse.', unknown),
      told('c’est une création du Marché, pas une fourniture de la Mercerie.', market),
      told('cette fourniture n’est plus en vente.', gone),
    ]
      .join('')
      .trim(),
} satisfies Sentences

/** The parts of the form on kits and on supplies. */
export const links = {
  kit: {
    summary: 'Kit',
    summaryHint: 'des fournitures de votre boutique, vendues ensemble',
    lead: 'Un kit n’a pas de stock à lui : il se vend sur celui de ce qu’il contient, et il est épuisé dès qu’une fourniture manque. Une fourniture en brouillon peut n’être vendue que dans vos kits.',
    part: (number: number) => `Fourniture ${number}`,
    partHint: 'Choisissez dans la liste, ou écrivez son titre ou votre référence.',
    quantity: 'Dans un kit',
    quantityPlaceholder: '40 g, 50 cm, 3…',
    more: 'Encore des fournitures',
    none: 'Publiez ou enregistrez d’abord les fournitures qui le composent : elles s’afficheront ici.',
  },
  supplies: {
    summary: 'Faite avec',
    summaryHint: 'les fournitures de la Mercerie que vous avez employées',
    label: 'Adresses des fournitures',
    hint: 'Collez l’adresse de la page d’une fourniture, une par ligne, vingt au plus. Votre création s’affichera aussi sur leurs pages.',
    search: 'Chercher une fourniture',
    searchHint: 'Un mot de son titre ou le nom de sa boutique.',
    add: (title: string, shop: string) => `${title}, chez ${shop}`,
    nothing: 'Aucune fourniture ne porte ce nom.',
  },
}
