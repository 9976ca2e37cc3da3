import type { Sentences } from '#base/sentences'

const refusals = {
  item_unknown: 'Nous ne trouvons pas cette page. Copiez l’adresse de la boutique ou de la création, ou son numéro.',
  measure_open: 'Une mesure est déjà en cours à cet endroit.',
  measure_lifted: 'Cette mesure est déjà levée.',
  measure_names: 'Cette ligne est publique : elle ne doit nommer ni la boutique ni la personne.',
  measure_other_report: 'Ce signalement parle d’une autre page.',
  report_good_faith: 'Cochez la case : un signalement engage la bonne foi de qui l’envoie.',
  report_decide: 'Dites si le signalement est retenu ou non.',
  review_many: ({ maximum }) =>
    `Vous avez déjà demandé ${maximum} examens de cette mesure : écrivez-nous, une personne vous répondra.`,
  review_answered: 'Cette demande a déjà sa réponse.',
  report_answered: 'Ce signalement a déjà reçu sa réponse.',
} satisfies Sentences

const notices = {
  measure_taken: 'C’est masqué. L’e-mail qui l’explique est parti.',
  measure_ended: 'La mesure est levée. L’e-mail qui l’annonce est parti.',
  review_asked: 'C’est demandé : une personne va regarder.',
  review_was_answered: 'La mesure est maintenue. L’e-mail qui l’explique est parti.',
  report_received: 'Merci. Votre signalement est reçu, un e-mail vous le confirme.',
  report_was_answered: 'La réponse est partie.',
} satisfies Sentences

const desk = {
  title: 'Modération',
  lead: 'Chaque mesure a un nom derrière elle, une raison donnée à la personne concernée et une ligne publique sans nom.',
  hide: 'Masquer une boutique ou une création',
  hideLead: 'Les commandes passées continuent. La créatrice ou le créateur reçoit votre raison par e-mail.',
  item: 'Boutique ou création',
  itemHint: 'L’adresse de sa page, ou le numéro d’une création.',
  reason: 'La raison, pour la personne concernée',
  reasonHint: 'Les faits, précisément : ce que vous avez vu, où, quand. Dix caractères au moins.',
  ground: 'Texte de loi ou clause des conditions',
  groundHint: 'Par exemple : Conditions, article 4 (fait main).',
  publicLine: 'La ligne du journal public',
  publicLineHint: 'Sans aucun nom. Par exemple : une création masquée, photo prise à une autre boutique.',
  submit: 'Masquer',
  reports: 'Signalements en attente',
  number: (id: number) => `Signalement numéro ${id}`,
  noReports: 'Aucun signalement en attente',
  about: 'Page signalée',
  receivedAt: 'Reçu',
  from: 'De la part de',
  rule: 'Règle invoquée',
  decision: 'Décision',
  upheld: 'Retenu',
  upheldHint: 'Une mesure a été prise, ou la page a été corrigée.',
  dismissed: 'Non retenu',
  answer: 'La réponse, pour qui a signalé',
  answerSubmit: 'Répondre',
  hideThis: 'Préparer une mesure',
  measures: 'Mesures en cours',
  noMeasures: 'Aucune mesure en cours',
  since: 'Depuis',
  by: 'Décidée par',
  liftReason: 'Pourquoi la lever',
  lift: 'Lever la mesure',
  review: (at: string) => `Sa créatrice ou son créateur dit avoir corrigé, le ${at}`,
  keepReason: 'Pourquoi la maintenir',
  keep: 'Maintenir la mesure',
  log: 'Voir le journal public',
}

const log = {
  title: 'Le journal de modération',
  lead: 'Tout ce que la maison a masqué, pourquoi, et ce qui a été montré à nouveau. Sans nom : il s’agit de rendre compte, pas de montrer du doigt.',
  description: 'Chaque mesure de modération prise par la maison, sa raison et sa durée, sans aucun nom.',
  empty: 'Aucune mesure à ce jour',
  emptyHint: 'La première apparaîtra ici le jour même.',
  list: 'Mesures, les plus récentes d’abord',
  shop: 'Boutique masquée',
  listing: 'Création masquée',
  onReport: 'À la suite d’un signalement',
  ownMotion: 'À la suite d’un contrôle de la maison',
  open: 'En cours',
  lifted: (day: string) => `Levée le ${day}`,
  report: 'Signaler une page',
}

