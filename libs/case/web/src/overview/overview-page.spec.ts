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
  contact: { contactChannel: 'digital', interpreter: 'none' },
};

describe('the overview of a person', () => {
  const opened = async (overview: OverviewView | { readonly status: number; readonly title: string }) => {
    TestBed.configureTestingModule({ providers: [providePage({ texts: { nb } })] });
    TestBed.inject(Clock).follow(localDate('2026-11-21'));
    const fixture = TestBed.createComponent(OverviewPage);
    fixture.componentRef.setInput('participantId', 'p1');
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve, 10));
    const request = TestBed.inject(HttpTestingController).expectOne('/api/participants/p1/overview');
    if ('status' in overview) request.flush(overview, { status: overview.status, statusText: 'No' });
    else request.flush(overview);
    await new Promise((resolve) => setTimeout(resolve, 10));
    TestBed.tick();
    return (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ');
  };

  it('of somebody new says what is missing and where to begin, and never shows unknown as none', async () => {
    const text = await opened(nothing);
    expect(text).toContain('Målet er ikke skrevet ned ennå.');
    expect(text).toContain('Skriv ned målet');
    expect(text).toContain('Ingen tiltak ennå');
    expect(text).toContain('Det finnes ikke noe gjeldende § 14 a-vedtak.');
    expect(text).toContain('ArbeidIkke kjent');
    expect(text).toContain('YtelserIkke kjent');
    expect(text).toContain('Ingen frister nå.');
  });

  it('shows goal, measures, decision, deadlines, work and contact', async () => {
    const text = await opened({
      ...nothing,
      goal: { words: 'Jobbe i barnehage', saidOn: '2026-11-01' },
      participations: [
        { id: '1', measure: 'ARBEIDSTRENING', status: 'participating', phase: 'running', organisationName: 'Kafé Å', from: '2026-10-01' },
      ],
      decision: { decisionId: 'd', group: 'TRENGER_VEILEDNING', mainGoal: 'SKAFFE_ARBEID', decidedOn: '2026-02-01' },
      deadlines: [{ kind: 'participation.review', dueOn: '2026-11-20', waitsFor: 'adviser' }],
      employments: [],
      benefits: [{ id: 'b', type: 'AAP', percent: 50, from: '2026-01-01', to: '2027-08-31' }],
      contact: { ...nothing.contact, telephone: '+4799887766' },
    });
    expect(text).toContain('Jobbe i barnehage');
    expect(text).toContain('ArbeidstreningKafé Å');
    expect(text).toContain('Deltar');
    expect(text).toContain('Trenger veiledning · skaffe arbeid Vedtatt 01.02.2026');
    expect(text).toContain('Venter på veileder web.day.yesterday');
    expect(text).toContain('Arbeid Ingen ');
    expect(text).toContain('Arbeidsavklaringspenger (AAP) 50 %');
    expect(text).toContain('+4799887766');
  });

  it('says what is wrong when it cannot be read', async () => {
    expect(await opened({ status: 500, title: 'Noe gikk galt hos oss' })).toContain('Noe gikk galt hos oss');
  });
});
