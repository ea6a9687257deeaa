import { localDate } from '@fotfeste/shared/kernel';
import { sendingFaultOf } from './document-life';
import { letterOf, titleOf, withPart, type LetterFrame, type LetterPart } from './letter';

const frame: LetterFrame = {
  sender: 'Nav Sarpsborg',
  recipient: ['Ellinor Berg'],
  signature: ['Kari Veileder'],
  titleOfSeveral: { nb: 'Vedtak om oppfølging', nn: 'Vedtak om oppfølging' },
};
const day = localDate('2026-11-21');
const complaint = [{ kind: 'heading', text: 'Du kan klage' } as const, { kind: 'paragraph', text: 'Innen seks uker.' } as const];

function part(key: string, title: string): LetterPart {
  const text = { title, blocks: [{ kind: 'paragraph', text: `Om ${title}` } as const], closing: complaint };
  return { key, texts: { nb: text, nn: text } };
}

describe('a letter', () => {
  it('with one decision carries its title', () => {
    const letter = letterOf(frame, [part('place', 'Du har fått plass')], 'nb', day);
    expect(letter).toMatchObject({ title: 'Du har fått plass', sender: 'Nav Sarpsborg', language: 'nb', date: '2026-11-21' });
    expect(letter.blocks).toEqual([{ kind: 'paragraph', text: 'Om Du har fått plass' }, ...complaint]);
  });

  it('with several puts each under a heading, and says how to complain once', () => {
    const letter = letterOf(frame, [part('place', 'Plass'), part('change', 'Endring')], 'nn', day);
    expect(letter.title).toBe('Vedtak om oppfølging');
    expect(letter.blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []))).toEqual(['Plass', 'Endring', 'Du kan klage']);
  });

  it('says what was decided last, where something was decided twice', () => {
    const parts = withPart(withPart([part('change', 'Først')], part('place', 'Plass')), part('change', 'Sist'));
    expect(parts.map(({ texts }) => texts.nb.title)).toEqual(['Plass', 'Sist']);
    expect(titleOf(frame, parts.slice(1), 'nb')).toBe('Sist');
  });
});

describe('the day a letter went out', () => {
  it.each([
    ['the day it was made', '2026-11-20', undefined],
    ['today', '2026-11-21', undefined],
    ['before it was made', '2026-11-19', 'sent-before-made'],
    ['tomorrow', '2026-11-22', 'sent-ahead'],
  ] as const)('%s', (_name, sentOn, fault) => {
    expect(sendingFaultOf(localDate(sentOn), { madeOn: localDate('2026-11-20'), today: day })).toBe(fault);
  });
});