const report = {
  title: 'Signaler une page',
  lead: 'Une contrefaçon, un objet dangereux, quelque chose qui n’est pas fait main ? Dites-le-nous : une personne lira et vous répondra.',
  item: 'La page concernée',
  itemHint: 'L’adresse de la boutique ou de la création.',
  reason: 'Ce qui ne va pas',
  reasonHint: 'Expliquez aussi précisément que possible. Dix caractères au moins.',
  rule: 'La loi ou la règle invoquée',
  ruleHint: 'Si vous la connaissez.',
  name: 'Votre nom',
  email: 'Votre adresse e-mail',
  emailHint: 'Pour vous confirmer la réception et vous donner notre décision. La boutique ne la voit pas.',
  goodFaith: 'Je pense de bonne foi que ce que j’écris est exact et complet',
  submit: 'Envoyer le signalement',
}

/** In the workbench of whose page is hidden. */
const own = {
  hidden: {
    shop: () => 'Votre boutique est masquée',
    listing: (title: string) => `« ${title} » est masquée`,
  },
  since: (day: string) => `Depuis le ${day}, jusqu’à ce que la modération lève la mesure. Voici pourquoi :`,
  ground: (ground: string) => `Fondement : ${ground}`,
  edit: 'Corriger cette création',
  corrected: 'J’ai corrigé',
  words: 'Ce que vous avez changé',
  wordsHint: 'En quelques mots : la personne qui regardera ira plus vite.',
  ask: 'Demander un nouvel examen',
  asked: (day: string) => `Vous avez demandé un nouvel examen le ${day} : une personne va regarder et vous écrire.`,
  kept: (answer: string) => `Après votre demande, la mesure est maintenue : ${answer}`,
}

const letters = {
  measure: 'Mesure',
  item: 'Page concernée',
  reach: 'Portée',
  duration: 'Durée',
  ground: 'Fondement',
  origin: 'À la suite de',
  automated: 'Décision automatique',
  notAutomated: 'Non. Une personne a décidé',
  ownMotion: 'Un contrôle de la maison',
  onReport: 'Un signalement',
  contest:
    'Vous n’êtes pas d’accord ? Écrivez-nous dans les six mois, c’est gratuit : une personne réexamine la décision et vous répond avec ses raisons. Vous pouvez aussi saisir un organe de règlement extrajudiciaire des litiges, ou la justice.',
  write: 'Nous écrire',
  hidden: {
    title: { shop: 'Votre boutique est masquée', listing: 'Une de vos créations est masquée' },
    what: { shop: 'Boutique masquée', listing: 'Création masquée' },
    lead: 'Voici ce qui a été décidé, et pourquoi.',
    reach: 'Tout le site',
    duration: 'Jusqu’à ce que la mesure soit levée',
    correct:
      'Vous avez corrigé\u202f? Dites-le depuis votre atelier, avec «\u202fJ’ai corrigé\u202f»\u202f: une personne regardera à nouveau.',
    kept: 'Les commandes déjà passées continuent, et l’argent de vos ventes vous revient comme prévu. Rien n’est effacé.',
  },
  lifted: {
    title: { shop: 'Votre boutique est de nouveau visible', listing: 'Votre création est de nouveau visible' },
    lead: (title: string) => `La mesure qui masquait « ${title} » est levée.`,
    see: 'Voir la page',
  },
  kept: {
    title: 'La mesure est maintenue',
    lead: (title: string) =>
      `Vous nous avez demandé de regarder à nouveau « ${title} ». Une personne l’a fait : la mesure reste, et voici pourquoi.`,
    see: 'Ouvrir mon atelier',
  },
  newReview: {
    title: 'Une demande de nouvel examen',
    text: (title: string) => `« ${title} » est masquée ; sa créatrice ou son créateur dit l’avoir corrigée.`,
    see: 'Ouvrir la modération',
  },
  received: {
    title: 'Votre signalement est bien arrivé',
    text: (number: number) => `Merci de veiller avec nous. Votre signalement porte le numéro ${number}.`,
    next: 'Une personne de la maison va le lire. Vous recevrez sa décision et ses raisons par e-mail.',
  },
  answered: {
    title: 'Réponse à votre signalement',
    upheld: (number: number) => `Votre signalement numéro ${number} est retenu.`,
    dismissed: (number: number) => `Votre signalement numéro ${number} n’est pas retenu.`,
    human: 'Cette décision a été prise par une personne, sans traitement automatique.',
  },
  newReport: {
    title: 'Un signalement attend une réponse',
    text: (number: number) => `Le signalement numéro ${number} vient d’arriver.`,
    see: 'Ouvrir la modération',
  },
}

export const fr = { refusals, notices, desk, log, report, own, letters }
