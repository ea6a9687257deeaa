import type { LetterFrame, LetterLanguage } from '@fotfeste/document/domain';
import { eventOfStep, toldBy } from '@fotfeste/participation/api';
import { letterPart, titleOfSeveral, type LetterFacts, type LetterKind } from '@fotfeste/participation/domain';
import { systemActor, type LocalDate } from '@fotfeste/shared/kernel';
import { Chance } from './chance';
import type { Deed, Row } from './journal';
import { officeName, writeLetterRow } from './letter-rows';
import type { Life } from './life';
import type { DemoParticipation } from './participation-story';
import { daysOf } from './rules';
import type { Taken } from './walk';

/** A decision that is told by letter. */
interface Told {
  readonly taken: Taken;
  readonly kind: LetterKind;
}

/**
 * The letters that the decisions of a participation have led to, in the words of the product; those of the last days wait to be sent. Their
 * chance is their own, so that nobody's story changes by them. Not kept for a great many people.
 */
export function writeLetters(life: Life, made: DemoParticipation, id: string, row: Row): void {
  if (!life.isAssessmentKept) return;
  const chance = Chance.of(Number.parseInt(id.slice(-6), 16), 0);
  const language: LetterLanguage = chance.happens(0.12) ? 'nn' : 'nb';
  const told = made.walk.taken.flatMap((taken): readonly Told[] => {
    const kind = toldBy({ name: eventOfStep[taken.step], payload: { to: taken.status } })?.kind;
    return kind ? [{ taken, kind }] : [];
  });
  for (const [place, each] of told.entries()) {
    const isReplaced = told.slice(place + 1).some(({ taken }) => taken.deed.on === each.taken.deed.on);
    if (!isReplaced) writeLetter({ life, chance, language, row }, made, id, each);
  }
}

interface Writing {
  readonly life: Life;
  readonly chance: Chance;
  readonly language: LetterLanguage;
  /** The participation as it is kept. */
  readonly row: Row;
}

function writeLetter({ life, chance, language, row }: Writing, made: DemoParticipation, about: string, { taken, kind }: Told): void {
  const { by, on } = taken.deed;
  const facts = factsOf(life, made, row, { taken, kind });
  const part = letterPart(kind, facts);
  const frame = frameOf(life, facts, by);
  writeLetterRow(life, chance, { kind: 'participation-decision', about, language, part, frame, on: on as LocalDate });
}

/** What the letter says, as things stood that day: a place was given until the day that was planned then. */
function factsOf({ office }: Life, made: DemoParticipation, row: Row, { taken, kind }: Told): LetterFacts {
  const { choice, route, offering, host, percent, startsOn, endsOn, plannedEndsOn } = made;
  const isOver = kind === 'end' || kind === 'refusal';
  return {
    ...{ measure: choice.measure, route, decidedOn: taken.deed.on as LocalDate, office: officeName(office) },
    ...(host ? { where: host.name, place: host.workplace } : offering && { where: offering.organisationName, place: offering.place }),
    ...(typeof row['training'] === 'string' && { training: JSON.parse(row['training']) as LetterFacts['training'] }),
    ...(startsOn && { startsOn, endsOn: isOver ? endsOn : (plannedEndsOn ?? endsOn) }),
    ...{ percent, daysPerWeek: daysOf(percent) },
    ...(isOver && { reason: taken.reason, reasonWords: taken.reasonWords }),
    ...(kind === 'place' && { reasonWords: choice.reason }),
  };
}

function frameOf({ person }: Life, facts: LetterFacts, by: Deed['by']): LetterFrame {
  const signature = [...(by.id === systemActor.id ? [] : [by.name]), facts.office];
  return {
    ...{ sender: facts.office, recipient: [`${person.givenName} ${person.familyName}`], signature },
    titleOfSeveral: titleOfSeveral(facts),
  };
}
