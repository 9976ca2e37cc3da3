/** What a shop of the demonstration looks like and tells beside its story. */
export interface DemoLook {
  /** Null is the house's own. */
  readonly accent: string | null
  readonly titleFace: 'serif' | 'sans'
  readonly questions?: readonly { readonly question: string; readonly answer: string }[]
  readonly meetings?: readonly DemoMeeting[]
  /** Keys of the pieces that are shown first. */
  readonly pins?: readonly string[]
}

export interface DemoMeeting {
  readonly inDays: number
  readonly days: number
  /** INSEE code. */
  readonly commune: string
  readonly place: string
  readonly hours: string
}

export const plainLook: DemoLook = { accent: null, titleFace: 'serif' }

export const demoLooks: Readonly<Record<string, DemoLook>> = {
  'gres-giboulee': {
    accent: '#36504a',
    titleFace: 'serif',
    pins: ['mug-anse-large', 'bol-brume', 'bol-petit-dejeuner-miel', 'mug-sans-anse-cendre'],
    questions: [
      {
        question: 'Vos bols passent-ils au lave-vaisselle ?',
        answer:
          'Oui, et au micro-ondes. Évitez seulement qu’ils s’entrechoquent : le grès est dur, mais une lèvre tournée fine finit par s’ébrécher.',
      },
      {
        question: 'Pouvez-vous refaire une pièce que j’ai cassée ?',
        answer:
          'Souvent, à quelques millimètres et une nuance d’émail près. Envoyez-moi une photo de la pièce et ses dimensions.\n\nComptez quatre à six semaines : il faut que le four soit plein.',
      },
      {
        question: 'Peut-on venir choisir à l’atelier ?',
        answer: 'Tous les samedis. Prévenez-moi la veille, je mettrai de côté ce que vous avez repéré.',
      },
    ],
    meetings: [
      { inDays: 12, days: 2, commune: '18109', place: 'Portes ouvertes de l’atelier', hours: 'de 10 h à 18 h' },
      { inDays: 40, days: 1, commune: '18033', place: 'Marché des potiers, place des Ormes', hours: 'de 9 h à 17 h' },
    ],
  },
  'l-oseraie-partagee': { accent: '#66753f', titleFace: 'serif' },
  'la-cuve-aux-mousses': {
    accent: '#67466b',
    titleFace: 'sans',
    questions: [
      {
        question: 'Combien de temps dure un savon ?',
        answer:
          'Un mois environ pour une personne, s’il sèche bien entre deux douches. Un porte-savon ajouré aide beaucoup.',
      },
    ],
  },
  'la-navette-bavarde': { accent: '#2b5471', titleFace: 'serif' },
  'la-pelote-du-haut': { accent: '#8d4b46', titleFace: 'serif' },
  'la-derniere-fournee': { accent: '#17303f', titleFace: 'serif' },
  'laiton-lunaire': {
    accent: '#d3a02f',
    titleFace: 'sans',
    pins: ['boucles-croissant', 'boucles-fougere', 'puces-graines'],
    questions: [
      {
        question: 'Comment connaître ma taille de bague ?',
        answer:
          'Entourez votre doigt d’un fil, le soir, quand la main est chaude. Sa longueur en millimètres est votre taille : 52 mm, taille 52.',
      },
      {
        question: 'Le laiton noircit-il ?',
        answer: 'Il se patine. Un chiffon doux et un peu de citron lui rendent son éclat en une minute.',
      },
    ],
    meetings: [
      {
        inDays: 20,
        days: 3,
        commune: '26108',
        place: 'Salon des métiers d’art, halle couverte',
        hours: 'de 10 h à 19 h',
      },
    ],
  },
  'le-copeau-rieur': { accent: '#bf6a47', titleFace: 'sans' },
  'meche-et-maree': { accent: '#2b5471', titleFace: 'sans' },
  'petits-ourlets': { accent: '#c9837d', titleFace: 'serif' },
  'sellerie-du-petit-matin': { accent: '#4c4239', titleFace: 'serif' },
  'verre-reveur': {
    accent: '#6c9087',
    titleFace: 'sans',
    meetings: [{ inDays: 5, days: 1, commune: '67544', place: 'Marché de l’Avent', hours: 'de 14 h à 20 h' }],
  },
}
