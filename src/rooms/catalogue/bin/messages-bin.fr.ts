import { formatDay } from '#kit/dates'
import { formatNumber } from '#kit/number'

/** What was deleted and can be taken back. */
export const binRefusals = {
  bin_part_first: ({ part }: { part: string }) =>
    `« ${part} », dont ce kit est fait, est aussi dans la corbeille : remettez-la d’abord.`,
  bin_kit_needs_it: 'Un kit est fait de cette fourniture : retirez-la du kit, ou supprimez d’abord le kit.',
  listing_remove_sure:
    'Cette création est en vente : elle n’a pas été supprimée. Ouvrez « Supprimer… » au bas de la page, puis confirmez.',
}

export const binNotices = { listing_restored: 'La création est de nouveau là.' }

export const bin = {
  title: 'Corbeille',
  link: (count: number) => `Corbeille (${formatNumber(count)})`,
  lead: 'Ce que vous supprimez reste ici trente jours, hors de la vente et de la recherche, puis disparaît pour de bon avec ses photos. Les commandes déjà passées ne changent pas.',
  empty: 'La corbeille est vide',
  emptyWords: 'Ce que vous supprimerez s’y trouvera trente jours.',
  until: (day: string) => `jusqu’au ${formatDay(day)}`,
  from: { draft: 'Brouillon', published: 'Était en vente', paused: 'Était en pause' },
  restore: 'Remettre',
  back: 'Revenir aux créations',
  removed: (title: string) => `« ${title} » est dans la corbeille pour trente jours.`,
  undo: 'Annuler',
  ask: 'Supprimer…',
  asked:
    'Cette création est en vente. Supprimée, elle n’est plus en vente et sa page dit qu’elle est partie ; vous pouvez la reprendre pendant trente jours dans la corbeille.',
  instead: 'Pour l’arrêter quelque temps sans la perdre, mettez-la plutôt en pause.',
  sure: 'Supprimer cette création',
  hint: 'Elle reste trente jours dans la corbeille.',
}
