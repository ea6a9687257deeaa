import { openPage } from '../testing/open-page';
import { SickLeaveMarks } from './sick-leave-marks';

const leave = (from: string, to?: string) => ({
  ...{ id: from, employmentId: 'job', percent: 100, from, source: 'navs-ytelser', date: '2026-11-01', version: 1 },
  ...(to && { to }),
});

describe('what falls due in a sick leave', () => {
  it('is told by day, with who sees to it and whether the day has passed', async () => {
    const opened = await openPage(SickLeaveMarks, { leaves: [leave('2026-09-25')] });
    expect(opened.words('li')).toEqual([
      '23.10.2026 4 uker: oppfølgingsplan hos arbeidsgiver arbeidsgiveren gjør det · dagen er passert',
      '13.11.2026 7 uker: dialogmøte 1 hos arbeidsgiver arbeidsgiveren gjør det · dagen er passert',
      '20.11.2026 8 uker: krav om aktivitet den sykmeldte er i aktivitet',
      '26.03.2027 26 uker: dialogmøte 2 hos Nav Nav gjør det',
      '25.09.2027 12 måneder: sykepengene tar slutt Nav og personen avklarer hva som kommer etter',
    ]);
  });

  it('is nothing for somebody who is not sick-listed today', async () => {
    const opened = await openPage(SickLeaveMarks, { leaves: [leave('2026-01-05', '2026-10-31')] });
    expect(opened.words('li')).toEqual([]);
  });
});
