import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Permissions } from '@fotfeste/access/web';
import type { ReplyOf } from '@fotfeste/shared/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json';
import { aCondition, aResult } from '../testing/possibilities';
import type { Amount } from '../views';
import { StoredPage } from './stored-page';

type Stored = ReplyOf<'GET /assessments/{assessmentId}'>;
const text = (nb: string) => ({ nb, nn: nb, en: nb });
const days = { from: '2026-11-01', to: '2026-11-30' } as const;
const line = { kind: 'part', id: 'MLT-06', title: text('Tilskudd'), operator: 'times', factors: [], ...days } as const;
const amount: Amount = {
  ...{ outcome: 'calculated', id: 'MLT-06', title: text('Midlertidig lønnstilskudd'), paidTo: 'employer', ...days },
  basis: { law: 'FOR-2015-12-11-1598', section: '§ 9-5', source: 'TF', confidence: 'high' },
  lines: [
    { ...line, amount: 800_000 },
    { ...line, title: text('Feriepenger'), amount: 96_000 },
  ],
  ...{ months: [], total: 896_000, missingFacts: [], rounding: text('Nærmeste øre.'), facts: [], notes: [] },
};

describe('the page of a stored assessment', () => {
  let fixture: ComponentFixture<StoredPage>;

  const settle = async (): Promise<void> => {
    TestBed.tick();
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  const open = async (shown: Amount): Promise<HTMLElement> => {
    TestBed.configureTestingModule({
      providers: [...providePage({ texts: { nb } }), { provide: Permissions, useValue: { may: () => true } }],
    });
    fixture = TestBed.createComponent(StoredPage);
    fixture.componentRef.setInput('participantId', 'p1');
    fixture.componentRef.setInput('assessmentId', 'a1');
    await settle();
    const stored: Stored = {
      ...{ id: 'a1', participantId: 'p1', measure: 'MIDLERTIDIG_LONNSTILSKUDD', startsOn: '2026-11-01', kind: 'assessed' },
      ...{ outcome: 'eligible', madeByName: 'Kari Veileder', madeAt: '2026-10-15T08:00:00Z' },
      result: aResult([aCondition()], { measure: 'MIDLERTIDIG_LONNSTILSKUDD', amount: shown }),
    };
    TestBed.inject(HttpTestingController).expectOne('/api/assessments/a1').flush(stored);
    await settle();
    return fixture.nativeElement as HTMLElement;
  };
  const read = (page: HTMLElement, selector: string): readonly string[] =>
    [...page.querySelectorAll(selector)].map((each) => each.textContent.replace(/\s+/g, ' ').trim());

  it('shows who made it and when, the conditions, and the amount with every line', async () => {
    const page = await open(amount);
    expect(read(page, 'ff-alert')[0]).toContain('Lagret av Kari Veileder');
    expect(read(page, '.ff-condition__title')).toEqual(['Deltakeren har fylt 16 år']);
    expect(read(page, 'ff-amount-panel')[0]).toContain('Fra 01.11.2026 til 30.11.2026: 8 960 kr');
    page.querySelector<HTMLButtonElement>('ff-amount-panel .aksel-read-more__button')?.click();
    await settle();
    expect(read(page, 'ff-amount-panel tbody th span:first-child')).toEqual(['Tilskudd', 'Feriepenger']);
  });

  it('offers to write nothing down: a stored answer is read as it was', async () => {
    const page = await open({ ...amount, outcome: 'missing-facts', lines: [], missingFacts: ['monthlyWage'] });
    expect(read(page, 'ff-amount-panel')[0]).toContain('Mangler: månedslønn for full stilling.');
    expect(page.querySelectorAll('ff-amount-panel button').length).toBe(0);
  });

  it('names the rate that was not known, also in one stored before names were kept', async () => {
    const { total: _none, ...rest } = amount;
    const page = await open({ ...rest, outcome: 'stopped', lines: [], stopped: { parameter: 'AFT.RATE', on: '2027-01-01' } });
    expect(read(page, 'ff-amount-panel ff-alert')[0]).toContain('AFT.RATE er ikke kjent fra 01.01.2027');
  });
});
