/** Words of the layer in which photos are seen large. */
export const zoom = {
  name: 'Photos en grand',
  close: 'Fermer',
  before: 'Photo précédente',
  after: 'Photo suivante',
  place: (number: number, total: number) => `Photo ${number} sur ${total}`,
}
