const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A made-up unified social credit code with the right check character; the division is the one that registers. */
export function madeUpUscc(number: number, division = '320700'): string {
  const body = `91${division}MADEM${String(number).padStart(4, '0')}`;
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(body[index]!), 0);
  return `${body}${alphabet[(31 - (sum % 31)) % 31]}`;
}
