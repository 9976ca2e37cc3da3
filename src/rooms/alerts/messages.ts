import { fr } from './messages.fr.ts'

export const messages = { fr }
