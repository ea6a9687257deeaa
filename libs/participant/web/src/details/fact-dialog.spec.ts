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
