import { TestBed } from '@angular/core/testing';
import { Permissions } from '@fotfeste/access/web';
import { factDefinitions, factNames } from '@fotfeste/eligibility/domain';
import { providePage } from '@fotfeste/shared/web/testing';
import en from '../i18n/en.json';
import nb from '../i18n/nb.json';
import nn from '../i18n/nn.json';
import { aCondition, anOpenQuestion, aPossibility, aResult } from '../testing/possibilities';
import type { Possibility, Requirement, Result, Turning } from '../views';
import { AnswerContext } from './answer-context';
import { foundOut, saidNo } from './clauses';
import { WhatWouldChange } from './what-would-change';

type Change = Turning['changes'][number];
const fact = (name: NonNullable<Change['fact']>, value: unknown, more: Partial<Change> = {}): Change => ({
  ...{ kind: 'fact', fact: name, value: value as boolean },
  ...more,
});
const answer = (question: string): Change => ({ kind: 'answer', question: anOpenQuestion(question).question, answer: 'yes' }) as Change;
const turning = (comesBy: Turning['comesBy'], outcome: Turning['outcome'], ...changes: readonly Change[]): Turning => ({
  ...{ comesBy, outcome, changes },
});

describe('what would change an answer', () => {
  const show = async (
    turnings: readonly Turning[],
    changes: Partial<Result> = { outcome: 'not-eligible' },
    requirements: readonly Requirement[] = [aCondition({ outcome: 'not-met' })],
    more: Partial<Possibility> = {},
  ): Promise<HTMLElement> => {
    TestBed.configureTestingModule({
      providers: [...providePage({ texts: { nb } }), AnswerContext, { provide: Permissions, useValue: { may: () => true } }],
    });
    const possibility = aPossibility(aResult(requirements, { questions: [], ...changes }), { turnings, ...more });
    TestBed.inject(AnswerContext).open.set({ ...possibility, measure: 'ARBEIDSTRENING', startsOn: '2027-01-04' });
    const fixture = TestBed.createComponent(WhatWouldChange);
    fixture.componentRef.setInput('possibility', possibility);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };
  const texts = (page: HTMLElement, selector: string): readonly string[] =>
    [...page.querySelectorAll(selector)].map((each) => each.textContent.replace(/\s+/g, ' ').trim());

  it('says in whole sentences what time, a decision and others bring, each under its own heading', async () => {
    const page = await show([
      turning('event', 'eligible', fact('hasJobOffer', true)),
      turning('decision', 'needs-assessment', fact('assistanceGroup', 'JOBBE_DELVIS', { orElse: ['LITEN_MULIGHET_TIL_A_JOBBE'] })),
      turning('time', 'eligible', { kind: 'start', startsOn: '2027-03-03' }),
      turning('clarified', 'eligible', { kind: 'end', endsOn: '2027-09-30' }),
    ]);
    expect(texts(page, 'h4')).toEqual([
      'Dette kan du avklare nå',
      'Dette kommer med tiden',
      'Dette avgjøres i et annet vedtak',
      'Hvis noe annet endrer seg',
    ]);
    expect(texts(page, 'li')).toEqual([
      'Hvis tiltaket slutter senest 30. september 2027, er tiltaket mulig.',
      'Fra 3. mars 2027 er tiltaket mulig.',
      'Hvis § 14 a-vedtaket sier «Jobbe delvis» eller «Liten mulighet til å jobbe», gjenstår bare din vurdering.',
      'Hvis personen får tilbud om arbeid, er tiltaket mulig.',
    ]);
    expect(page.querySelector('a')?.getAttribute('href')).toMatch(/\/decisions$/);
  });

  it('names every measure that would do beside this one', async () => {
    const beside: Change = { kind: 'participation', measure: 'ARBEIDSTRENING', orElse: ['SOMMERJOBB', 'VARIG_LONNSTILSKUDD'] };
    const page = await show([turning('clarified', 'needs-assessment', beside)]);
    expect(texts(page, 'li')).toEqual([
      'Hvis personen er i «Arbeidstrening», «Sommerjobb» eller «Varig lønnstilskudd» samtidig, gjenstår bare din vurdering.',
    ]);
  });

  it('never says a day or a number that was only tried', async () => {
    const tried = fact('permitGrantedOn', '2024-03-14', { isOnlyTried: true });
    const page = await show([turning('time', 'eligible', { kind: 'start', startsOn: '2027-03-03' }, tried)]);
    expect(texts(page, 'li')).toEqual([
      'Fra 3. mars 2027 er tiltaket mulig, hvis «dagen oppholdstillatelsen ble innvilget» blir avklart og er slik vilkårene krever.',
    ]);
    expect(page.textContent).not.toMatch(/2024|14\. mars/);
  });

  it('leaves out what differs only in the adviser’s own answers, and what leads to more questions when something leads further', async () => {
    const decided = fact('hasAssistanceDecision', true);
    const page = await show([
      turning('decision', 'eligible', answer('GEN-02'), decided),
      turning('decision', 'needs-assessment', decided),
      turning('decision', 'missing-facts', fact('permanentReductionEstablished', true)),
    ]);
    expect(texts(page, 'li')).toEqual(['Hvis det blir fattet et § 14 a-vedtak, gjenstår bare din vurdering.']);
  });

  it('tells what to find out, and opens the row where it is written down', async () => {
    const lacking = aCondition({
      key: 'IPS-05',
      outcome: 'missing-fact',
      isOpen: true,
      missing: ['consentsToTakePart', 'permitGrantedOn'],
    });
    const consents = fact('consentsToTakePart', true);
    const page = await show(
      [turning('clarified', 'needs-assessment', consents, fact('permitGrantedOn', '2026-01-05'), fact('employments', []))],
      { outcome: 'missing-facts', missingFacts: ['consentsToTakePart', 'permitGrantedOn', 'employments'] },
      [lacking],
      { recordable: [{ fact: 'consentsToTakePart' }] },
    );
    expect(texts(page, 'li')).toEqual([
      'Finn ut om personen samtykker til å delta.',
      'Finn ut når oppholdstillatelsen ble innvilget.',
      'Finn ut hvor personen er ansatt, om noe sted.',
    ]);
    page.querySelector('button')?.click();
    expect(TestBed.inject(AnswerContext).editing()).toBe('IPS-05 consentsToTakePart');
    expect(page.querySelector('a')?.getAttribute('href')).toMatch(/\/registration$/);
  });

  it('tells what would do instead of a missing fact beside it, and not all over again in a sentence', async () => {
    const rule = aCondition({ key: 'rule', outcome: 'missing-fact', isOpen: true, missing: ['settledByAgreement'] });
    const exception = aCondition({
      ...{ key: 'exception', outcome: 'missing-fact', isOpen: false, missing: ['isExemptFromSettlementAgreement'] },
      facts: [{ name: 'isExemptFromSettlementAgreement' }],
    });
    const group: Requirement = { type: 'group', operator: 'unless', outcome: 'missing-fact', branches: [rule, exception] };
    const permit = fact('permitGrantedOn', '2026-01-05', { isOnlyTried: true });
    const page = await show(
      [
        turning('clarified', 'eligible', permit, fact('settledByAgreement', true)),
        turning('clarified', 'eligible', permit, fact('isExemptFromSettlementAgreement', true)),
      ],
      { outcome: 'missing-facts', missingFacts: ['permitGrantedOn', 'settledByAgreement'] },
      [group],
      { recordable: [{ fact: 'settledByAgreement' }, { fact: 'isExemptFromSettlementAgreement' }] },
    );
    expect(texts(page, '.ff-turnings__group > ul > li')).toEqual([
      'Finn ut når oppholdstillatelsen ble innvilget.',
      expect.stringMatching(/^Og ett av disse:/),
    ]);
    expect(texts(page, 'li li')).toEqual([
      'Finn ut om personen er bosatt i kommunen etter avtale.',
      'Finn ut om personen har en tillatelse der avtale om bosetting ikke kreves.',
    ]);
    expect(texts(page, 'button')).toEqual(['Finn ut om personen er bosatt i kommunen etter avtale.']);
  });

  it('asks for one of two answers where one is enough, beside the one that is needed, and never for all three', async () => {
    const questions = ['GEN-02', 'ATR-02:experience', 'ATR-02:need'].map((key) => anOpenQuestion(key));
    const page = await show(
      ['ATR-02:experience', 'ATR-02:need'].map((key) => turning('clarified', 'eligible', answer('GEN-02'), answer(key))),
      { outcome: 'needs-assessment', questions: questions.flatMap(({ question }) => question ?? []) },
      questions,
    );
    const [needed, choice] = page.querySelectorAll('.ff-turnings__group > ul > li');
    expect(page.querySelectorAll('.ff-turnings__group > ul > li').length).toBe(2);
    expect(needed?.textContent.trim()).toBe('Er GEN-02 oppfylt?');
    expect(choice?.firstChild?.textContent?.trim()).toBe('Og ett av disse:');
    expect(texts(page, 'li li')).toEqual(['Er ATR-02:experience oppfylt?', 'Er ATR-02:need oppfylt?']);
    choice?.querySelectorAll('button')[1]?.click();
    expect(TestBed.inject(AnswerContext).editing()).toBe('ATR-02:need question');
  });

  it('says which facts belong together when either pair will do', async () => {
    const page = await show(
      [
        turning('clarified', 'needs-assessment', fact('consentsToTakePart', true), fact('permitGrantedOn', '2026-01-05')),
        turning('clarified', 'needs-assessment', fact('employments', [])),
      ],
      { outcome: 'missing-facts', missingFacts: ['consentsToTakePart', 'permitGrantedOn', 'employments'] },
      [],
    );
    expect(page.querySelector('.ff-turnings__group > ul > li')?.firstChild?.textContent?.trim()).toBe('Ett av disse:');
    expect(texts(page, 'li li')).toEqual([
      'Finn ut om personen samtykker til å delta. Sammen med dette: Finn ut når oppholdstillatelsen ble innvilget.',
      'Finn ut hvor personen er ansatt, om noe sted.',
    ]);
  });

  it('says plainly when nothing can be worked out', async () => {
    const page = await show([], { outcome: 'not-eligible' }, undefined, { nothingFound: true });
    expect(texts(page, 'p')).toEqual(['Det finnes ikke noe vi kan regne ut som endrer svaret de neste tre årene.']);
  });

  it('has words of its own for every fact that is yes or no, in each language', () => {
    const yesNo = factNames.filter((name) => factDefinitions[name].shape.type === 'yes-no');
    for (const { eligibility } of [nb, nn, en]) {
      const clauses = eligibility.clause as Readonly<Record<string, Readonly<Record<string, string>> | string>>;
      const said = (name: string, key: 'yes' | 'no'): unknown => (clauses[name] as Readonly<Record<string, string>> | undefined)?.[key];
      expect(yesNo.filter((name) => !said(name, 'yes') && !saidNo.includes(name))).toEqual([]);
      expect(saidNo.filter((name) => !said(name, 'no'))).toEqual([]);
      expect(foundOut.filter((name) => !(name in eligibility.find))).toEqual([]);
      expect(factNames.filter((name) => !(name in eligibility.factName))).toEqual([]);
    }
  });
});
