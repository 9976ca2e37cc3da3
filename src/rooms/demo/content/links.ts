type Part = { readonly listing: string; readonly quantity: number }

/** Of what a kit is put together, from the stock of its own shop: how many steps of each. By shop and key. */
export const kitParts: Readonly<Record<string, readonly Part[]>> = {
  'perles-et-marees/kit-boucles-rivage': [
    { listing: 'perles-filees', quantity: 1 },
    { listing: 'rocailles-11', quantity: 1 },
    { listing: 'crochets-oreilles', quantity: 1 },
  ],
  'le-bain-de-garance/kit-premier-bonnet': [
    { listing: 'alpaga-noix', quantity: 2 },
    { listing: 'aiguilles-buis', quantity: 1 },
  ],
}

/** With which supplies of the Mercerie a creation was made: each page leads to the other. */
export const madeWith: Readonly<Record<string, readonly string[]>> = {
  'la-navette-bavarde/echarpe-bruyere': ['le-bain-de-garance/merinos-pastel', 'le-bain-de-garance/garance-poudre'],
  'la-pelote-du-haut/couverture-mousse': ['le-bain-de-garance/chaussette-gaude', 'le-bain-de-garance/aiguilles-buis'],
  'la-pelote-du-haut/echarpe-point-ble': ['le-bain-de-garance/alpaga-noix'],
  'laiton-lunaire/bracelet-cordon-lune': ['perles-et-marees/mousquetons-laiton'],
  'laiton-lunaire/sautoir-trois-feuilles': ['perles-et-marees/chaine-forcat', 'perles-et-marees/mousquetons-laiton'],
  'petits-ourlets/bavoir-double-gaze': ['l-aune-joyeuse/double-gaze-gaude'],
  'petits-ourlets/salopette-velours': ['l-aune-joyeuse/velours-mousse', 'l-aune-joyeuse/boutons-corozo'],
  'petits-ourlets/couverture-patchwork': ['l-aune-joyeuse/coupons-ginkgo', 'l-aune-joyeuse/popeline-pois'],
}
