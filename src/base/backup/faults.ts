import { StartFault } from '../postgres-fault.ts'

/** What an operator reads when an archive can't be written, read or put back. */
export const backupFaults = {
  damaged: 'Ce fichier n’est pas une sauvegarde d’Échoppe, ou il est abîmé.',
  sealed: 'Cette sauvegarde est chiffrée : donnez le fichier de son identité (--identity FICHIER).',
  newer: 'Cette sauvegarde vient d’une version plus récente d’Échoppe : mettez le programme à jour d’abord.',
  empty: 'Cette base est vide : il n’y a pas encore de maison à sauvegarder.',
  diskFull: 'Le disque est plein : faites de la place, puis recommencez.',
  lived: 'Cette maison est habitée : une sauvegarde ne se remet que dans un dossier vide.',
  open: 'Un programme d’Échoppe est ouvert sur cette base : arrêtez-le d’abord.',
  foreign: 'Cette base contient autre chose qu’une maison : une sauvegarde ne se remet que dans une base vide.',
  filled: (path: string) => `${path} existe déjà : une sauvegarde ne se remet que dans un dossier vide.`,
  begun: (path: string) =>
    `${path} existe déjà : une autre sauvegarde s’écrit, ou fut interrompue. Dans ce cas, effacez ce fichier et recommencez.`,
  unexpected: (name: string) => `La sauvegarde contient « ${name.slice(0, 100)} », qui n’a rien à y faire.`,
  otherTable: (name: string) => `La table « ${name.slice(0, 100)} » de la sauvegarde n’est pas celle de cette version.`,
  unreachable: (reason: string) => `La base ne répond pas : ${reason}.`,
  notWritten: (reason: string) => `La sauvegarde n’a pas pu être écrite : ${reason}.`,
  notTaken: (reason: string) => `La base n’a pas pris la sauvegarde : ${reason}. Elle est restée vide.`,
  refused: (reason: string) => `${reason} : la sauvegarde n’est pas remise, et la base est restée vide.`,
  differs: 'Ce qui fut écrit ne se relit pas comme il le faut : la sauvegarde n’est pas gardée. Vérifiez ce disque.',
}

/** A fault of the disk, told in a sentence; another is handed back as it came. */
export function explainDisk(error: unknown): unknown {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return new StartFault(backupFaults.diskFull)
  if (code === 'ENOENT') return new StartFault(`${path} n’existe pas.`)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new StartFault(`Ce compte n’a pas le droit de lire ou d’écrire ${path}.`)
  }
  if (code === 'EISDIR' || code === 'ENOTDIR') return new StartFault(`${path} n’est pas ce qu’il faut : un fichier.`)
  return error
}
