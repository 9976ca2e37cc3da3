import type { CheckedBackup } from '#base/check-backup'

const number = new Intl.NumberFormat('fr-FR')
const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' })

/** What an archive holds, in a few lines for whoever keeps it. */
export function tellBackup({ manifest, seal }: CheckedBackup): string {
  const rows = Object.values(seal.rows).reduce((sum, count) => sum + count, 0)
  return [
    `Sauvegarde entière, faite le ${moment.format(new Date(manifest.madeAt))} (heure de Paris).`,
    `  Base      ${many(manifest.tables.length, 'table')}, ${many(rows, 'ligne')}`,
    `  Comptes   ${many(seal.rows.entries ?? 0, 'écriture')}, ${many(seal.rows.postings ?? 0, 'ligne')} du grand livre`,
    `  Fichiers  ${many(seal.files, 'fichier')}, ${size(seal.fileBytes)}`,
    manifest.format > 1
      ? `  Empreinte conforme, sur ${many(seal.entries, 'partie')}`
      : '  Écrite par une version qui n’y mettait pas d’empreinte : seule la compression a été vérifiée.',
  ].join('\n')
}

/** None and one are singular in French. */
function many(count: number, noun: string): string {
  return `${number.format(count)} ${noun}${count > 1 ? 's' : ''}`
}

function size(bytes: number): string {
  const units = ['octets', 'ko', 'Mo', 'Go', 'To']
  const power = bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1)
  return `${new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 }).format(bytes / 1000 ** power)} ${units[power]}`
}
