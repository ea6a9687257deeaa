import { letterOf, type DocumentBlock } from '@fotfeste/document/domain';
import { localDate } from '@fotfeste/shared/kernel';
import { complaintAbout, type LetterFacts } from './letter-facts';
import { letterPart, titleOfSeveral } from './letter-part';

const facts: LetterFacts = {
  measure: 'ARBEIDSFORBEREDENDE_TRENING',
  route: 'offering-direct',
  where: 'Bekkerask Karriere AS',
  place: 'Sarpsborg',
  office: 'Nav Sarpsborg',
  startsOn: localDate('2026-12-01'),
  endsOn: localDate('2027-11-30'),
  percent: 60,
  daysPerWeek: 3,
  decidedOn: localDate('2026-11-21'),
};

function words(blocks: readonly DocumentBlock[]): string {
  return blocks
    .map((block) => (block.kind === 'facts' ? block.facts.map((line) => line.join(': ')).join(' | ') : 'text' in block ? block.text : ''))
    .join(' / ');
}

describe('a letter about a participation', () => {
  it('tells of a place: where, when, how much, the law and how to complain', () => {
    const { texts } = letterPart('place', facts);
    expect(texts.nb.title).toBe('Du har fått plass: arbeidsforberedende trening (AFT)');
    expect(words(texts.nb.blocks)).toContain(
      'Første dag: 1. desember 2026 | Siste dag: 30. november 2027 | Hvor mye: 60 prosent, 3 dager i uken | Hos: Bekkerask Karriere AS | Hvor: Sarpsborg',
    );
    expect(words(texts.nb.closing)).toContain(
      'bygger på lov om arbeidsmarkedstjenester § 12 og forskrift om arbeidsmarkedstiltak kapittel 13.',
    );
    expect(words(texts.nn.closing)).toContain('innan 6 veker');
    expect(words(texts.nb.closing)).toContain('Send klagen til Nav Sarpsborg');
  });

  it('tells of a single place what is to be learnt, and what Nav pays once that is approved', () => {
    const training = {
      trade: 'travel-transport',
      leadsTo: ['licence', 'certificate'],
      licences: ['C', 'CE'],
      name: 'Truckførerbevis',
    } as const;
    const told = words(letterPart('place', { ...facts, training }).texts.nn.blocks);
    expect(told).toContain('Opplæring: reiseliv, servering og transport, førarkort C CE, sertifikat, Truckførerbevis');
    expect(told).not.toContain('Nav betaler');
    expect(words(letterPart('change', { ...facts, approvedPrice: 12_500_50 }).texts.nb.blocks)).toContain(
      'Nav betaler: 12\u00a0500,50 kroner',
    );
  });

  it('says that the first day is not settled, rather than nothing', () => {
    const { startsOn: _, ...undated } = facts;
    expect(words(letterPart('place', undated).texts.nn.blocks)).toContain('Første dag: Ikkje bestemt enno');
  });

  it('gives the reason in the words that were written, and the code only where they are missing', () => {
    const why = (reason: Partial<LetterFacts>): string => words(letterPart('refusal', { ...facts, ...reason }).texts.nb.blocks);
    expect(why({ reason: 'course-full' })).toContain('Grunnen: Kurset er fullt.');
    expect(why({ reason: 'other', reasonWords: 'Du flytter.' })).toContain('Grunnen: Du flytter. /');
    expect(why({})).not.toContain('Grunnen');
    const chosen = { ...facts, reasonWords: 'Du vil prøve deg i en bedrift.' };
    expect(words(letterPart('place', chosen).texts.nb.blocks)).toContain('Grunnen: Du vil prøve deg i en bedrift.');
  });

  it('tells who was told by mistake to look away from it, without a law and without complaint', () => {
    const { texts } = letterPart('mistake', facts);
    expect(words(texts.nb.blocks)).not.toContain('§');
    expect(texts.nb.closing).toEqual([]);
  });

  it('has one title when several decisions are in it', () => {
    const frame = { sender: 'Nav', recipient: [], signature: [], titleOfSeveral: titleOfSeveral(facts) };
    const letter = letterOf(frame, [letterPart('place', facts), letterPart('change', facts)], 'nb', facts.decidedOn);
    expect(letter.title).toBe('Vedtak om tiltaket arbeidsforberedende trening (AFT)');
    expect(letter.blocks.filter((block) => 'text' in block && block.text === 'Du kan klage')).toHaveLength(1);
  });
});

describe('the time to complain about a decision on a participation', () => {
  it.each([
    ['a place in an offering (KLG-01)', 'place', {}, { weeks: 6 }],
    ['a place at an employer (KLG-02)', 'place', { measure: 'ARBEIDSTRENING', route: 'employer' }, { weeks: 3 }],
    ['the end of a place at an employer (KLG-01)', 'end', { measure: 'ARBEIDSTRENING', route: 'employer' }, { weeks: 6 }],
    ['intake to a labour market course (KLG-04)', 'refusal', { measure: 'ARBEIDSMARKEDSOPPLAERING' }, 'none'],
    ['intake to a job club (KLG-04)', 'place', { measure: 'JOBBKLUBB' }, 'none'],
    ['the end of a labour market course (KLG-04)', 'end', { measure: 'ARBEIDSMARKEDSOPPLAERING' }, { weeks: 6 }],
  ] as const)('%s', (_name, kind, about, answer) => {
    expect(complaintAbout(kind, { ...facts, ...about })).toEqual(answer);
  });
});
