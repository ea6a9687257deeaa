import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Confirm } from '@fotfeste/shared/ui';
import { openPage } from '../testing/open-page';
import { FollowUpPanel } from './follow-up-panel';

const address = '/api/participants/p1/follow-up';
const period = { id: 'f1', office: '0105', officeName: 'Nav Sarpsborg', from: '2026-05-01', startReason: 'JOB_SEEKER', version: 2 };

describe('a follow-up period', () => {
  it('that cannot end says why and leads to what must end first', async () => {
    const opened = await openPage(FollowUpPanel, { participantId: 'p1' });
    const blockers = [
      { code: 'LETTER_NOT_SENT', subjectId: 'l1', words: 'Vedtak', on: '2026-11-01' },
      { code: 'RECEIVES_AAP', subjectId: 'b1' },
      { code: 'ACTIVE_PARTICIPATION', subjectId: 'x1' },
      { code: 'MINUTES_NOT_SHARED', subjectId: 'm1', on: '2026-11-02' },
    ];
    await opened.answer('GET', address, { periods: [period], blockers, leftOpen: [], handovers: [] });
    expect(opened.words('.ff-blockers li')).toEqual([
      'Brevet «Vedtak» fra 01.11.2026 er ikke sendt',
      'Personen har arbeidsavklaringspenger',
      'Personen deltar i et tiltak, eller venter på plass',
      'Referatet fra møtet 02.11.2026 er ikke delt med deltakeren',
    ]);
    const links = [...opened.page.querySelectorAll('.ff-blockers a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/participants/p1/letters/l1', '/participants/p1/measures/x1', '/participants/p1/meetings#m1']);
    expect(opened.words('button')).not.toContain('Avslutt oppfølgingen');
  });

  it('that a registration as job seeker or a lock keeps open leads to where each is ended', async () => {
    const opened = await openPage(FollowUpPanel, { participantId: 'p1' });
    const blockers = [{ code: 'REGISTERED_JOB_SEEKER', subjectId: 'r1' }, { code: 'OFFICE_LOCK' }];
    await opened.answer('GET', address, { periods: [period], blockers, leftOpen: [], handovers: [] });
    const places = ['job-seeker', 'kvp'].map((id) => Object.assign(document.createElement('div'), { id, tabIndex: -1 }));
    document.body.append(...places);
    const reached: string[] = [];
    for (const place of places) place.scrollIntoView = (): void => void reached.push(place.id);
    for (const link of opened.page.querySelectorAll<HTMLButtonElement>('.ff-blockers button')) {
      link.click();
      reached.push(document.activeElement?.id ?? '');
    }
    for (const place of places) place.remove();
    expect(opened.words('.ff-blockers li')).toEqual(opened.words('.ff-blockers li .aksel-link'));
    expect(reached).toEqual(['job-seeker', 'job-seeker', 'kvp', 'kvp']);
  });

  it.each([
    ['9999-12-20', 'Avsluttes av seg selv med 20.12.9999 som siste dag'],
    ['2020-12-20', 'Skulle ha vært avsluttet av seg selv med 20.12.2020 som siste dag'],
  ])('that ends by itself tells its last day: %s', async (endsBy, told) => {
    const opened = await openPage(FollowUpPanel, { participantId: 'p1' });
    await opened.answer('GET', address, { periods: [period], blockers: [], leftOpen: [], handovers: [], endsBy });
    expect(opened.words('p').join(' ')).toContain(told);
  });

  it('says what an end leaves open, and leads there, before it ends', async () => {
    const opened = await openPage(FollowUpPanel, { participantId: 'p1' });
    const leftOpen = [
      { code: 'TASK_OPEN', place: ['meetings'], words: 'Ring legen', on: '2026-12-01' },
      { code: 'MINUTES_BEGUN', place: ['meetings', 'm1'], on: '2026-11-02', writerName: 'Kari Berg' },
      { code: 'DRAFT_OPEN', place: ['plan'], draft: 'goal', writerName: 'Kari Berg' },
      { code: 'PROPOSAL_UNANSWERED', place: ['plan'], on: '2026-11-03' },
    ];
    await opened.answer('GET', address, { periods: [period], blockers: [], leftOpen, handovers: [] });
    const said = [
      'Oppgaven «Ring legen» er ikke gjort (frist 01.12.2026)',
      'Referatet fra møtet 02.11.2026 er påbegynt og ikke lagret (Kari Berg)',
      'Et utkast er ikke ferdig: mål (Kari Berg)',
      'Deltakeren har ikke svart på et forslag i planen',
    ];
    expect(opened.words('.ff-left-open li')).toEqual(said);
    expect([...opened.page.querySelectorAll('.ff-left-open a')].map((link) => link.getAttribute('href'))).toEqual([
      '/participants/p1/meetings',
      '/participants/p1/meetings/m1',
      '/participants/p1/plan',
      '/participants/p1/plan',
    ]);
    await opened.press('Avslutt oppfølgingen');
    expect(opened.words('#follow-up-form .ff-left-open li')).toEqual(said);
  });

  it('ends with a reason and a last day, at the version that was seen', async () => {
    const opened = await openPage(FollowUpPanel, { participantId: 'p1' });
    await opened.answer('GET', address, { periods: [period], blockers: [], leftOpen: [], handovers: [] });
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
    const { request } = await opened.answer('POST', `${address}/f1/end`, {
      periods: [{ ...period, to: '2026-11-20' }],
      blockers: [],
      leftOpen: [],
      handovers: [],
    });
    expect(request.headers.get('If-Match')).toBe('"2"');
    expect(request.body).toEqual({ reason: 'IN_WORK', on: '2026-11-20' });
    expect(opened.words('button')).toContain('Start oppfølging');
  });

  it('that has just ended is taken up again after a question, at the version that was seen', async () => {
    const opened = await openPage(FollowUpPanel, { participantId: 'p1' });
    const ended = { ...period, to: '2026-11-18', endReason: 'NO_LONGER_JOB_SEEKER', version: 3 };
    await opened.answer('GET', address, { periods: [ended], blockers: [], leftOpen: [], handovers: [], reactivates: 'f1' });
    await opened.press('Gjenåpne perioden');
    TestBed.inject(Confirm).answer({ reason: '' });
    await opened.settle();
    const { request } = await opened.answer('POST', `${address}/f1/reactivate`, {
      periods: [period],
      blockers: [],
      leftOpen: [],
      handovers: [],
    });
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(opened.words('button')).toContain('Avslutt oppfølgingen');
  });

  it('shows what offices wrote to each other, and who has read it', async () => {
    const opened = await openPage(FollowUpPanel, { participantId: 'p1' });
    const handover = { id: 'h1', fromOfficeName: 'Nav Moss', toOfficeName: 'Nav Sarpsborg', words: 'Ring om kurset', on: '2026-11-02' };
    await opened.answer('GET', address, {
      periods: [period],
      blockers: [],
      leftOpen: [],
      handovers: [{ ...handover, writtenByName: 'Siv Moss' }],
    });
    await opened.press('Skifte av kontor');
    expect(opened.words('ff-office-changes p').join(' ')).toBe(
      'Fra Nav Moss til Nav Sarpsborg Ring om kurset Skrevet av Siv Moss 02.11.2026. Ingen har lest dette ennå.',
    );
  });

  it('moves to another office after its consequences were shown, and leaves the person that is no longer seen', async () => {
    const opened = await openPage(FollowUpPanel, { participantId: 'p1' });
    await opened.answer('GET', address, {
      periods: [period],
      blockers: [{ code: 'RECEIVES_AAP', subjectId: 'b1' }],
      leftOpen: [],
      handovers: [],
    });
    await opened.press('Flytt til et annet kontor');
    const dialog = TestBed.inject(HttpTestingController).match('/api/reference/offices');
    dialog[0]?.flush({ items: [{ number: '0104', name: 'Nav Moss' }] });
    await opened.settle();
    const send = async () => {
      opened.page.querySelector<HTMLFormElement>('#office-form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await opened.settle();
    };
    await send();
    opened.http.expectNone('/api/participants/p1/office/rehearsal');
    expect(opened.words('.aksel-error-summary li')).toHaveLength(2);

    await opened.type('office', 'Nav Moss');
    opened.page.querySelector<HTMLElement>('[role="option"]')?.click();
    await opened.type('words', 'Flyttet 15. november, avtal nytt møte.');
    await send();
    const told = { office: '0104', officeName: 'Nav Moss', losesAccess: true, formerAdviserName: 'Marit Torp', tasks: 0 };
    await opened.answer('POST', '/api/participants/p1/office/rehearsal', told);
    expect(opened.words('#office-form li')).toContain('Du og kontoret ditt ser ikke personen lenger.');
    await send();
    const { request } = await opened.answer('POST', '/api/participants/p1/office', told);
    expect(request.body).toEqual({ office: '0104', words: 'Flyttet 15. november, avtal nytt møte.' });
    expect(opened.router.url).toBe('/my-overview');
  });
});
