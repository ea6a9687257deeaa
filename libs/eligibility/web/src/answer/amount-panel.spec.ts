import { TestBed } from '@angular/core/testing';
import { Permissions } from '@fotfeste/access/web';
import { providePage } from '@fotfeste/shared/web/testing';
import nb from '../i18n/nb.json';
import { aPossibility, aResult } from '../testing/possibilities';
import type { Amount } from '../views';
import { AmountPanel } from './amount-panel';
import { AnswerContext, type OpenAnswer } from './answer-context';

const text = (nb: string) => ({ nb, nn: nb, en: nb });
const days = { from: '2026-11-01', to: '2026-11-15' } as const;

function anAmount(changes: Partial<Amount> = {}): Amount {
  return {
    ...{ outcome: 'calculated', id: 'MLT-06', title: text('Midlertidig lønnstilskudd'), paidTo: 'employer', ...days },
    basis: { law: 'FOR-2015-12-11-1598', section: '§ 9-5', source: 'TF', confidence: 'high' },
    lines: [
      {
        ...{ kind: 'part', id: 'MLT-06', title: text('Tilskudd'), operator: 'times', amount: 800_000, ...days },
        factors: [
          { what: text('Grunnlag'), value: 4_000_000, unit: 'øre' },
          { what: text('Sats'), value: 40, unit: 'percent', parameter: { id: 'AFT.RATE', from: '2019-07-01' } },
          { what: text('dager av måneden'), value: 15, of: 30, unit: 'share' },
        ],
      },
    ],
    ...{ months: [{ month: '2026-11', amount: 800_000 }], total: 800_000, missingFacts: [], rounding: text('Nærmeste øre.') },
    ...{ facts: [], notes: [] },
    ...changes,
  };
}

describe('the calculation beside an answer', () => {
  const show = async (amount: Amount, open?: OpenAnswer): Promise<HTMLElement> => {
    TestBed.configureTestingModule({
      providers: [...providePage({ texts: { nb } }), AnswerContext, { provide: Permissions, useValue: { may: () => true } }],
    });
    if (open) TestBed.inject(AnswerContext).open.set(open);
    const fixture = TestBed.createComponent(AmountPanel);
    fixture.componentRef.setInput('amount', amount);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };
  const read = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

  it('tells the sum, and shows every factor of every line to those who ask', async () => {
    const panel = await show(anAmount());
    expect(read(panel)).toContain('Fra 01.11.2026 til 15.11.2026: 8 000 kr');
    expect(panel.querySelector('table')).toBeNull();
    panel.querySelector('button')?.click();
    TestBed.tick();
    expect(read(panel.querySelector('tbody'))).toContain('Grunnlag 40 000 kr × Sats 40 % × dager av måneden 15/30');
    expect(read(panel.querySelector('tbody'))).toContain('AFT.RATE, verdi fra 01.07.2019');
    expect(read(panel)).toContain('Nærmeste øre.');
  });

  it('names the facts it waits for', async () => {
    const { total: _known, ...rest } = anAmount({ outcome: 'missing-facts', missingFacts: ['endsOn'], lines: [] });
    expect(read(await show(rest))).toContain('Mangler: siste dag.');
  });

  it('opens the field of a missing fact, in kroner where it is money', async () => {
    const { total: _known, ...rest } = anAmount({ outcome: 'missing-facts', missingFacts: ['monthlyWage', 'endsOn'], lines: [] });
    const measure = 'MIDLERTIDIG_LONNSTILSKUDD';
    const possibility = aPossibility(aResult([], { measure, amount: rest }), { recordable: [{ fact: 'monthlyWage' }] });
    const panel = await show(rest, { ...possibility, measure, startsOn: '2026-11-01' });
    const buttons = [...panel.querySelectorAll('button')];
    expect(buttons.map((button) => read(button))).toEqual(['Skriv inn: Månedslønn for full stilling']);
    buttons[0]?.click();
    TestBed.tick();
    expect(read(panel.querySelector('ff-fact-value-field'))).toContain('I kroner, med øre etter komma');
  });

  it('shows the facts it rests on', async () => {
    const panel = await show(
      anAmount({
        facts: [
          { name: 'monthlyWage', value: 4_000_000 },
          { name: 'positionPercent', value: 80 },
        ],
      }),
    );
    expect(read(panel)).toContain('Månedslønn for full stilling 40 000 kr · Stillingsprosent 80 %.');
  });

  it('names the rate that is not known, and gives the sum up to that day', async () => {
    const { total: _known, ...rest } = anAmount({
      ...{
        outcome: 'stopped',
        stopped: { parameter: 'AFT.RATE', title: text('Sats for AFT-plass'), on: '2027-01-01' },
        subtotal: { to: '2026-12-31', amount: 250 },
      },
    });
    const panel = await show(rest);
    expect(read(panel)).toContain('Sats for AFT-plass (AFT.RATE) er ikke kjent fra 01.01.2027');
    expect(read(panel)).toContain('Til og med 31.12.2026: 2,50 kr');
  });

  it('says why nothing is paid', async () => {
    const { total: _known, ...rest } = anAmount({ outcome: 'not-paid', explanation: { text: text('Ingen lønn.'), values: {} }, lines: [] });
    expect(read(await show(rest))).toContain('Ingen lønn.');
  });
});
