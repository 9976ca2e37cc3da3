import {
  beadSizes,
  type Country,
  countries,
  type Fibre,
  fibres,
  makings,
  type SupplyWish,
  sellings,
  widths,
} from './supply-filters.ts'

/** What an address says of supplies. A code that nobody knows asks for nothing. */
export function readSupplyWish(query: Record<string, string>): SupplyWish {
  const { vente, matiere = '', provenance = '', largeur, perle, fabrication, licence } = query
  return {
    ...given(
      'selling',
      sellings.find((selling) => selling === vente),
    ),
    ...given('fibre', Object.hasOwn(fibres, matiere) ? (matiere as Fibre) : undefined),
    ...given('country', Object.hasOwn(countries, provenance) ? (provenance as Country) : undefined),
    ...given(
      'width',
      widths.find((width) => String(width) === largeur),
    ),
    ...given(
      'bead',
      beadSizes.find((size) => String(size) === perle),
    ),
    ...given(
      'making',
      makings.find((making) => making === fabrication),
    ),
    ...given('licence', licence === 'vente' ? true : undefined),
  }
}

/** The same as an address says it. */
export function supplyParams({ selling, fibre, country, width, bead, making, licence }: SupplyWish) {
  return {
    vente: selling,
    matiere: fibre,
    provenance: country,
    largeur: width,
    perle: bead,
    fabrication: making,
    licence: licence ? 'vente' : null,
  }
}

function given<Name extends keyof SupplyWish>(name: Name, value: SupplyWish[Name]): Pick<SupplyWish, Name> | object {
  return value === undefined ? {} : { [name]: value }
}
