import { complaintRules } from '../complaint-rules';
import { conditionsIn } from '../engine/requirement';
import { decisionRules } from '../decision-rules';
import { allMeasures } from '../measures';
import { allParameters } from '../parameters';
import { registrationRules } from '../registration';
import { chapterOf, rulebookChapters } from './chapters';
import { measureCodes } from './measure-codes';
import { measureDefinitions } from './measure-definitions';

describe('the chapters of the rulebook', () => {
  it('hold every rule and every number', () => {
    for (const { code, requirements, duration } of allMeasures) {
      const steps = (duration?.steps ?? []).map(({ within }) => within);
      for (const { id } of [...requirements.flatMap(conditionsIn), ...steps])
        expect([id, chapterOf(id, [code])]).not.toEqual([id, undefined]);
    }
    for (const { id } of [...complaintRules, ...decisionRules, ...registrationRules])
      expect([id, chapterOf(id)]).not.toEqual([id, undefined]);
    for (const id of Object.keys(allParameters)) expect([id, chapterOf(id)]).not.toEqual([id, undefined]);
  });

  it('have each measure that has rules in one chapter', () => {
    const placed = rulebookChapters.flatMap(({ measures }) => measures);
    expect(new Set(placed).size).toBe(placed.length);
    expect(measureCodes.filter((code) => !placed.includes(code)).map((code) => measureDefinitions[code].nature)).toEqual(['benefit']);
  });

  it('go by the id first, and by the measure for what has no id of the rulebook', () => {
    expect(chapterOf('GEN-05', ['ARBEIDSTRENING'])?.prefixes[0]).toBe('GEN');
    expect(chapterOf('TF § 2-5', ['AVKLARING'])?.prefixes[0]).toBe('AVK');
    expect(chapterOf('TEC.BACKDATE')?.prefixes[0]).toBe('TEC');
    expect(chapterOf('NO-SUCH-01')).toBeUndefined();
  });
});
