import type { Publisher } from '#base/config'
import { formatPercent } from '#kit/number'
import { bespokeRule, cancelRule } from '#rooms/orders'
import type { Section, Text } from './text.ts'

export type TermsFacts = { publisher: Publisher; feeRate: number; noticeDays: number; confirmationHours: number }

/** Terms of use and sale. What the charter decides is read from it, so that the two never disagree. */
export function terms(facts: TermsFacts): Text {
  return {
    title: 'Conditions d’utilisation et de vente',
    intro: `Ces conditions lient ${facts.publisher.name} et toute personne qui achète ou vend ici. La charte passe avant elles.`,
    sections: [role(), selling(facts), buying(facts), withdrawal, guarantees, disputes, moderation, changes(facts)],
  }
}

const role = (): Section => ({
  title: 'Le rôle de la maison',
  body: [
    'Échoppe met en relation, tient la caisse par l’intermédiaire d’un prestataire de paiement et tient les comptes. Elle ne vend rien elle-même : le vendeur est la personne nommée sur la page de la création et dans les mentions de sa boutique, avec son statut, professionnel ou particulier.',
    'L’ordre des créations suit une formule publique. Aucune place ne s’achète.',
  ],
})

const selling = ({ feeRate }: TermsFacts): Section => ({
  title: 'Vendre',
  body: [
    {
      list: [
        'Déposer des créations est gratuit, sans limite de nombre et sans date de fin.',
        `Sur une vente réelle, la maison garde ${formatPercent(feeRate)} du prix des pièces, taxe comprise, et rien sur l’envoi. Le coût du paiement est compté à part, à son montant exact. Chaque commande montre où va chaque euro.`,
        'On vend ce que l’on fait soi-même, ou, à la mercerie, ce qui sert à faire. La revente d’objets industriels n’a pas sa place ici.',
        'La boutique dit vrai sur ce qu’elle vend : matières, dimensions, délais, sécurité. Les règles propres à certains objets (jouets, bougies, savons, textiles, bijoux) restent à sa charge.',
        'Les mots « artisan » et « artisane » sont réservés par la loi aux personnes qualifiées et immatriculées.',
        'Une boutique peut fermer et partir à tout moment. Ses créations s’emportent dans un fichier de tableur, depuis son atelier ; ce qui concerne la personne et ses boutiques, depuis la page de son compte.',
      ],
    },
    'La loi demande à la maison de transmettre chaque année à l’administration fiscale ce que vendent les boutiques à partir de trente ventes dans l’année, ou au-delà de 2 000 € (article 1649 ter A du Code général des impôts), et de vous rappeler que ces revenus peuvent être à déclarer.',
  ],
})

const buying = ({ confirmationHours }: TermsFacts): Section => ({
  title: 'Acheter',
  body: [
    'Le prix montré est le prix payé, taxes comprises ; l’envoi s’y ajoute et il est dit avant la commande. Le bouton « Commander avec obligation de paiement » conclut la vente avec chaque boutique du panier.',
    'Chaque commande porte une date d’envoi et une date d’arrivée : elles sont promises au moment de la commande et ne changent plus.',
    `La boutique confirme dans les ${confirmationHours} heures ; sans réponse, la commande est annulée et remboursée. ${cancelRule} Tout vous est alors remboursé.`,
    `Pour une pièce sur mesure : ${bespokeRule.charAt(0).toLowerCase()}${bespokeRule.slice(1)}`,
  ],
})

const withdrawal: Section = {
  title: 'Changer d’avis : le droit de rétractation',
  body: [
    'Quand le vendeur est un professionnel (micro-entreprise, artisan, association, société), vous avez quatorze jours à partir du lendemain de la réception pour vous rétracter, sans donner de raison (articles L221-18 et suivants du Code de la consommation). Dites-le par une déclaration claire ; le modèle de formulaire ci-dessous convient, sans être obligatoire.',
    'Vous renvoyez la pièce dans les quatorze jours qui suivent, à vos frais sauf si la boutique les prend. Le vendeur rembourse le prix et l’envoi standard dans les quatorze jours ; il peut attendre d’avoir reçu la pièce ou la preuve de son envoi.',
    'Ce droit n’existe pas pour une pièce sur mesure, faite selon vos indications ou nettement personnalisée : sa page le dit avant le paiement. Choisir une taille ou une couleur parmi celles proposées ne retire pas ce droit.',
    'Entre particuliers, ce droit n’existe pas.',
    'Modèle : « À l’attention de (nom et adresse du vendeur). Je vous notifie ma rétractation du contrat portant sur (pièce), commandée le (date), reçue le (date). Nom, adresse, date, signature si ce formulaire est sur papier. »',
  ],
}

const guarantees: Section = {
  title: 'Garanties',
  body: [
    'Un vendeur professionnel répond des défauts de conformité qui apparaissent dans les deux ans de la livraison (articles L217-3 et suivants du Code de la consommation). Vous pouvez demander la réparation ou le remplacement, et sinon une baisse du prix ou l’annulation de la vente. Pendant ces deux ans, vous n’avez pas à prouver que le défaut existait à la livraison.',
    'Tout vendeur, particulier compris, répond des vices cachés (articles 1641 et suivants du Code civil), pendant deux ans à partir de leur découverte.',
  ],
}

const disputes: Section = {
  title: 'Un désaccord',
  body: [
    'Écrivez d’abord à la boutique, à l’adresse de ses mentions ou de la page de votre achat, puis à nous, depuis la page « Nous écrire » : la plupart des choses s’arrangent en parlant. Face à un vendeur professionnel, vous pouvez ensuite saisir gratuitement le médiateur de la consommation nommé dans les mentions de sa boutique (article L612-1 du Code de la consommation).',
    'Le droit français s’applique ; les tribunaux compétents sont ceux que la loi désigne. Une personne qui achète garde la protection de la loi de son pays.',
  ],
}

const moderation: Section = {
  title: 'Modération',
  body: [
    'La maison peut masquer une création ou une boutique qui enfreint la loi ou la charte. La décision est prise par une personne, motivée, envoyée à la boutique avec ses recours, et publiée sans nom. Elle peut être contestée gratuitement pendant six mois, en répondant par e-mail à la maison. Ce qui a déjà été vendu reste payé.',
  ],
}

const changes = ({ noticeDays }: TermsFacts): Section => ({
  title: 'Changer ces règles',
  body: [
    `Une règle de la charte ne change que par une décision, et ne prend effet qu’après un préavis de ${noticeDays} jours. Le programme l’impose. Les versions passées restent lisibles.`,
  ],
})
