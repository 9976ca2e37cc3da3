import { gresGiboulee } from './shops/gres-giboulee.ts'
import { lAuneJoyeuse } from './shops/l-aune-joyeuse.ts'
import { lOseraiePartagee } from './shops/l-oseraie-partagee.ts'
import { laCuveAuxMousses } from './shops/la-cuve-aux-mousses.ts'
import { laDerniereFournee } from './shops/la-derniere-fournee.ts'
import { laNavetteBavarde } from './shops/la-navette-bavarde.ts'
import { laPeloteDuHaut } from './shops/la-pelote-du-haut.ts'
import { laitonLunaire } from './shops/laiton-lunaire.ts'
import { leBainDeGarance } from './shops/le-bain-de-garance.ts'
import { leCopeauRieur } from './shops/le-copeau-rieur.ts'
import { mecheEtMaree } from './shops/meche-et-maree.ts'
import { perlesEtMarees } from './shops/perles-et-marees.ts'
import { petitsOurlets } from './shops/petits-ourlets.ts'
import { presseNuage } from './shops/presse-nuage.ts'
import { sellerieDuPetitMatin } from './shops/sellerie-du-petit-matin.ts'
import { verreReveur } from './shops/verre-reveur.ts'
import type { DemoShop } from './types.ts'

/** Twelve shops of makers across France, three of the Mercerie, and one that is closed. Every person, shop, street and number in them is invented. */
export const demoShops: readonly DemoShop[] = [
  gresGiboulee,
  laNavetteBavarde,
  laitonLunaire,
  sellerieDuPetitMatin,
  mecheEtMaree,
  presseNuage,
  laCuveAuxMousses,
  leCopeauRieur,
  petitsOurlets,
  lOseraiePartagee,
  laPeloteDuHaut,
  verreReveur,
  lAuneJoyeuse,
  leBainDeGarance,
  perlesEtMarees,
  laDerniereFournee,
]
