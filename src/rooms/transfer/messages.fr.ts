import { pages } from './pages/words.fr.ts'
import { problems } from './problem-sentences.fr.ts'

type Sentence = (values: Record<string, unknown>) => string

const refusals = {
  no_listings: 'Ce fichier ne contient aucune création : Etsy n’y met que les annonces actives.',
  not_etsy:
    'Nous ne reconnaissons pas le fichier de créations d’Etsy. C’est celui qui s’appelle EtsyListingsDownload.csv.',
  etsy_orders_file: 'Ce fichier d’Etsy est celui des ventes. Choisissez celui des annonces, EtsyListingsDownload.csv.',
  etsy_statement_file:
    'Ce fichier d’Etsy est un relevé de compte. Choisissez celui des annonces, EtsyListingsDownload.csv.',
  import_file_missing: 'Choisissez le fichier EtsyListingsDownload.csv.',
  import_file_unreadable: ({ file }) => `Le fichier « ${file} » ne se lit pas : vérifiez son nom et son dossier.`,
  import_shop_missing: ({ shop }) => `Aucune boutique n’a l’adresse « ${shop} ».`,
  import_rate: 'Écrivez ce que vaut une unité en euros, par exemple 0,92.',
  import_quantity: 'Écrivez un nombre entier, au moins 1.',
  import_group_shape:
    'Pour des prix selon la déclinaison, gardez autant d’options et de valeurs que dans le fichier, dans le même ordre.',
  import_group_stock: 'Indiquez le stock de chaque déclinaison, ou le délai si elles sont faites sur commande.',
  import_only_bare: 'Rien de prêt n’a encore de photo : cochez la case pour publier quand même.',
  import_sure: 'Cochez cette case pour annuler l’import.',
  import_listing_gone: 'La création n’existe plus.',
  fetch_not_public: 'L’adresse de la photo ne mène pas à un site public.',
  fetch_no_such_name: 'Le site de la photo est introuvable.',
  fetch_unreachable: 'Le site de la photo ne répond pas.',
  fetch_timed_out: 'Le site de la photo a mis plus de dix secondes à répondre.',
  fetch_too_large: 'La photo dépasse 20 Mo.',
  fetch_too_many_redirects: 'L’adresse de la photo renvoie sans fin à une autre.',
  fetch_missing: 'La photo n’est plus à cette adresse.',
  fetch_refused: 'Le site de la photo refuse de la donner.',
  fetch_server_fault: 'Le site de la photo était en panne.',
} satisfies Record<string, string | Sentence>

const notices = {
  import_started: 'Le fichier est bien arrivé. La lecture commence.',
  import_filled: 'C’est enregistré.',
  import_published: 'Tout ce qui était prêt est publié.',
  import_undone: 'L’import est annulé.',
  import_photos_again: 'Les photos manquantes vont être cherchées à nouveau.',
}

/** An axis of variations without a name. */
const choiceName = (number: number) => `Option ${number}`

const letters = {
  end: {
    subject: 'Votre import est terminé',
    title: 'Votre import est terminé',
    words: (file: string) => `Le fichier « ${file} » est lu en entier, et ses photos ont été cherchées.`,
    missing: (count: number) =>
      count > 1
        ? 'Certaines photos ne sont pas arrivées : la page de l’import dit lesquelles et pourquoi.'
        : 'Une photo n’est pas arrivée : la page de l’import dit laquelle et pourquoi.',
    button: 'Voir l’import',
  },
}

export const fr = { refusals, notices, problems, choiceName, letters, ...pages }
