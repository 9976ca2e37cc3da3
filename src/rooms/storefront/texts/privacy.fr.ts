import type { Publisher } from '#base/config'
import type { Text } from './text.ts'

/** Information of article 13 of Regulation (EU) 2016/679. */
export function privacy(publisher: Publisher): Text {
  return {
    title: 'Données personnelles',
    intro: `La maison garde ce qu’il faut pour acheter, vendre et tenir des comptes justes, et rien pour vous suivre. Responsable du traitement : ${publisher.name}, ${publisher.address}. Contact : ${publisher.email}.`,
    sections: [
      {
        title: 'Ce qui est gardé, pourquoi, combien de temps',
        body: [
          {
            table: {
              caption: 'Traitements',
              head: ['Pour quoi faire', 'Quelles données', 'Sur quelle base', 'Combien de temps'],
              rows: [
                [
                  'Votre compte',
                  'Nom, adresse e-mail, empreinte du mot de passe, sessions ouvertes (appareil)',
                  'Contrat',
                  'Jusqu’à la fermeture du compte ; une inscription dont la lettre n’est pas lue, trois jours',
                ],
                [
                  'Vos achats et vos ventes',
                  'Pièces, prix, dates, références, adresse e-mail de l’achat',
                  'Contrat, puis obligation comptable (article L123-22 du Code de commerce)',
                  'Dix ans après la vente',
                ],
                [
                  'La livraison',
                  'Nom, adresse, téléphone, mot pour un cadeau, nom de qui le reçoit',
                  'Contrat, puis garanties dues à l’achat',
                  'Deux ans et trois mois après l’achat, puis effacement',
                ],
                [
                  'Votre panier',
                  'Ce que vous y mettez\u202f; nom, adresse et mot pour un cadeau, si vous les avez écrits sans payer encore',
                  'Contrat en préparation',
                  'Jusqu’au paiement\u202f; sans compte, soixante jours après votre dernière visite au panier',
                ],
                [
                  'Vous prévenir qu’une pièce se libère',
                  'Adresse e-mail et pièce attendue',
                  'Votre demande',
                  'Jusqu’au message, sept jours au plus',
                ],
                [
                  'Une pièce personnalisée',
                  'Les textes et les images que vous donnez. Seule la boutique qui fabrique la pièce les voit avec vous',
                  'Contrat, puis garanties dues à l’achat',
                  'Effacés avec l’adresse de livraison ; une image laissée au panier, quand elle n’y sert plus',
                ],
                [
                  'Le paiement',
                  'Montant, état, référence. Jamais votre numéro de carte : le prestataire de paiement seul le voit',
                  'Contrat',
                  'Dix ans, avec les comptes',
                ],
                [
                  'L’identité des boutiques',
                  'Statut, nom légal, adresse, SIRET, registre, médiateur',
                  'Obligations légales (Code de la consommation, règlement (UE) 2022/2065)',
                  'La vie de la boutique ; sur les commandes, dix ans',
                ],
                [
                  'Les photos des créations',
                  'Le fichier d’origine, qui peut dire où et quand la photo a été prise. Le site montre une copie sans ces indications ; le fichier d’origine ne sort que pour la boutique qui l’a envoyé',
                  'Contrat',
                  'Tant que la photo est sur une annonce, puis quelques jours',
                ],
                [
                  'Les chiffres d’une boutique',
                  'Ventes faites ailleurs, coûts et charges notés pour soi. Personne d’autre ne les voit, sauf le partage d’un prix que la boutique publie',
                  'Contrat',
                  'Jusqu’à la fermeture du compte',
                ],
                [
                  'Le journal et ses commentaires',
                  'Billets, photos, commentaires avec le nom de qui les écrit : tout le monde peut les lire',
                  'Contrat',
                  'Jusqu’à ce que vous les supprimiez, au plus tard à la fermeture du compte',
                ],
                [
                  'La modération',
                  'Signalements, mesures, nom et adresse e-mail de qui signale',
                  'Obligation légale (règlement (UE) 2022/2065)',
                  'Nom et adresse de qui signale : un an après la décision, puis effacement. Le signalement et la mesure restent, sans eux',
                ],
                [
                  'Les lettres de la maison',
                  'Adresse e-mail, objet et date des lettres envoyées, refus exprimés',
                  'Contrat ; intérêt légitime pour les avis',
                  'Jusqu’à la fermeture du compte : votre adresse en est alors retirée',
                ],
                [
                  'La sécurité',
                  'Adresse du réseau, comptes d’essais répétés',
                  'Intérêt légitime : protéger les comptes',
                  'Quelques heures à quelques jours',
                ],
              ],
            },
          },
        ],
      },
      {
        title: 'Qui les voit',
        body: [
          'Une boutique ne voit que ce qu’il faut pour préparer et envoyer ses propres commandes. Les e-mails d’une commande portent l’adresse de l’autre : en y répondant, la boutique écrit à la personne qui a commandé, et elle à la boutique, sans passer par nous.',
          ' L’hébergeur, le service d’envoi des lettres et le prestataire de paiement traitent ce dont ils ont besoin pour nous. Rien n’est vendu, ni loué, ni donné à la publicité.',
        ],
      },
      {
        title: 'Cookies',
        body: [
          'Cinq seulement, tous nécessaires : votre session quand vous êtes en ligne, votre panier, l’accès aux achats faits sans compte, une inscription qui attend sa lettre, et le message affiché une fois après une action. Se déconnecter les retire tous. Aucune mesure d’audience dans votre navigateur, aucun tiers : c’est pourquoi aucun bandeau ne vous demande rien (article 82 de la loi Informatique et Libertés).',
        ],
      },
      {
        title: 'Vos droits',
        body: [
          {
            list: [
              'Voir et emporter vos données : depuis la page de votre compte, dans un fichier lisible par d’autres programmes (JSON) ; vos créations, depuis votre atelier, dans un fichier de tableur (CSV).',
              'Les corriger : depuis votre compte et votre atelier.',
              'Les effacer : en fermant votre compte, depuis sa page, qui dit d’abord ce qui est effacé, ce qui est gardé et jusqu’à quand.',
              'Vous opposer à un traitement ou en demander la limitation : écrivez-nous.',
            ],
          },
          `Pour tout cela : ${publisher.email}. Si notre réponse ne vous convient pas, vous pouvez saisir la CNIL (cnil.fr).`,
        ],
      },
    ],
  }
}
