import { attainmentFaultsOf, canSayAttainment } from './attainment';
import { participationStatuses } from './status';

const over = { purpose: 'job-search', isOver: true } as const;

describe('whether the purpose was reached', () => {
  it('can be said of what is over and had a purpose', () => {
    const sayable = participationStatuses.filter((status) => canSayAttainment({ status, purpose: 'qualification' }));
    expect(sayable).toEqual(['ended', 'completed', 'interrupted']);
    expect(canSayAttainment({ status: 'ended', purpose: undefined })).toBe(false);
  });

  it.each([
    ['nothing, though it is over', {}, over, ['attainment-missing']],
    ['nothing, while it goes on', {}, { ...over, isOver: false }, []],
    ['nothing, of a purpose nobody named', {}, { isOver: true }, []],
    ['that it was', { attainment: 'reached' }, over, []],
    ['that nobody knows', { attainment: 'unknown' }, over, []],
    ['that it was in part, without a word', { attainment: 'partly', attainmentWords: ' ' }, over, ['attainment-words-missing']],
    ['that it was not, without a word', { attainment: 'not-reached' }, over, ['attainment-words-missing']],
    ['that it was in part, and how', { attainment: 'partly', attainmentWords: 'Har CV, mangler intervju' }, over, []],
    ['of a purpose nobody named', { attainment: 'reached' }, { isOver: true }, ['attainment-without-purpose']],
    ['while it goes on', { attainment: 'reached' }, { ...over, isOver: false }, ['attainment-ahead']],
  ] as const)('is told: %s', (_case, said, about, faults) => {
    expect(attainmentFaultsOf(said, about)).toEqual(faults);
  });
});
