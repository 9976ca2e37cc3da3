import type { SellerStatus } from './seller.ts'

const statuses: Record<SellerStatus, string> = {
  private_person: 'Particulier',
  micro_entrepreneur: 'Micro-entreprise',
  artisan: 'Artisan',
  association: 'Association',
  company: 'Société',
}

const notice = {
  statuses,
  status: 'Statut',
  legalName: 'Nom',
  address: 'Adresse',
  email: 'Courriel',
  phone: 'Téléphone',
  siret: 'SIRET',
  registration: 'Registre',
  vatNumber: 'TVA intracommunautaire',
  proof: 'Qualification',
  mediator: 'Médiation de la consommation',
  rights: 'Vos droits',
  professional:
    'Vente par un professionnel : vous avez quatorze jours pour changer d’avis, sauf pour une pièce nettement personnalisée, et la garantie légale de conformité s’applique pendant deux ans.',
  betweenPersons:
    'Vente entre particuliers : le droit de la consommation ne s’applique pas, donc ni le délai de rétractation de quatorze jours, ni la garantie légale de conformité. La garantie des vices cachés du Code civil reste due.',
}

const refusals = {
  not_a_count: 'Indiquez un nombre entier, par exemple 3.',
  not_a_day: 'Indiquez une date, par exemple le 24 août 2026.',
  shop_town_choose: 'Plusieurs communes portent ce nom ou ce code postal : choisissez la vôtre.',
  shop_hand_overs_full: ({ maximum }: { maximum: number }) =>
    `Une boutique peut proposer ${maximum} lieux de remise en main propre au plus : retirez-en un d’abord.`,
  shop_not_published: 'Cette boutique n’est pas encore ouverte au public.',
  shop_return_past: 'Choisissez une date de retour à partir de demain.',
  shop_return_far: 'Choisissez une date de retour dans l’année qui vient.',
  seller_incomplete:
    'Il manque des renseignements que la loi demande pour vendre : complétez le statut de la boutique.',
  seller_contact_missing: 'Donnez un courriel ou un numéro de téléphone : la loi veut que l’on puisse vous joindre.',
  seller_association_unknown: 'Donnez le numéro RNA de l’association (W suivi de neuf chiffres) ou son SIRET.',
  seller_proof_missing:
    'Le mot « artisan » est protégé : dites votre diplôme ou vos trois années d’expérience, et votre inscription au registre. Sinon, choisissez un autre statut.',
  seller_siret: 'Ce numéro n’est pas un SIRET : ce sont 14 chiffres, vérifiez-les sur votre avis de situation.',
  seller_vat: 'Ce numéro de TVA n’a pas la bonne forme, par exemple FR 12 345678901.',
  seller_phone: 'Ce numéro de téléphone n’a pas la bonne forme.',
}

export const fr = { refusals, notice }
