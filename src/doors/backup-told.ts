import type { CheckedBackup } from '#base/backup/check-backup'
import { formatMoment } from '#kit/dates'
import { counted, formatBytes } from '#kit/number'

/** What an archive holds, in a few lines for whoever keeps it. */
export function tellBackup({ manifest, seal }: CheckedBackup): string {
  const rows = Object.values(seal.rows).reduce((sum, count) => sum + count, 0)
  return [
    `Sauvegarde entière, faite le ${formatMoment(new Date(manifest.madeAt))} (heure de Paris).`,
    `  Base      ${many(manifest.tables.length, 'table')}, ${many(rows, 'ligne')}`,
    `  Comptes   ${many(seal.rows.entries ?? 0, 'écriture')}, ${many(seal.rows.postings ?? 0, 'ligne')} du grand livre`,
    `  Fichiers  ${many(seal.files, 'fichier')}, ${formatBytes(seal.fileBytes)}`,
    manifest.format > 1
      ? `  Empreinte conforme, sur ${many(seal.entries, 'partie')}`
      : '  Écrite par une version qui n’y mettait pas d’empreinte : seule la compression a été vérifiée.',
  ].join('\n')
}

const many = (count: number, noun: string) => counted(count, noun, `${noun}s`)
