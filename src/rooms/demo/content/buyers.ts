import type { DemoBuyer } from './types.ts'

/** Invented people. The first five live near enough to a shop to fetch their pieces there. */
export const demoBuyers: readonly DemoBuyer[] = [
  buyer('lison', 'Lison', 'Vermeillotte', '06 39 98 20 01', '4 rue du Chat Perché', '18000', 'Bourges', '18033'),
  buyer(
    'ambroise',
    'Ambroise',
    'Taillefougue',
    '06 39 98 20 12',
    '27 rue des Briques Rêveuses',
    '81000',
    'Albi',
    '81004',
  ),
  buyer('gwenn', 'Gwenn', 'Kerfarandole', '06 39 98 20 23', '8 venelle du Biniou Perdu', '29000', 'Quimper', '29232'),
  buyer(
    'faustine',
    'Faustine',
    'Laboulotte',
    '06 39 98 20 34',
    '15 rue de la Gabare Bleue',
    '24100',
    'Bergerac',
    '24037',
  ),
  buyer('zelie', 'Zélie', 'Houblonnet', '06 39 98 20 45', '52 rue du Beffroi Penché', '59800', 'Lille', '59350'),
  buyer('octave', 'Octave', 'Brumassol', '06 39 98 20 56', '3 rempart des Bulles', '16000', 'Angoulême', '16015'),
  buyer('capucine', 'Capucine', 'Ventarelle', '06 39 98 20 67', '19 rue du Fil de Laine', '14400', 'Bayeux', '14047'),
  buyer(
    'isidore',
    'Isidore',
    'Quatressous',
    '06 39 98 20 78',
    '6 quai de la Péniche Jaune',
    '89000',
    'Auxerre',
    '89024',
  ),
  buyer(
    'myrtille',
    'Myrtille',
    'Clochebrune',
    '06 39 98 20 89',
    '41 rue des Étoffes Peintes',
    '68100',
    'Mulhouse',
    '68224',
  ),
  buyer('achille', 'Achille', 'Petitgrelot', '06 39 98 20 90', '12 montée du Ballon Rond', '07100', 'Annonay', '07010'),
]

function buyer(
  key: string,
  firstName: string,
  lastName: string,
  phone: string,
  street: string,
  postcode: string,
  town: string,
  commune: string,
): DemoBuyer {
  const email = `${key}.${lastName.toLowerCase()}@example.org`
  return { key, firstName, lastName, email, phone, address: { street, postcode, town }, commune }
}
