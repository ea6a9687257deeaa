import { theLaw } from '../assess';
import type { MeasureCode } from '../catalogue/measure-codes';
import { answerCase } from './answer-case';
import type { CaseWarning } from './case-answer';

const ready = {
  born: '1986-01-01',
  lawfulResidence: true,
  registeredJobSeeker: true,
  hasAssistanceDecision: true,
  assistanceGroup: 'TRENGER_VEILEDNING',
  employments: [],
  sickListed: false,
  providerApproved: true,
  providerIsCloseRelation: false,
  providerInDifficulty: false,
  providerOwesUnlawfulAid: false,
  agreementSigned: true,
  discussedWithEmployeeRepresentatives: true,
  answers: { '*': 'yes' },
};
interface Days {
  readonly startsOn?: string;
  readonly endsOn?: string;
}
type Participation = readonly [measure: MeasureCode, from: string, to?: string];

function asked(measure: MeasureCode, participations: readonly Participation[], { startsOn = '2026-09-01', endsOn }: Days = {}, more = {}) {
  const given = { ...ready, participations: participations.map(([code, from, to]) => ({ measure: code, from, to })), ...more };
  const found = answerCase(theLaw, JSON.parse(JSON.stringify({ measure, startsOn, endsOn, facts: given })));
  if ('errors' in found) throw new Error(JSON.stringify(found.errors));
  return found.answer;
}
const warned = (...of: Parameters<typeof asked>): readonly CaseWarning[] => asked(...of).warnings;
const ids = (...of: Parameters<typeof asked>): readonly string[] => warned(...of).map(({ id }) => id);

