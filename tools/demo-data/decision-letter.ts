import type { LocalDate } from '@fotfeste/shared/kernel';
import { complaintTime, hasReducedWorkCapacity } from '@fotfeste/eligibility/domain';
import { decisionLetterLabels, decisionLetterPart, type DecisionText, type UsedFact } from '@fotfeste/assistance/domain';
import type { DemoUser } from '../dev-sign-in/users.ts';
import { Chance } from './chance';
import { officeName, writeLetterRow } from './letter-rows';
import type { Life } from './life';

/** A decision in force: what it says, who decided, and when. */
export interface InForce {
  readonly id: string;
  readonly text: DecisionText;
  readonly adviser: DemoUser;
  readonly controller: DemoUser | undefined;
  readonly on: LocalDate;
}

/** The letter about a decision as the product makes it. Some kilobytes each, so not for a million people. */
export function writeDecisionLetter(life: Life, { id, text, adviser, controller, on }: InForce): void {
  const { person, isAssessmentKept } = life;
  if (!isAssessmentKept || !text.group) return;
  const office = officeName(life.office);
  const part = decisionLetterPart({
    ...text,
    ...{ group: text.group, born: person.born, office, decidedOn: on },
    complaintWeeks: complaintTime('assistance-decision', on)?.weeks,
  });
  const { nb, nn } = decisionLetterLabels.title;
  const frame = {
    sender: office,
    recipient: [`${person.givenName} ${person.familyName}`],
    signature: [adviser.name, ...(controller ? [controller.name] : []), office],
    titleOfSeveral: { nb, nn },
  };
  writeLetterRow(life, Chance.named(`letter of ${id}`), { kind: 'assistance-decision', about: id, language: 'nb', part, frame, on });
}

/** What the chosen sources said the day it was decided, as far as the story knows by then. */
export function snapshotOf({ since, background }: Life, text: DecisionText, adviser: DemoUser): readonly UsedFact[] {
  const registered = { origin: 'arbeidssokerregisteret', dated: since };
  const { occupation, title } = background.wish;
  return text.sources.flatMap(({ kind, dated }): readonly UsedFact[] => {
    if (kind === 'registration')
      return [
        { kind: 'registered', code: '', from: since, ...registered },
        { kind: 'situation', code: background.situation, ...registered },
        { kind: 'wished-occupation', code: occupation, name: title, ...registered },
      ];
    if (kind !== 'work-capacity-assessment' || !dated) return [];
    const isReduced = text.group !== undefined && hasReducedWorkCapacity(text.group);
    return [{ kind: 'work-capacity', code: isReduced ? 'reduced' : 'not-reduced', origin: adviser.name, dated }];
  });
}
