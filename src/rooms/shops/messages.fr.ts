import type { Sentences } from '#base/sentences'
import { formatGrams } from '#kit/grams'
import { usualTerms } from './face-messages.fr.ts'
import type { SellerStatus } from './seller.ts'
import { settings } from './settings-messages.fr.ts'

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
  email: 'Adresse e-mail',
  phone: 'Téléphone',
  siret: 'SIRET',
  registration: 'Registre',
  vatNumber: 'TVA intracommunautaire',
  proof: 'Qualification',
  mediator: 'Médiation de la consommation',
  idus: 'Identifiants uniques (filières de recyclage)',
  rights: 'Vos droits',
  professional:
    'Vente par un professionnel : vous avez quatorze jours pour changer d’avis, sauf pour une pièce nettement personnalisée, et la garantie légale de conformité s’applique pendant deux ans.',
  betweenPersons:
    'Vente entre particuliers : le droit de la consommation ne s’applique pas, donc ni le délai de rétractation de quatorze jours, ni la garantie légale de conformité. La garantie des vices cachés du Code civil reste due.',
}

const refusals = {
  not_a_count: 'Indiquez un nombre entier, par exemple 3.',
  not_a_day: 'Indiquez une date, par exemple le 24 août 2026.',
  shop_town_choose: 'Plusieurs communes portent ce nom ou ce code postal : choisissez la vôtre.',
  shop_many: ({ most }) => `Un compte ouvre ${most} boutiques au plus. Écrivez-nous s’il vous en faut davantage.`,
  shop_hand_overs_full: ({ maximum }) =>
    `Une boutique peut proposer ${maximum} lieux de remise en main propre au plus : retirez-en un d’abord.`,
  shop_profiles_full: ({ maximum }) => `Une boutique a ${maximum} façons d’envoyer au plus : retirez-en une d’abord.`,
  shop_profile_taken: ({ name }) => `Une autre façon d’envoyer s’appelle déjà « ${name} » : donnez-lui un nom à elle.`,
  shop_profile_default:
    'C’est l’envoi par défaut : choisissez-en d’abord un autre pour les créations qui n’en nomment aucun.',
  shop_further_missing:
    'Dites ce qu’ajoute chaque pièce de plus : 0 si l’envoi coûte pareil, quel que soit le nombre de pièces.',
  shop_slices_missing: 'Donnez au moins une tranche : jusqu’à combien de grammes, et à quel prix.',
  shop_slices_full: ({ maximum }) => `Une façon d’envoyer a ${maximum} tranches au plus.`,
  shop_slice_twice: ({ upTo }) => `Une autre tranche va déjà jusqu’à ${formatGrams(Number(upTo))}.`,
  shop_slice_cheaper: ({ upTo }) =>
    `Cette tranche coûte moins que celle de ${formatGrams(Number(upTo))}, plus légère : vérifiez les deux prix.`,
  shop_packaging_heavy: 'L’emballage vide pèse déjà autant que la dernière tranche.',
  shop_sections_full: ({ maximum }) => `Une boutique a ${maximum} rayons au plus : retirez-en un d’abord.`,
  shop_section_taken: ({ name }) => `Vous avez déjà un rayon « ${name} ».`,
  shop_not_a_colour: 'Cette couleur n’est pas comprise : choisissez-en une dans la palette.',
  shop_banner_small: ({ width, height }) =>
    `Cette image fait ${width} × ${height} pixels : pour une bannière il en faut au moins 800 de large et 160 de haut.`,
  shop_questions_full: 'Une boutique répond à 20 questions au plus : retirez-en une d’abord.',
  shop_meeting_backwards: 'Le dernier jour vient avant le premier.',
  shop_meeting_long: 'Une rencontre dure un an au plus : notez-en plusieurs.',
  shop_meeting_past: 'Ce jour est déjà passé.',
  shop_meetings_full: ({ maximum }) => `Une boutique annonce ${maximum} rencontres au plus : retirez-en une d’abord.`,
  shop_pins_full: ({ maximum }) => `Une vitrine montre ${maximum} créations au plus : retirez-en une d’abord.`,
  shop_pin_unknown: 'Choisissez une création qui est en vente dans cette boutique.',
  shop_story_photos_full: ({ maximum }) => `Votre histoire montre ${maximum} photos au plus : retirez-en une d’abord.`,
  shop_not_published: 'Cette boutique n’est pas ouverte au public.',
  shop_leave_past: 'Choisissez un premier jour à partir d’aujourd’hui, ou laissez vide pour fermer tout de suite.',
  shop_return_early: 'La date de retour doit venir après le premier jour de congés.',
  shop_return_past: 'Choisissez une date de retour à partir de demain.',
  shop_return_far: 'Choisissez une date de retour dans l’année qui vient.',
  seller_incomplete:
    'Il manque des renseignements que la loi demande pour vendre : complétez le statut de la boutique.',
  seller_mediator_address:
    'Donnez aussi l’adresse du médiateur, postale ou de son site : la loi veut que l’on puisse le saisir.',
  seller_idu:
    'Un identifiant unique s’écrit FR, six chiffres, un tiret bas, deux chiffres, quatre lettres ou chiffres : FR123456_01ABCD.',
  seller_association_unknown: 'Donnez le numéro RNA de l’association (W suivi de neuf chiffres) ou son SIRET.',
  seller_proof_missing:
    'Le mot « artisan » est protégé : dites votre diplôme ou vos trois années d’expérience, et votre inscription au registre. Sinon, choisissez un autre statut.',
  seller_siret: 'Ce numéro n’est pas un SIRET : ce sont 14 chiffres, vérifiez-les sur votre avis de situation.',
  seller_vat: 'Ce numéro de TVA n’a pas la bonne forme, par exemple FR 12 345678901.',
  seller_phone: 'Ce numéro de téléphone n’a pas la bonne forme.',
} satisfies Sentences