const reduced = { assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' };
/** A group that Nav usually offers the permanent measures to. */
const littleChance = { assistanceGroup: 'LITEN_MULIGHET_TIL_A_JOBBE' };

describe('other participations at the same time (rulebook B.26)', () => {
  const aft = 'ARBEIDSFORBEREDENDE_TRENING';

  it('warns of what no source says anything of, and still decides by the conditions', () => {
    const { outcome, warnings } = asked('ARBEIDSTRENING', [['AVKLARING', '2026-08-01']], { endsOn: '2026-11-30' });
    expect(outcome).toBe('eligible');
    expect(warnings).toMatchObject([{ id: 'E-28', basis: { law: 'PRAKSIS', source: 'E-28' } }]);
    expect(warnings[0]?.because.nb).toContain('Avklaring (2026-08-01–): Ingen kilde sier om disse tiltakene kan gå samtidig.');
  });

  it('warns of AFT beside vocational training on their first day together until 31 December 2025', () => {
    const beside = (from: string, startsOn: string) => warned(aft, [['FAG_OG_YRKESOPPLAERING', from]], { startsOn }, reduced);
    expect(beside('2025-03-01', '2025-12-31')).toMatchObject([{ id: 'B.26', basis: { source: 'M33' } }]);
    expect(beside('2025-03-01', '2026-01-01')).toEqual([]);
    expect(beside('2026-01-01', '2025-12-01')).toEqual([]);
  });

  it('names the rule that refuses two grants for the same wage', () => {
    expect(warned('VARIG_LONNSTILSKUDD', [['MIDLERTIDIG_LONNSTILSKUDD', '2026-03-01']], {}, littleChance)).toMatchObject([
      { id: 'GEN-21', basis: { law: 'FOR-2015-12-11-1598', section: '§ 1-13 første ledd bokstav c' } },
    ]);
  });

  it('is silent about what may be combined, and about what is over or begins later', () => {
    expect(ids('ARBEIDSTRENING', [['MENTOR', '2026-01-01']])).toEqual([]);
    const days = { endsOn: '2026-11-30' };
    expect(ids('ARBEIDSTRENING', [['AVKLARING', '2026-06-01', '2026-08-31']], days)).toEqual([]);
    expect(ids('ARBEIDSTRENING', [['AVKLARING', '2026-06-01', '2026-09-01']], days)).toEqual(['E-28']);
    expect(ids('ARBEIDSTRENING', [['AVKLARING', '2026-11-30']], days)).toEqual(['E-28']);
    expect(ids('ARBEIDSTRENING', [['AVKLARING', '2026-12-01']], days)).toEqual([]);
  });

  it('takes the measure itself, running without a last day, as what goes on', () => {
    const days = { endsOn: '2026-11-30' };
    expect(ids('ARBEIDSTRENING', [['ARBEIDSTRENING', '2026-06-01']], days)).toEqual([]);
    const [twice] = warned('ARBEIDSTRENING', [['ARBEIDSTRENING', '2026-06-01', '2026-10-31']], days);
    expect(twice?.id).toBe('E-28');
    expect(twice?.because.nb).toContain('Personen er i det samme tiltaket da.');
  });
});

describe('what the law wants tried first (rulebook B.26)', () => {
  it.each<[MeasureCode, string, MeasureCode]>([
    ['VARIG_LONNSTILSKUDD', 'VLT-06', 'ARBEIDSTRENING'],
    ['VARIG_TILRETTELAGT_ARBEID_SKJERMET', 'VTS-03', 'AVKLARING'],
    ['TILRETTELAGT_ARBEID_ORDINAER', 'VTO-03', 'AVKLARING'],
  ])('%s warns under %s until a participation shows it', (measure, rule, before) => {
    const unanswered = { ...littleChance, answers: {} };
    expect(ids(measure, [], {}, unanswered)).toEqual([rule]);
    expect(ids(measure, [[before, '2026-01-01', '2026-03-31']], {}, unanswered)).toEqual([]);
    expect(ids(measure, [], {}, { ...unanswered, timeUsed: { [before]: { months: 1 } } })).toEqual([]);
    expect(ids(measure, [], {}, { ...unanswered, participations: undefined })).toEqual([]);
  });

  it.each<[MeasureCode, string]>([
    ['VARIG_LONNSTILSKUDD', 'VLT-06'],
    ['VARIG_TILRETTELAGT_ARBEID_SKJERMET', 'VTS-03'],
    ['TILRETTELAGT_ARBEID_ORDINAER', 'VTO-03'],
  ])('%s: the law says tried or considered, and %s is answered yes', (measure, rule) => {
    const answered = (answer: 'yes' | 'no') => ({ ...littleChance, answers: { [rule]: answer } });
    expect(ids(measure, [], {}, answered('yes'))).toEqual([]);
    expect(ids(measure, [], {}, answered('no'))).toEqual([rule]);
  });

  it('is not what comes later', () => {
    expect(ids('VARIG_LONNSTILSKUDD', [['AVKLARING', '2027-01-01']], { endsOn: '2026-12-31' }, { ...littleChance, answers: {} })).toEqual([
      'VLT-06',
    ]);
  });

  it('does not warn of what is only usual', () => {
    expect(ids('ARBEIDSTRENING', [])).toEqual([]);
  });
});

describe('time planned in the same measure', () => {
  const days = { endsOn: '2026-11-30' };

  it('warns when planned and asked together are longer than the maximum', () => {
    const { outcome, warnings } = asked('ARBEIDSTRENING', [['ARBEIDSTRENING', '2026-12-01', '2027-11-30']], days);
    expect(outcome).toBe('eligible');
    expect(warnings).toMatchObject([{ id: 'E-07', basis: { source: 'E-07' } }]);
    expect(warnings[0]?.because).toMatchObject({
      nb: 'Det planlagte gjør tiden for lang: 0 dager er brukt, det søkes om 3 måneder, og 12 måneder til er planlagt. Lengste varighet er 12 måneder.',
      en: 'What is planned makes the time too long: 0 days used, 3 months asked for and 12 months more planned. The longest duration is 12 months.',
    });
  });

  it('is silent on the last day that fits', () => {
    expect(ids('ARBEIDSTRENING', [['ARBEIDSTRENING', '2026-12-01', '2027-08-31']], days)).toEqual([]);
    expect(ids('ARBEIDSTRENING', [['ARBEIDSTRENING', '2026-12-01', '2027-09-01']], days)).toEqual(['E-07']);
  });

  it('counts what is used as well, and the longer maximum of reduced work capacity', () => {
    const three: readonly Participation[] = [
      ['ARBEIDSTRENING', '2026-06-01', '2026-08-31'],
      ['ARBEIDSTRENING', '2027-01-01', '2027-06-30'],
    ];
    expect(ids('ARBEIDSTRENING', three, days)).toEqual([]);
    expect(ids('ARBEIDSTRENING', three, { endsOn: '2026-12-01' })).toEqual(['E-07']);
    expect(ids('ARBEIDSTRENING', three, { endsOn: '2026-12-01' }, reduced)).toEqual([]);
  });

  it('counts days once when they are planned and asked for', () => {
    expect(ids('ARBEIDSTRENING', [['ARBEIDSTRENING', '2026-09-01', '2027-08-31']], days)).toEqual(['E-28']);
    expect(ids('ARBEIDSTRENING', [['ARBEIDSTRENING', '2026-09-01', '2027-09-01']], days)).toEqual(['E-07', 'E-28']);
  });

  it('counts in weeks, with the other measures of the clock, and leaves out what does not count', () => {
    const asks = { endsOn: '2026-09-28' };
    expect(ids('AVKLARING', [['AVKLARING', '2026-10-01', '2026-11-25']], asks)).toEqual([]);
    expect(warned('AVKLARING', [['AVKLARING', '2026-10-01', '2026-11-26']], asks)[0]?.because.en).toContain(
      '4 weeks asked for and 8 weeks and 1 day more planned. The longest duration is 12 weeks.',
    );
    const left = [{ measure: 'AVKLARING', from: '2026-10-01', to: '2026-11-26', counts: false }];
    expect(ids('AVKLARING', [], asks, { participations: left })).toEqual([]);
    expect(ids('OPPFOLGING', [['JOBBKLUBB', '2026-12-01', '2027-11-30']], days)).toEqual(['E-07']);
  });

  it('warns of a planned participation whose last day is unknown', () => {
    const [warning] = warned('ARBEIDSTRENING', [['ARBEIDSTRENING', '2027-01-01']], days);
    expect(warning?.id).toBe('E-07');
    expect(warning?.because.nb).toContain('har ingen siste dag');
  });
});
