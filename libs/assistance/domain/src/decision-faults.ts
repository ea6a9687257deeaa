import type { LocalizedText } from '@fotfeste/shared/kernel';
import { isReasonRequired, mainGoalIs, type AssistanceGroup } from '@fotfeste/eligibility/domain';
import { decisionPartDefinitions, decisionParts, type DecisionField, type DecisionText } from './decision-text';

/** What is around a decision besides its own text. */
export interface DecisionSurroundings {
  /** Group of the decision in force, which sharpens the duty to give reasons. */
  readonly groupInForce?: AssistanceGroup | undefined;
}

/** What keeps a text from becoming a decision, and at which field. */
export interface DecisionFault {
  readonly field: DecisionField;
  readonly message: LocalizedText;
}

/** Shortest text that can be called one; a single word is no assessment. Unit: characters. The product's own choice. */
export const shortestText = 10;

/** Shortest answer to what kind of work should be the goal: one word can say it all, such as Kokk. */
export const shortestKindOfWork = 2;

/** Everything missing or wrong in a text, in the order of the page (rulebook N14-03, N14-08, N14-09). Empty: it may be decided. */
export function decisionFaults(text: DecisionText, surroundings: DecisionSurroundings): readonly DecisionFault[] {
  return [...partFaults(text), ...choiceFaults(text), ...sourceFaults(text), ...reasonFaults(text, surroundings)];
}

function partFaults(text: DecisionText): readonly DecisionFault[] {
  return decisionParts.flatMap((part) => {
    const { letter, name } = decisionPartDefinitions[part];
    const missing = {
      nb: `Skriv punkt ${letter}: ${lower(name.nb)}`,
      nn: `Skriv punkt ${letter}: ${lower(name.nn)}`,
      en: `Write part ${letter}: ${lower(name.en)}`,
    };
    const message = textFault(text[part], missing, part === 'kindOfWork' ? shortestKindOfWork : shortestText);
    return message ? [{ field: part, message }] : [];
  });
}

function choiceFaults({ group, mainGoal }: DecisionText): readonly DecisionFault[] {
  if (!group) return [{ field: 'group', message: texts.groupMissing }];
  if (mainGoalIs(group) === 'required' && !mainGoal) return [{ field: 'mainGoal', message: texts.goalMissing }];
  if (mainGoalIs(group) === 'forbidden' && mainGoal) return [{ field: 'mainGoal', message: texts.goalForbidden }];
  return [];
}

function sourceFaults({ sources }: DecisionText): readonly DecisionFault[] {
  if (sources.length === 0) return [{ field: 'sources', message: texts.sourcesMissing }];
  const isUnnamed = sources.some(({ kind, words = '' }) => kind === 'other' && words.trim().length < shortestKindOfWork);
  if (isUnnamed) return [{ field: 'sources', message: texts.sourceUnnamed }];
  const told = sources.map(({ kind, dated = '', words = '' }) => [kind, dated, words.trim()].join(' '));
  return new Set(told).size < told.length ? [{ field: 'sources', message: texts.sourceTwice }] : [];
}

function reasonFaults({ group, reason }: DecisionText, { groupInForce }: DecisionSurroundings): readonly DecisionFault[] {
  if (!isReasonRequired(group, groupInForce)) return [];
  const missing = group === 'GODE_MULIGHETER' ? texts.reasonMissingAfterPermanent : texts.reasonMissing;
  const message = textFault(reason, missing, shortestText);
  return message ? [{ field: 'reason', message }] : [];
}

/** A text that is there and too short is not called missing. */
function textFault(text: string, missing: LocalizedText, least: number): LocalizedText | undefined {
  const { length } = text.trim();
  if (length === 0) return missing;
  if (length >= least) return undefined;
  return {
    nb: `Skriv litt mer: ${String(length)} tegn er for lite til en vurdering, minst ${String(least)} trengs`,
    nn: `Skriv litt meir: ${String(length)} teikn er for lite til ei vurdering, det må vere minst ${String(least)}`,
    en: `Write a little more: ${String(length)} characters are too few for an assessment, at least ${String(least)} are needed`,
  };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const texts = {
  groupMissing: { nb: 'Velg innsatsgruppe', nn: 'Vel innsatsgruppe', en: 'Choose an assistance group' },
  goalMissing: { nb: 'Velg hovedmål', nn: 'Vel hovudmål', en: 'Choose a main goal' },
  goalForbidden: {
    nb: 'Liten mulighet til å jobbe har ikke hovedmål. Fjern hovedmålet.',
    nn: 'Lita moglegheit til å jobbe har ikkje hovudmål. Fjern hovudmålet.',
    en: 'Little opportunity to work has no main goal. Remove the main goal.',
  },
  sourcesMissing: {
    nb: 'Velg minst én kilde vurderingen bygger på',
    nn: 'Vel minst éi kjelde som vurderinga byggjer på',
    en: 'Choose at least one source the assessment rests on',
  },
  sourceUnnamed: { nb: 'Skriv hva den andre kilden er', nn: 'Skriv kva den andre kjelda er', en: 'Write what the other source is' },
  sourceTwice: {
    nb: 'Den samme kilden står der to ganger. Fjern den ene, eller skriv dag eller ord som skiller dem.',
    nn: 'Den same kjelda står der to gonger. Fjern den eine, eller skriv dag eller ord som skil dei.',
    en: 'The same source stands there twice. Remove one, or write a day or words that tell them apart.',
  },
  reasonMissing: { nb: 'Skriv begrunnelsen', nn: 'Skriv grunngivinga', en: 'Write the reason' },
  reasonMissingAfterPermanent: {
    nb: 'Skriv begrunnelsen: vedtaket som gjelder nå, har en varig gruppe',
    nn: 'Skriv grunngivinga: vedtaket som gjeld no, har ei varig gruppe',
    en: 'Write the reason: the decision in force has a permanent group',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
