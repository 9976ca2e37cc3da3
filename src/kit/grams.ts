const kilograms = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 3 })

/** 40 → "40 g", 1500 → "1,5 kg", with a space that never breaks. */
export function formatGrams(grams: number): string {
  return grams < 1000 ? `${grams}\u00a0g` : `${kilograms.format(grams / 1000)}\u00a0kg`
}
