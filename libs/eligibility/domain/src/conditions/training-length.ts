import { localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { condition, met, missing, notMet, type At, type BooleanFact, type Condition, type Evaluation } from '../engine/condition';
import { type DurationPlan, type DurationStepDefinition } from '../engine/duration-plan';
import { timeIn, timeOf } from '../engine/time-used';
import type { Facts } from '../facts/facts';
import type { ParameterId } from '../parameters';

const inForce = { from: localDate('2025-07-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;
const firstParagraph = { ...regulation, section: '§ 7-4 første ledd', quote: 'Opplæring kan gis i inntil tre år.' } as const;
const combinedQuote =
  'Tiltaksdeltakere som får opplæring etter § 7-2 første ledd bokstav b i forkant av eller i kombinasjon med opplæring etter § 7-2 første ledd bokstav d , kan få opplæring i inntil fire år.';
const extendedQuote =
  'Varigheten for opplæring etter § 7-2 første ledd bokstav d til f , kan forlenges med inntil ett år dersom tiltaksdeltakeren av særlige grunner ikke klarer å gjennomføre utdanningen i løpet av perioden som nevnt i første eller annet ledd.';

/** What the adviser should know of the dates in chapter 7. */
export const datingNote: LocalizedText = {
  nb: 'Kapittel 7 ble skrevet om 01.07.2025 og endret 01.08.2025. Enkelte setninger kan gjelde fra den siste datoen.',
  nn: 'Kapittel 7 vart skrive om 01.07.2025 og endra 01.08.2025. Enkelte setningar kan gjelde frå den siste datoen.',
  en: 'Chapter 7 was rewritten on 1 July 2025 and changed on 1 August 2025. Single sentences may apply from the latter date.',
};

/** Letters b and d run on one clock, and so do c and f: the law counts the two together. */
export const basicAndVocational = [
  'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV',
  'FAG_OG_YRKESOPPLAERING',
] as const satisfies readonly MeasureCode[];
export const generalAndHigher = ['STUDIESPESIALISERING', 'HOYERE_UTDANNING'] as const satisfies readonly MeasureCode[];

/** Three years, for every letter. */
export const threeYears: DurationStepDefinition = {
  id: 'OPL-DUR-01',
  how: 'up-to',
  parameter: 'OPL.DUR_BASE',
  title: { nb: 'Inntil tre år', nn: 'Inntil tre år', en: 'Up to three years' },
  basis: firstParagraph,
  inForce,
  note: datingNote,
};

/** Three years for letters a to c, which cannot be extended on their own. */
export const threeYearsWithoutExtension: DurationStepDefinition = {
  ...threeYears,
  alsoIds: ['OPL-DUR-05'],
  title: {
    nb: 'Inntil tre år, uten forlengelse for bokstav a til c alene',
    nn: 'Inntil tre år, utan forlenging for bokstav a til c åleine',
    en: 'Up to three years, without extension for letters a to c alone',
  },
};

const specialReasons = condition({
  id: 'OPL-DUR-04',
  part: 'special-reasons',
  kind: 'discretionary',
  title: {
    nb: 'Særlige grunner gjør at utdanningen ikke fullføres i tide',
    nn: 'Særlege grunnar gjer at utdanninga ikkje blir fullført i tide',
    en: 'Special reasons keep the education from being completed in time',
  },
  basis: { ...regulation, section: '§ 7-4 tredje ledd', quote: extendedQuote },
  inForce,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Er det særlige grunner til at deltakeren ikke klarer å gjennomføre utdanningen innen perioden?',
      nn: 'Er det særlege grunnar til at deltakaren ikkje klarer å gjennomføre utdanninga innan perioden?',
      en: 'Are there special reasons why the participant cannot complete the education within the period?',
    },
    help: {
      nb: 'Hvilke grunner er det, og hvordan skal utdanningen fullføres på ett år til?',
      nn: 'Kva grunnar er det, og korleis skal utdanninga fullførast på eitt år til?',
      en: 'Which reasons are there, and how will the education be completed in one more year?',
    },
  },
});

/** One more year for letters d to f; `part` tells the extension of four years from that of three. */
export function oneMoreYear(after: string, part?: string): DurationStepDefinition {
  return {
    id: 'OPL-DUR-04',
    how: 'extended-by',
    after,
    parameter: 'OPL.DUR_EXT_DF',
    requires: [specialReasons],
    title: { nb: 'Ett år til av særlige grunner', nn: 'Eitt år til av særlege grunnar', en: 'One more year for special reasons' },
    basis: { ...regulation, section: '§ 7-4 tredje ledd', quote: extendedQuote },
    inForce,
    ...(part ? { part } : {}),
  };
}

/** Four years when letter b comes before or runs with letter d. */
export const fourYearsWithBasicTraining: DurationStepDefinition = {
  id: 'OPL-DUR-02',
  how: 'up-to',
  parameter: 'OPL.DUR_BD',
  requires: [
    combined({
      id: 'OPL-DUR-02',
      fact: 'combinesBasicAndVocationalTraining',
      title: {
        nb: 'Opplæring etter bokstav b kommer før eller går sammen med bokstav d',
        nn: 'Opplæring etter bokstav b kjem før eller går saman med bokstav d',
        en: 'Training under letter b comes before or runs with letter d',
      },
      because: {
        nb: 'Fire år gjelder bare når norskopplæring eller grunnleggende ferdigheter tas før eller sammen med fag- og yrkesopplæring.',
        nn: 'Fire år gjeld berre når norskopplæring eller grunnleggjande dugleikar blir tekne før eller saman med fag- og yrkesopplæring.',
        en: 'Four years are only for Norwegian or basic skills before or together with vocational training.',
      },
      quote: combinedQuote,
      shownBy: { measure: basicAndVocational[1], earlier: basicAndVocational[0] },
    }),
  ],
  title: {
    nb: 'Inntil fire år for bokstav b og d samlet',
    nn: 'Inntil fire år for bokstav b og d samla',
    en: 'Up to four years for letters b and d together',
  },
  basis: { ...regulation, section: '§ 7-4 andre ledd', quote: combinedQuote },
  inForce,
};

/** Four years when letter c comes before letter f. */
export const fourYearsWithGeneralSubjects: DurationStepDefinition = {
  id: 'OPL-DUR-03',
  how: 'up-to',
  parameter: 'OPL.DUR_CF',
  requires: [
    combined({
      id: 'OPL-DUR-03',
      fact: 'generalSubjectsBeforeHigherEducation',
      title: {
        nb: 'Opplæring etter bokstav c kommer før bokstav f',
        nn: 'Opplæring etter bokstav c kjem før bokstav f',
        en: 'Training under letter c comes before letter f',
      },
      because: {
        nb: 'Fire år gjelder bare når fag fra studiespesialisering tas før høyere utdanning.',
        nn: 'Fire år gjeld berre når fag frå studiespesialisering blir tekne før høgare utdanning.',
        en: 'Four years are only for general studies subjects before higher education.',
      },
      quote:
        'Tilsvarende gjelder tiltaksdeltakere som får opplæring etter § 7-2 første ledd bokstav c i forkant av opplæring etter § 7-2 bokstav f .',
      shownBy: { measure: generalAndHigher[1], earlier: generalAndHigher[0] },
    }),
  ],
  title: {
    nb: 'Inntil fire år for bokstav c og f samlet',
    nn: 'Inntil fire år for bokstav c og f samla',
    en: 'Up to four years for letters c and f together',
  },
  basis: {
    ...regulation,
    section: '§ 7-4 andre ledd',
    quote:
      'Tilsvarende gjelder tiltaksdeltakere som får opplæring etter § 7-2 første ledd bokstav c i forkant av opplæring etter § 7-2 bokstav f .',
  },
  inForce,
};

/** Nav's own system stops at a number of years of its own; the law decides. */
export function withinNavSystem(plan: DurationPlan, parameter: ParameterId): Condition {
  return condition({
    id: 'OPL-T-02',
    kind: 'technical',
    title: {
      nb: 'Samlet tid er innenfor det Navs fagsystem tar imot',
      nn: 'Samla tid er innanfor det fagsystemet til Nav tek imot',
      en: 'The total time is within what Nav’s system accepts',
    },
    basis: { law: 'PRAKSIS', section: '', source: 'AMT', confidence: 'medium' },
    inForce: { from: localDate('2016-01-01'), startNotFound: true },
    because: {
      nb: 'Navs fagsystem stopper ved {years} år. Det er forskriften som avgjør.',
      nn: 'Fagsystemet til Nav stoppar ved {years} år. Det er forskrifta som avgjer.',
      en: 'Nav’s system stops at {years} years. The regulation decides.',
    },
    asks: ['participations', 'timeUsed', 'endsOn'],
    evaluate: (facts, at): Evaluation => {
      if (!facts.participations && !facts.timeUsed) return missing('participations');
      const years = at.parameter(parameter);
      const time = at.time(plan, facts);
      const total = at.asked(plan, facts, time) + time.certain + time.separateTime;
      return total <= timeOf(years * 12, 'months') ? met : notMet({ years });
    },
  });
}

interface Combined {
  readonly id: string;
  readonly fact: BooleanFact;
  readonly title: LocalizedText;
  readonly because: LocalizedText;
  readonly quote: string;
  /** In this measure, earlier time in the other one shows it without anybody saying so. */
  readonly shownBy: { readonly measure: MeasureCode; readonly earlier: MeasureCode };
}

function combined({ id, fact, title, because, quote, shownBy }: Combined): Condition {
  return condition({
    id,
    part: 'combined',
    kind: 'hard',
    title,
    basis: { ...regulation, section: '§ 7-4 andre ledd', quote },
    inForce,
    because,
    asks: [fact, 'participations', 'timeUsed'],
    evaluate: (facts, at): Evaluation => {
      if (facts[fact] || (at.measure === shownBy.measure && hasUsed(shownBy.earlier, facts, at))) return met;
      return facts[fact] === undefined ? missing(fact) : notMet();
    },
  });
}

function hasUsed(measure: MeasureCode, { participations, timeUsed }: Facts, at: At): boolean {
  const dated = participations?.some((one) => one.measure === measure && one.from < at.startsOn) ?? false;
  return dated || timeIn(timeUsed?.[measure]) > 0;
}
