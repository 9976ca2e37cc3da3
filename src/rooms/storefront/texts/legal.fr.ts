import type { Publisher } from '#base/config'
import type { Text } from './text.ts'

/** Legal notice: article 6 III of the law of 21 June 2004 (LCEN), L111-1 and L111-7 of the Code de la consommation. */
export function legal(publisher: Publisher): Text {
  return {
    title: 'Mentions légales',
    sections: [
      {
        title: 'Éditeur',
        body: [
          {
            list: [
              `Nom : ${publisher.name}`,
              `Forme : ${publisher.form}`,
              `Siège : ${publisher.address}`,
              `Immatriculation : ${publisher.registration}`,
              `TVA intracommunautaire : ${publisher.vat}`,
              `Téléphone : ${publisher.phone}`,
              `Adresse e-mail : ${publisher.email}`,
              `Direction de la publication : ${publisher.director}`,
            ],
          },
        ],
      },
      { title: 'Hébergement', body: [publisher.host] },
      {
        title: 'Ce que fait la maison, ce qu’elle ne fait pas',
        body: [
          'Échoppe est une place de marché : elle met en relation des personnes qui créent et des personnes qui achètent. Le contrat de vente se conclut entre elles. Chaque boutique a sa page de mentions, qui dit qui vend et à quel titre.',
          'Les textes et les photos des boutiques appartiennent à leurs autrices et auteurs. Le programme de la maison est libre, sous licence GNU AGPL version 3 ou ultérieure.',
        ],
      },
      {
        title: 'Signaler un contenu',
        body: [
          'Chaque création et chaque boutique porte un lien de signalement. Un signalement reçoit une réponse motivée ; une mesure de modération est notifiée à la personne concernée avec ses raisons et ses recours, et paraît sans nom dans le journal de modération (articles 16 et 17 du règlement (UE) 2022/2065).',
        ],
      },
      {
        title: 'Accessibilité',
        body: [
          'Le site est construit pour être lu et utilisé au clavier, avec un lecteur d’écran, en grand, en clair ou en sombre, et sans script pour acheter. Il vise le niveau AA des règles WCAG 2.2 ; il n’a pas encore été audité par un tiers. Si quelque chose vous arrête, écrivez-nous : nous vous répondrons et nous corrigerons.',
        ],
      },
      {
        title: 'Données et images',
        body: [
          'Communes, codes postaux et coordonnées : INSEE et IGN, sous Licence Ouverte. Caractères : Fraunces et Source Sans 3, sous licence SIL OFL.',
        ],
      },
    ],
  }
}
