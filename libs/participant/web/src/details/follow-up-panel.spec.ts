import { openPage } from '../testing/open-page';
import { FollowUpPanel } from './follow-up-panel';

const address = '/api/participants/p1/follow-up';
const period = { id: 'f1', office: '0105', officeName: 'Nav Sarpsborg', from: '2026-05-01', startReason: 'JOB_SEEKER', version: 2 };

describe('a follow-up period', () => {
  it('that cannot end says why and leads to what must end first', async () => {
    const opened = await openPage(FollowUpPanel, { participantId: 'p1' });
    const blockers = [
      { code: 'RECEIVES_AAP', subjectId: 'b1' },
      { code: 'ACTIVE_PARTICIPATION', subjectId: 'x1' },
      { code: 'MINUTES_NOT_SHARED', subjectId: 'm1' },
    ];
    await opened.answer('GET', address, { periods: [period], blockers });
    expect(opened.words('.ff-blockers li')).toEqual([
      'Personen har arbeidsavklaringspenger',
      'Personen deltar i et tiltak, eller venter på plass',
      'Et møtereferat er ikke delt med deltakeren',
    ]);
    const links = [...opened.page.querySelectorAll('.ff-blockers a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/participants/p1/measures', '/participants/p1/meetings#m1']);
    expect(opened.words('button')).not.toContain('Avslutt oppfølgingen');
  });

  it('ends with a reason and a last day, at the version that was seen', async () => {
    const opened = await openPage(FollowUpPanel, { participantId: 'p1' });
    await opened.answer('GET', address, { periods: [period], blockers: [] });
    await opened.press('Avslutt oppfølgingen');
    const save = async () => {
      opened.page.querySelector<HTMLFormElement>('#follow-up-form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await opened.settle();
    };
    await save();
    opened.http.expectNone(`${address}/f1/end`);
    expect(opened.words('.aksel-error-summary li')).toEqual(['Hvorfor? Velg en grunn']);

    await opened.tick('I arbeid');
    await save();
    const { request } = await opened.answer('POST', `${address}/f1/end`, { periods: [{ ...period, to: '2026-11-20' }], blockers: [] });
    expect(request.headers.get('If-Match')).toBe('"2"');
    expect(request.body).toEqual({ reason: 'IN_WORK', on: '2026-11-20' });
    expect(opened.words('button')).toContain('Start oppfølging');
  });
});
