import type { Sentences } from '#base/sentences'

const refusals = {
  account_say_sure: 'Cochez la case pour confirmer : la fermeture est définitive.',
  leaving_last_operator:
    'Vous êtes la seule personne à tenir cette maison. Confiez-la d’abord à quelqu’un d’autre, ou fermez-la.',
} satisfies Sentences

const notices = {
  account_closed:
    'Votre compte est fermé. Un dernier e-mail dit ce qui est gardé, et jusqu’à quand. Merci d’avoir fait ce bout de chemin avec nous.',
  leaving_asked:
    'Votre demande est notée. Un e-mail dit ce qui reste à faire ; ensuite le compte se ferme de lui-même.',
  leaving_undone: 'Vous gardez votre compte. Vos boutiques fermées se rouvrent depuis leurs réglages.',
} satisfies Sentences

const page = {
  title: 'Fermer mon compte',
  account: 'Mon compte',
  askedOn: (day: string) => `Vous avez demandé la fermeture le ${day}`,
  askedWaits:
    'Le compte se ferme de lui-même dès que tout est fini, dans l’heure qui suit. Jusque-là vous pouvez changer d’avis.',
  stay: 'Garder mon compte',
}

const toDo = {
  title: 'Ce qui reste à faire',
  lead: 'Votre compte ne peut pas se fermer avant, parce que d’autres, ou votre argent, en dépendent.',
  orders: (count: number, shop: string) =>
    count > 1
      ? `${count} commandes de ${shop} attendent d’être envoyées, remises ou annulées.`
      : `Une commande de ${shop} attend d’être envoyée, remise ou annulée.`,
  seeOrders: 'Voir ces commandes',
  beingPaid: (count: number, shop: string) =>
    `Chez ${shop}, ${count > 1 ? `${count} commandes sont` : 'une commande est'} en train d’être payée${count > 1 ? 's' : ''} : c’est décidé d’ici une demi-heure.`,
  money: (amount: string, shop: string) =>
    `${amount} des ventes de ${shop} vous reviennent et ne vous ont pas été versés.`,
  seeMoney: 'Voir cet argent',
  payouts:
    'Fermer maintenant ne vous ferait rien perdre de ce qui est écrit, mais nous ne saurions plus à qui le verser. La maison ne fait pas encore de versements par elle-même :',
  contact: 'écrivez-nous pour le recevoir.',
  lastOperator: 'Vous êtes la seule personne à tenir cette maison : confiez-la d’abord à quelqu’un d’autre.',
}

const goingOn = {
  title: 'Ce qui continue sans vous',
  arriving: (count: number) =>
    count > 1
      ? `${count} commandes sont en route vers vous : elles vous parviennent quand même, et le lien de leur e-mail les ouvre.`
      : 'Une commande est en route vers vous : elle vous parvient quand même, et le lien de son e-mail l’ouvre.',
  reports: (count: number) =>
    count > 1
      ? `${count} signalements visent vos boutiques : la maison les examine quand même.`
      : 'Un signalement vise vos boutiques : la maison l’examine quand même.',
}

const erased = {
  title: 'Ce qui est effacé',
  everybody: [
    'Votre nom, votre adresse e-mail, votre mot de passe et vos sessions.',
    'L’adresse de livraison que vous aviez enregistrée, votre panier et les images qui s’y trouvent.',
    'Vos commentaires dans les journaux, et les e-mails que vous ne vouliez plus recevoir. Votre adresse est retirée de ceux que nous avons envoyés.',
  ],
  maker: [
    'L’histoire de vos boutiques, leurs portraits, leurs questions, leurs rendez-vous et leur journal.',
    'Vos coûts, vos charges et vos ventes notées ailleurs.',
    'Les créations qui n’ont jamais été vendues, avec leurs photos.',
  ],
  takeAlong: 'Emportez-les d’abord, si vous le souhaitez :',
  download: 'télécharger mes données (JSON)',
}

const books = 'Obligation comptable (article L123-22 du Code de commerce)'

const kept = {
  title: 'Ce qui est gardé, jusqu’à quand et pourquoi',
  head: ['Quoi', 'Jusqu’à quand', 'Pourquoi'],
  everybody: [
    {
      what: 'Vos achats : pièces, prix, dates, et l’adresse e-mail de chaque achat',
      until: 'Dix ans après l’achat',
      why: books,
    },
    {
      what: 'Le nom et l’adresse de chaque livraison, les textes et les images d’une pièce personnalisée',
      until: 'Deux ans et trois mois après l’achat',
      why: 'Garantie légale de conformité (article L217-3 du Code de la consommation)',
    },
    {
      what: 'Les signalements que vous avez envoyés, avec votre nom et votre adresse e-mail',
      until: 'Un an après la décision ; ensuite sans votre nom ni votre adresse',
      why: 'Règlement (UE) 2022/2065',
    },
    {
      what: 'Les sauvegardes de la maison, qui contiennent encore tout',
      until: 'Jusqu’à ce que de plus récentes les remplacent',
      why: 'Sécurité des données (article 32 du RGPD)',
    },
  ],
  maker: [
    {
      what: 'Vos ventes : pièces, prix, dates, frais, et votre identité de vente telle que chaque commande l’a figée',
      until: 'Dix ans après la vente',
      why: books,
    },
    {
      what: 'Le nom de vos boutiques, votre identité de vente et les créations vendues, hors de vue',
      until: 'Aussi longtemps que ces commandes',
      why: 'Les commandes et les achats de vos clientes et clients y renvoient',
    },
    {
      what: 'Les mesures prises sur vos boutiques',
      until: 'Le temps des recours ; dans le registre public, sans votre nom',
      why: 'Règlement (UE) 2022/2065',
    },
  ],
}

const ask = {
  nowTitle: 'Fermer maintenant',
  now: 'Rien ne vous retient. La fermeture est immédiate et définitive.',
  nowMaker:
    'Vos boutiques disparaissent du marché en même temps. Celles et ceux qui y ont acheté gardent leurs achats.',
  laterTitle: 'Demander la fermeture',
  later:
    'Vos boutiques ferment tout de suite, pour que rien de nouveau ne s’ajoute. Vous finissez ce qui reste à faire, puis le compte se ferme de lui-même et tout ce qui est dit ci-dessus est effacé.',
  sure: 'Oui, je souhaite fermer mon compte',
  close: 'Fermer mon compte',
  ask: 'Demander la fermeture',
}

const letters = {
  asked: {
    subject: 'Votre compte se fermera quand tout sera fini',
    title: 'Votre demande est notée',
    text: 'Vous avez demandé à fermer votre compte. Vos boutiques sont fermées. Il reste ceci à faire :',
    after:
      'Dès que tout est fini, le compte se ferme de lui-même et un dernier e-mail le dit. Jusque-là, vous pouvez changer d’avis.',
    button: 'Voir ce qui reste, ou changer d’avis',
    notYou: 'Si ce n’était pas vous, changez votre mot de passe tout de suite et gardez votre compte par ce lien.',
  },
  left: {
    subject: 'Votre compte est fermé',
    title: 'Votre compte est fermé',
    text: 'Vos données sont effacées, comme vous l’avez demandé. Merci d’avoir fait ce bout de chemin avec nous.',
    kept: 'La loi nous fait garder à part, s’il y en a :',
    notYou: 'Si ce n’était pas vous, écrivez-nous tout de suite.',
  },
}

export const fr = { refusals, notices, page, toDo, goingOn, erased, kept, ask, letters }
