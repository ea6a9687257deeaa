import { type TestStack, startTestStack } from '@fotfeste/tools/test';
import { pointer } from './steps/hand';
import { keyboard } from './steps/keyboard';
import { faultsOf } from './steps/look';
import { atWork, type AtWork } from './steps/person';
import * as steps from './steps/whole-job';
import { wordsIn } from './steps/words';

/** Each journey has a person of the made-up population whom the demo data leaves unregistered; all live in Sarpsborg. */
const journeys = [
  { name: 'bokmål, by keyboard only', language: 'nb', hand: keyboard, identityNumber: '01929824667', listed: 'Moen, Mille' },
  { name: 'nynorsk', language: 'nn', hand: pointer, identityNumber: '11928407162', listed: 'Martinsen, Bernt' },
  { name: 'English', language: 'en', hand: pointer, identityNumber: '27858121553', listed: 'Tveit, Bjørn' },
] as const;

describe('the whole job, from registration to outcome', () => {
  let stack: TestStack;
  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  describe.each(journeys)('in $name', ({ language, hand, identityNumber, listed }) => {
    let job: steps.Job;
    let people: readonly AtWork[] = [];
    let failed = false;

    beforeAll(async () => {
      const begin = (user: string): Promise<AtWork> => atWork(stack.url, user, { language, hand });
      const [adviser, lead, provider] = await Promise.all([begin('Z994001'), begin('Z994101'), begin('T994002')]);
      people = [adviser, lead, provider];
      job = { words: wordsIn(language), identityNumber, listed, adviser, lead, provider };
    });
    afterAll(() => Promise.all(people.map((each) => each.leave())));

    /** Barriers are sought once: the pages are the same in every language but for their words. */
    const faults = async (who: 'adviser' | 'lead' | 'provider'): Promise<readonly string[]> => [
      ...(await faultsOf(job[who], language)),
      ...(language === 'nb' ? await job[who].barriers() : []),
    ];

    it.each([
      ['registers somebody who is not here yet, at the office of the address', steps.register, 'adviser'],
      ['shows the unassigned person to the team lead, who assigns an adviser', steps.assign, 'lead'],
      ['decides the need for assistance', steps.decide, 'adviser'],
      ['finds out what the registers did not tell', steps.tellFacts, 'adviser'],
      ['sees with reasons what the law allows, and answers what it leaves to a person', steps.weigh, 'adviser'],
      ['agrees a goal in the person’s own words', steps.agreeGoal, 'adviser'],
      ['refers to an offering, with what it leads to shown first', steps.refer, 'adviser'],
      ['is taken in by the provider, who sets the first day', steps.takeIn, 'provider'],
      ['is reported on in five short steps', steps.report, 'provider'],
      ['ends with a reason', steps.end, 'adviser'],
      ['has an outcome, told by the provider', steps.reportOutcome, 'provider'],
      ['stands in the adviser’s caseload and in the history in words', steps.seeCaseload, 'adviser'],
    ] as const)('%s', async (_story, step, who) => {
      if (failed) throw new Error('A step before this one failed');
      failed = true;
      await step(job);
      expect(job[who].page.url()).not.toContain(identityNumber);
      failed = false;
      expect(await faults(who)).toEqual([]);
    });
  });
});
