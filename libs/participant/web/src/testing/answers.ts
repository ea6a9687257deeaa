/** A number that the spec may use; it belongs to nobody. */
export const someNumber = '44899103219';

export const notHere = {
  type: 'urn:fotfeste:problem:participant/not-here',
  title: 'Ingen tilgang, eller ikke registrert her',
  detail: 'Er personen ny hos Nav, kan du registrere den.',
};

export const otherOffice = {
  type: 'urn:fotfeste:problem:participant/other-office',
  title: 'Personen følges opp av Nav Rakkestad',
  office: '0120',
  officeName: 'Nav Rakkestad',
  waysOn: ['ask-office', 'open-with-reason'],
};