const notices = {
  shop_opened: 'Votre boutique est là, en brouillon. Ajoutez vos créations, puis ouvrez-la au public.',
  shop_saved: 'C’est enregistré.',
  shop_pinned: 'C’est en vitrine.',
  shop_unpinned: 'C’est retiré de la vitrine.',
  shop_published: 'Votre boutique est ouverte au public.',
  shop_closed:
    'Votre boutique est fermée. Les commandes en cours continuent, et vous pouvez rouvrir quand vous voulez.',
  shop_reopened: 'Votre boutique est de nouveau ouverte.',
  shop_away: 'C’est noté : vos congés sont enregistrés.',
  shop_back: 'Plus de congés : votre boutique prend les commandes.',
  shop_profile_removed: 'C’est retiré. Les créations concernées partent désormais avec l’envoi par défaut.',
  shop_section_removed: 'Le rayon est retiré. Ses créations restent dans la boutique, sans rayon.',
}

const statusHints: Record<SellerStatus, string> = {
  private_person: 'Vous vendez de temps en temps ce que vous faites, sans en vivre.',
  micro_entrepreneur: 'Vous avez un SIRET et déclarez vos recettes à l’URSSAF.',
  artisan: 'Mot protégé : diplôme ou trois ans d’expérience, et inscription au registre.',
  association: 'Association loi 1901 (ou de droit local), avec un numéro RNA ou un SIRET.',
  company: 'SARL, SAS, SCOP, EURL…',
}

const town = {
  label: 'Commune',
  hint: 'Son nom ou son code postal.',
  choose: 'Laquelle est-ce ?',
}

const universes = {
  market: { label: 'Le Marché', hint: 'Vous vendez ce que vous faites.' },
  supplies: { label: 'La Mercerie', hint: 'Vous vendez de quoi faire : tissus, perles, laines, outils, patrons.' },
}

const opening = {
  universe: 'Où se tient votre boutique ?',
  universes,
  title: 'Ouvrir ma boutique',
  lead: 'Quelques réponses suffisent. Tout se change ensuite, et rien n’est visible avant que vous ne le décidiez.',
  free: 'Ouvrir et tenir une boutique ne coûte rien. Seule une vente réelle donne lieu à des frais.',
  name: 'Nom de la boutique',
  nameHint: 'Celui que verront vos acheteuses et acheteurs.',
  status: 'Vous vendez en tant que',
  legalName: 'Votre nom, ou celui de la structure qui vend',
  legalNameHint: 'Il figure sur les commandes. Pour un particulier, il n’est pas affiché dans la boutique.',
  proof: 'Votre qualification',
  proofHint: 'Seulement pour le statut d’artisan : diplôme ou années d’expérience, et registre.',
  price: 'Prix d’un envoi en France métropolitaine',
  priceHint:
    'Pour un colis, quel que soit le nombre de pièces tant que vous ne dites pas autre chose. Envois groupés, gratuité, Corse, outre-mer : à régler plus tard.',
  submit: 'Ouvrir ma boutique',
}

export const fr = { refusals, notices, notice, statusHints, town, opening, settings, usualTerms }
