/** Whether a text is an IMO ship number: seven digits, the last of which is that of the sum weighted 7 to 2. */
export function isImoNumber(text: string): boolean {
  if (!/^\d{7}$/.test(text)) return false;
  const sum = [7, 6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return sum % 10 === Number(text[6]);
}
