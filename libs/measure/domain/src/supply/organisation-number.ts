const weights = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/** Whether nine digits can be an organisation number: the last one is the control digit of the others (modulus 11). */
export function isOrganisationNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  const control = (11 - (sum % 11)) % 11;
  return control < 10 && control === Number(text[8]);
}
