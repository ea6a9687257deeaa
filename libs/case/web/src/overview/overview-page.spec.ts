import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { localDate } from '@fotfeste/shared/kernel';
import { Clock } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json';
import { OverviewPage } from './overview-page';
import type { OverviewView } from './overview-view';

const nothing: OverviewView = {
  activities: [],
  participations: [],
  drafts: [],
  deadlines: [],
  situations: [],
  jobSeekerKnown: { source: 'arbeidssokerregisteret', date: '2026-11-21' },
  contact: { origins: [] },
};

const register = { source: 'navs-ytelser', date: '2026-11-18' };

describe('the overview of a person', () => {
  const opened = async (overview: OverviewView | { readonly status: number; readonly title: string }) =>
    (await pageWith(overview)).textContent.replace(/\s+/g, ' ');
  const pageWith = async (overview: OverviewView | { readonly status: number; readonly title: string }, asOf?: string) => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
    TestBed.inject(Clock).follow(localDate('2026-11-21'));
    const fixture = TestBed.createComponent(OverviewPage);
    fixture.componentRef.setInput('participantId', 'p1');
    fixture.componentRef.setInput('asOf', asOf);
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 10));
    const request = TestBed.inject(HttpTestingController).expectOne(`/api/participants/p1/overview${asOf ? `?asOf=${asOf}` : ''}`);
    if ('status' in overview) request.flush(overview, { status: overview.status, statusText: 'No' });
    else request.flush(overview);
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
    return fixture.nativeElement as HTMLElement;
  };

  it('of somebody new says what is missing and where to begin, and never shows unknown as none', async () => {
    const text = await opened(nothing);
    expect(text).toContain('Målet er ikke skrevet ned ennå.');
    expect(text).toContain('Skriv ned målet');
    expect(text).toContain('Ingen tiltak ennå');
    expect(text).toContain('Det finnes ikke noe gjeldende § 14 a-vedtak.');
    for (const what of ['Arbeid', 'Ytelser', 'Sykmelding']) expect(text).toMatch(new RegExp(`${what} ?Ikke kjent · Finn ut`));
    for (const what of ['telephone', 'email', 'channel']) expect(text).toMatch(new RegExp(`contact.${what} ?Ikke kjent`));
    expect(text).toContain('Språk og tolkIkke kjent');
    expect(text).toContain('Hindringer og ressurser er ikke kjent.');
    expect(text).toContain('Ingen frister nå.');
  });

  it('of an earlier day is there to be read: it leads nowhere, and says nothing of what is not kept', async () => {
    const page = await pageWith(
      {
        ...nothing,
        goal: { words: 'Bli kokk', saidOn: '2026-02-01' },
        decision: { decisionId: 'd', group: 'TRENGER_VEILEDNING', decidedOn: '2026-02-01' },
        participations: [{ id: '1', measure: 'ARBEIDSTRENING', status: 'participating', phase: 'running', from: '2026-02-01' }],
      },
      '2026-03-01',
    );
    expect(page.textContent).toContain('Bli kokk');
    expect(page.textContent).toContain('Trenger veiledning');
    expect(page.textContent).toContain('Arbeidstrening');
    expect(page.textContent).not.toContain('Frister');
    expect(page.textContent).not.toContain('Snakket sist');
    expect([...page.querySelectorAll('a, button')]).toEqual([]);
  });

  it.each([undefined, '2026-03-01'])('names no measure that is not told of, and says why (%s)', async (asOf) => {
    const page = await pageWith(
      { ...nothing, participations: [{ id: '1', status: 'participating', phase: 'running', from: '2026-02-01', to: '2026-12-01' }] },
      asOf,
    );
    expect(page.textContent.replace(/\s+/g, ' ')).toMatch(/Tiltak 01\.02\.2026–01\.12\.2026 ?Deltar/);
    expect(page.textContent).toContain('Hvilket tiltak det er, ser bare den ansvarlige veilederen og vikaren');
  });

  it('shows goal, measures, decision, deadlines, work and contact', async () => {
    const text = await opened({
      ...nothing,
      goal: { words: 'Jobbe i barnehage', saidOn: '2026-11-01' },
      participations: [
        { id: '1', measure: 'ARBEIDSTRENING', status: 'participating', phase: 'running', organisationName: 'Kafé Å', from: '2026-10-01' },
      ],
      decision: { decisionId: 'd', group: 'TRENGER_VEILEDNING', mainGoal: 'SKAFFE_ARBEID', decidedOn: '2026-02-01' },
      needs: { barriers: ['housing'], resources: ['driving-licence'], changedOn: '2026-02-03' },
      deadlines: [{ kind: 'participation.review', dueOn: '2026-11-20', waitsFor: 'adviser' }],
      employments: [],
      employmentsKnown: register,
      benefits: [{ id: 'b', type: 'AAP', percent: 50, from: '2026-01-01', to: '2027-08-31', ...register }],
      contact: { ...nothing.contact, telephone: '+4799887766' },
    });
    expect(text).toContain('Jobbe i barnehage');
    expect(text).toContain('ArbeidstreningKafé Å');
    expect(text).toContain('Deltar');
    expect(text).toContain('Trenger veiledning · skaffe arbeid Vedtatt 01.02.2026');
    expect(text).toContain('HindringerBosituasjon');
    expect(text).toContain('RessurserFørerkort');
    expect(text).toContain('Vurdert 03.02.2026');
    expect(text).toContain('Venter på veileder web.day.yesterday');
    expect(text).toContain('ArbeidIngen');
    expect(text).toContain('Arbeidsavklaringspenger (AAP) 50 %');
    expect(text).toContain('+4799887766');
  });

  it('says of the youth guarantee what has happened and what is missing, and nothing to those who have none', async () => {
    const youth: NonNullable<OverviewView['youth']> = {
      ...{ state: 'started', startsBy: '2026-10-27', startedOn: '2026-10-28', isLate: true },
      ...{ contactName: 'Kari Veileder', contactSince: '2026-09-03', lastTalkOn: '2026-10-20', talkBy: '2026-11-17', isQuiet: true },
      ...{ endsOn: '2027-02-01', endsSoon: true },
    };
    const participations = [{ id: '1', measure: 'AVKLARING', status: 'participating', phase: 'running', from: '2026-10-01' }] as const;
    const text = await opened({ ...nothing, youth, participations });
    expect(text).toContain('UngdomsgarantienStartet');
    expect(text).toContain('Kontaktperson Kari Veileder, siden 03.09.2026');
    expect(text).toContain('28.10.2026 Etter fristen 27.10.2026');
    expect(text).toContain('Aktivitet Avklaring fra 01.10.2026');
    expect(text).toContain('20.10.2026 Mer enn fire uker siden');
    expect(text).toContain('01.02.2027, 30 år Snart over');
    TestBed.resetTestingModule();
    expect(await opened(nothing)).not.toContain('Ungdomsgarantien');
  });

  it('shows a youth guarantee that has not begun, with the last day for it', async () => {
    const youth = {
      state: 'not-started',
      startsBy: '2026-12-20',
      isLate: false,
      isQuiet: false,
      endsOn: '2034-05-05',
      endsSoon: false,
    } as const;
    const text = await opened({ ...nothing, youth });
    expect(text).toContain('UngdomsgarantienIkke startet');
    expect(text).toContain('Ingen ennå');
    expect(text).toContain('frist 20.12.2026');
    expect(text).toContain('Ingen pågår');
    expect(text).toContain('Ingen samtale er ført');
  });

  it('shows which activity is late, with the day it should have ended, before those that are not', async () => {
    const text = await opened({
      ...nothing,
      activities: [
        { id: 'a', kind: 'own-activity', status: 'in-progress', title: 'Norsk muntlig', from: '2026-09-30', to: '2027-01-31' },
        { id: 'b', kind: 'own-activity', status: 'in-progress', title: 'Skriv CV', from: '2026-08-16', to: '2026-10-15' },
      ],
      deadlines: [{ kind: 'plan.activity-end', dueOn: '2026-10-15', waitsFor: 'adviser', subjectId: 'b' }],
    });
    expect(text).toContain('Skriv CVPågårSkulle vært ferdig 15.10.2026');
    expect(text).toContain('Norsk muntligPågår30.09.2026–31.01.2027');
    expect(text.indexOf('Skriv CV')).toBeLessThan(text.indexOf('Norsk muntlig'));
  });

  it('keeps words apart, and breaks an address only where it has parts', async () => {
    const text = await opened({
      ...nothing,
      benefits: [{ id: 'b', type: 'AAP', percent: 100, from: '2026-01-01', to: '2028-08-07', ...register }],
      contact: { ...nothing.contact, email: 'sofie.lien@eksempel.no' },
    });
    expect(text).toContain('100 % til 07.08.2028');
    expect(text).toContain('sofie.lien@eksempel.no');
  });

  it('names what the youth guarantee and the decision wait for', async () => {
    const text = await opened({
      ...nothing,
      deadlines: [
        { kind: 'participant.youth-contact', dueOn: '2026-12-24', waitsFor: 'adviser' },
        { kind: 'assistance.decision', dueOn: '2026-12-24', waitsFor: 'adviser' },
      ],
    });
    expect(text).toContain('Kontaktperson i ungdomsgarantien');
    expect(text).toContain('Vurder behov og skriv § 14 a-vedtak');
  });

  it('says what is wrong when it cannot be read', async () => {
    expect(await opened({ status: 500, title: 'Noe gikk galt hos oss' })).toContain('Noe gikk galt hos oss');
  });
});
