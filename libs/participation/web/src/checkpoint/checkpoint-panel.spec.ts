import { openPage, type OpenedPage } from '../testing/open-page';
import { CheckpointPanel } from './checkpoint-panel';
import type { CheckpointPointView, Checkpoints } from './contract';

const url = '/api/participations/d1/checkpoints';
const point = (overrides: Partial<CheckpointPointView> = {}): CheckpointPointView => ({
  ...{
    point: 'month-1',
    day: '2026-09-30',
    state: 'recorded',
    version: 1,
    hadJob: true,
    askedOn: '2026-09-30',
    job: 'yes',
    hoursPerWeek: 22.5,
  },
  ...{ education: 'no', benefit: 'unknown', recordedByName: 'Marit Torp' },
  ...overrides,
});
const due: CheckpointPointView = { point: 'month-3', day: '2026-11-30', state: 'due', version: 0, hadJob: true };
const list = (overrides: Partial<Checkpoints> = {}): Checkpoints => ({
  ...{ participantId: 'p1', participationId: 'd1', ground: 'follow-up', items: [point(), due] },
  ...overrides,
});

describe('after the measure', () => {
  const open = async (checkpoints: Checkpoints): Promise<OpenedPage> => {
    const opened = await openPage(CheckpointPanel, 'adviser', { participationId: 'd1', mayWrite: true });
    await opened.answer('GET', url, checkpoints);
    return opened;
  };

  it('tells what is known at each point, and what is to be asked now', async () => {
    const { words } = await open(list());
    expect(words('.ff-checkpoint__said')).toEqual([
      'I jobb · 22,5 timer i uken Utdanning: Nei · Ytelse: Ukjent · Marit Torp 30.09.2026',
      'Spør nå',
    ]);
  });

  it('is answered in a short form that asks why a job was lost, and sends only what was said', async () => {
    const opened = await open(list());
    await opened.press('Svar Etter 3 måneder');
    await opened.press('Lagre svaret');
    expect(opened.words('ff-error-summary a')).toHaveLength(3);
    opened.http.expectNone(`${url}/month-3`);
    document.querySelector<HTMLInputElement>('#field-job-no')?.click();
    await opened.settle();
    await opened.choose('lostReason', 'cut-backs');
    document.querySelector<HTMLInputElement>('#field-education-no')?.click();
    document.querySelector<HTMLInputElement>('#field-benefit-yes')?.click();
    await opened.settle();
    await opened.press('Lagre svaret');
    const answered = list({ items: [point(), point({ point: 'month-3', job: 'no', lostReason: 'cut-backs' })] });
    const sent = await opened.answer('PUT', `${url}/month-3`, answered);
    expect([sent.body, sent.headers.get('If-Match')]).toEqual([
      { askedOn: '2026-11-21', job: 'no', lostReason: 'cut-backs', education: 'no', benefit: 'yes' },
      '"0"',
    ]);
    expect(opened.words('.ff-checkpoint__said')[1]).toContain('nedbemanning');
  });

  it('says that it is unknown when nobody may ask, and lets consent be written down', async () => {
    const opened = await open(list({ ground: 'none', items: [{ ...due, state: 'unknown' }] }));
    expect(opened.words('.ff-checkpoint__said')).toEqual(['Ukjent']);
    expect(opened.words('ff-inline-message')[0]).toContain('har ikke samtykket til å bli spurt');
    await opened.press('Skriv ned samtykke');
    await opened.choose('channel', 'telephone');
    await opened.press('Skriv ned samtykke');
    const given = { givenOn: '2026-11-21', givenBy: 'participant', channel: 'telephone', recordedByName: 'Marit Torp', version: 1 };
    const sent = await opened.answer('POST', '/api/participants/p1/checkpoint-consent', given);
    expect(sent.body).toEqual({ givenOn: '2026-11-21', givenBy: 'participant', channel: 'telephone' });
  });

  it('says what a withdrawal does before it is done', async () => {
    const consent = { version: 2, givenOn: '2026-10-01', givenBy: 'participant', channel: 'paper', recordedByName: 'Marit Torp' } as const;
    const opened = await open(list({ ground: 'consent', consent }));
    await opened.press('Trekk tilbake samtykket');
    expect(opened.words('ff-consent-fields form p')[0]).toContain('Svar som er gitt, blir stående');
    await opened.choose('channel', 'in-person');
    await opened.press('Trekk tilbake samtykket');
    const sent = await opened.answer('POST', '/api/participants/p1/checkpoint-consent/withdrawal', {
      ...consent,
      withdrawnOn: '2026-11-21',
    });
    expect([sent.body, sent.headers.get('If-Match')]).toEqual([{ withdrawnOn: '2026-11-21', channel: 'in-person' }, '"2"']);
  });

  it('sets how long the provider follows up in work, and tells until when it sees the participant', async () => {
    const jobFollowUp = { section: '§ 13-4 tredje ledd', maySet: true, version: 0, accessEndsOn: '2026-10-31' };
    const opened = await open(list({ jobFollowUp }));
    expect(opened.words('ff-job-follow-up-fields p')[0]).toBe(
      'Nav bestemmer hvor lenge arrangøren følger opp etter ansettelse (§ 13-4 tredje ledd). Ingen dag er satt. Arrangøren ser deltakeren til og med 31.10.2026.',
    );
    await opened.type('until', '31.12.2026');
    await opened.press('Sett dagen');
    const set = { ...jobFollowUp, version: 1, until: '2026-12-31', setByName: 'Marit Torp', accessEndsOn: '2027-02-28' };
    expect((await opened.answer('PUT', '/api/participations/d1/job-follow-up', list({ jobFollowUp: set }))).body).toEqual({
      until: '2026-12-31',
    });
    expect(opened.words('ff-job-follow-up-fields p')[0]).toContain('til og med 28.02.2027');
  });
});
