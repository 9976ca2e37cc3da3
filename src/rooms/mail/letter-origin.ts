/**
 * Stands for the origin of the site in letters that wait. Acts don't know under which address the house is open; the
 * sender does, and a house that moves sends no link to where it was.
 */
export const letterOrigin = 'echoppe-origin:'
