import type { ImportState, Outcome } from '../import.ts'
import type { Stayed } from '../report-queries.ts'
import { listings, many, number } from './counts.fr.ts'
import { fill } from './fill-words.fr.ts'

const states: Record<ImportState, string> = {
  waiting: 'En attente',
  reading: 'En cours de lecture',
  done: 'Terminé',
  failed: 'Arrêté',
  undone: 'Annulé',
}
const outcomes: Record<Outcome, string> = { created: 'brouillon créé', known: 'déjà là', aside: 'laissée de côté' }
const reasons: Record<Stayed['reason'], string> = {
  sold: 'Elle a été vendue, ou elle est en train de l’être.',
  edited: 'Vous l’avez modifiée depuis.',
  left: 'L’annulation s’est arrêtée avant elle.',
}
const upload = {
  title: 'Importer depuis Etsy',
  lead: 'Toute votre boutique en une fois : textes, prix, quantités, choix et photos. Rien n’est publié avant que vous le disiez.',
  where: 'Où trouver le fichier',
  steps: [
    'Ouvrez etsy.com dans un navigateur (sur un téléphone aussi, mais pas dans l’application) et connectez-vous.',
    'Ouvrez le Gestionnaire de boutique, puis Paramètres, puis Options.',
    'Choisissez l’onglet « Télécharger les données ».',
    'Sous « Annonces actuellement en vente », touchez « Télécharger le fichier CSV ».',
    'Le fichier EtsyListingsDownload.csv arrive dans vos téléchargements. Revenez ici et choisissez-le.',
  ],
  note: 'Etsy n’y met que les annonces actives. Importer deux fois le même fichier ne double rien.',
  file: 'Le fichier EtsyListingsDownload.csv',
  fileHint: 'Un fichier CSV, tel qu’Etsy le donne. S’il est passé par un tableur, il se lit aussi.',
  send: 'Lire ce fichier',
  past: 'Vos imports',
  head: ['Date', 'Fichier', 'État', 'Lignes', 'Nouvelles', 'Déjà là'],
}

const show = {
  title: (file: string) => `Import de ${file}`,
  fallback: 'Import d’un fichier',
  states,
  progress: (done: number, total: number) => `${number(done)} lignes lues sur ${number(total)}`,
  running: 'Le fichier est en cours de lecture. Vous pouvez quitter cette page, le travail continue.',
  lookAgain: 'Voir où en est la lecture',
  allPublished: 'Tout ce que cet import a créé est publié.',
  failed: 'La lecture s’est arrêtée',
  rows: 'Lignes du fichier',
  created: 'Créations nouvelles',
  known: 'Déjà importées, inchangées',
  aside: 'Lignes laissées de côté',
  ready: 'Prêtes à publier',
  lacking: 'À compléter',
  published: 'Publiées',
  photos: 'Photos',
  photoCounts: (done: number, waiting: number, failed: number) => {
    const come = many(done, 'arrivée', 'arrivées')
    const others = [
      waiting > 0 ? `${number(waiting)} en route` : '',
      failed > 0 ? many(failed, 'manquante', 'manquantes') : '',
    ]
    return [come, ...others].filter(Boolean).join(', ')
  },
  nothingNew: 'Rien de nouveau dans ce fichier : tout est déjà là.',
  report: 'Télécharger le rapport ligne par ligne (CSV)',
  seeListings: 'Voir les créations',
  problems: 'À regarder dans le fichier',
  problemsOf: (count: number) => `À regarder dans le fichier (${number(count)})`,
  problemsHead: ['Ligne', 'Création', 'Remarques'],
  photosMissing: 'Photos qui ne sont pas arrivées',
  photosMissingOf: (photos: number, pieces: number) =>
    `Photos qui ne sont pas arrivées : ${number(photos)}, de ${listings(pieces)}`,
  photosAgain: 'Celles qui peuvent encore venir seront cherchées à nouveau dans l’heure.',
  photosHead: ['Création', 'Photos', 'Raison'],
  photosWords: 'Une photo manque ? La création peut se vendre sans elle, et vous pouvez l’ajouter vous-même.',
  photoNumber: (position: number) => `n° ${position + 1}`,
  retryPhotos: 'Chercher ces photos à nouveau',
  firstOnes: (shown: number) => `Les ${number(shown)} premières sont montrées ici ; toutes sont dans le rapport.`,
  untitled: 'Sans titre',
  undo: 'Annuler cet import',
  undoWords:
    'Les créations que cet import a faites sont supprimées, même publiées. Celles que vous avez modifiées depuis, ou qui ont été vendues, restent.',
  undoSure: 'Oui, supprimer ces créations',
  undoAgain: 'Reprendre l’annulation',
  undoHint: 'Le fichier et son rapport sont gardés.',
  undone: 'Cet import est annulé.',
  stayed: (count: number) => (count > 1 ? `${listings(count)} sont restées` : `${listings(count)} est restée`),
  stayedHead: ['Création', 'Pourquoi'],
  reasons,
}

const report = { head: ['Ligne', 'Titre', 'Résultat', 'Création', 'Remarques'], outcomes }

const cli = {
  dryRun: 'Essai : rien n’a été écrit.',
  rows: (count: number) => `Lignes : ${number(count)}`,
  listings: (count: number) => `Créations : ${number(count)}`,
  images: (count: number) => `Photos : ${number(count)}`,
  priceSum: (sum: string) => `Somme des prix : ${sum}`,
  quantitySum: (sum: number) => `Somme des quantités : ${number(sum)}`,
  result: (created: number, known: number) =>
    `Brouillons créés : ${number(created)}. Déjà là, inchangées : ${number(known)}.`,
  photos: 'Les photos sont cherchées par le programme qui tourne.',
  problem: (line: number, sentence: string) => `  ligne ${line} : ${sentence}`,
  usage: 'Usage : echoppe import etsy FICHIER --shop ADRESSE [--dry-run] [--json]',
}

export const pages = { upload, show, fill, report, cli }
