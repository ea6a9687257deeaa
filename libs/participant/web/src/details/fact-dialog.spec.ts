import { openPage } from '../testing/open-page';
import { FactDialog } from './fact-dialog';

const leave = { id: 's1', version: 1, percent: 60, from: '2026-11-01', to: '2026-12-01', source: 'deltaker', date: '2026-11-20' };
const facts = (other: object): object => ({
  ...{ employments: [], educations: [], benefits: [] },
  sickLeaves: [leave, { ...leave, id: 's2', percent: 100, ...other }],
});
const opened = (other: object) =>
  openPage(FactDialog, {
    participantId: 'p1',
    task: { kind: 'sick-leave', deed: 'change', fact: leave },
    facts: facts(other),
  });

describe('a sick leave that overlaps with another', () => {
  it.each([
    [{ from: '2026-10-01', to: '2026-12-31' }, '100 % fra 01.10.2026 til 31.12.2026'],
    [{ from: '2026-10-01', to: undefined }, '100 % fra 01.10.2026, løper ennå'],
  ])('is told of with degree and days before it is saved, and stops nobody from saving', async (other, told) => {
    const { words } = await opened(other);
    expect(words('ff-alert p')).toEqual(['Sykmeldingen overlapper med en som står her fra før', told]);
    expect(words('ff-modal button')).toContain('Lagre');
  });

  it.each([
    { from: '2026-10-01', to: '2026-10-31' },
    { from: '2026-10-01', employmentId: 'job' },
  ])('is not told of when the other one is over before, or from a job: %j', async (other) => {
    expect((await opened(other)).words('ff-alert')).toEqual([]);
  });
});

describe('a benefit that overlaps with another', () => {
  it('is told of with its name, degree and days, and what to do when the old one is over', async () => {
    const aap = { id: 'b1', version: 1, type: 'AAP', percent: 100, from: '2026-01-01', source: 'deltaker', date: '2026-11-20' };
    const other = { ...aap, id: 'b2', type: 'DAGPENGER', from: '2026-02-01' };
    const { words } = await openPage(FactDialog, {
      participantId: 'p1',
      task: { kind: 'benefit', deed: 'change', fact: other },
      facts: { employments: [], educations: [], sickLeaves: [], benefits: [aap, other] },
    });
    expect(words('ff-alert p')).toEqual([
      'Ytelsen overlapper med en som står her fra før',
      'Arbeidsavklaringspenger: 100 % fra 01.01.2026, løper ennå',
      'Det kan være riktig, for eksempel delte ytelser. Er den gamle over, skriv siste dag på den først.',
    ]);
  });
});
