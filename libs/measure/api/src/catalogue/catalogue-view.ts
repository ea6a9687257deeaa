import type { LocalDate } from '@fotfeste/shared/kernel';
import { allMeasures, laws, measureDefinitions, parameterOn, type LawCode, type MeasureCode } from '@fotfeste/eligibility/domain';
import { evidenceCards, groupOf, intakesOf, measureGroupNames, written, type Evidence, type MeasureText } from '@fotfeste/measure/domain';
import type { EvidenceView, MeasureDetailView, MeasureLawView, MeasureSupplyView, MeasureView } from './catalogue.view';
import type { NavCodes, OfferingCount } from './measure-type.reader';

const withRules: ReadonlySet<MeasureCode> = new Set(allMeasures.map(({ code }) => code));

/** The circular that explains a law. */
const circulars: Readonly<Partial<Record<LawCode, 'R76'>>> = { 'FOR-2015-12-11-1598': 'R76' };

/** A measure's fields, free to be copied. */
type MeasureFields = Pick<MeasureView, keyof MeasureView>;

/** The measure as the catalogue shows it, with the numbers of the law as they are on the day. */
export function measureView(code: MeasureCode, text: MeasureText, count: OfferingCount | undefined, today: LocalDate): MeasureFields {
  const { name, shortName, nature, delivery, tiltakspenger } = measureDefinitions[code];
  const group = groupOf(code);
  const evidence = evidenceCards[code];
  return {
    code,
    name,
    shortName,
    group,
    groupName: measureGroupNames[group],
    nature,
    delivery,
    tiltakspenger,
    law: lawView(code),
    rules: withRules.has(code) ? 'in-product' : 'not-yet',
    forWhom: written(text.forWhom, today, parameterOn),
    content: written(text.content, today, parameterOn),
    duration: written(text.duration, today, parameterOn),
    intakes: intakesOf(code),
    offerings: count?.offerings ?? 0,
    openOfferings: count?.open ?? 0,
    ...(count && { supply: supplyView(count) }),
    ...(evidence && { evidence: evidenceView(evidence) }),
  };
}

/** The same with the codes of other systems. */
export function measureDetailView(view: MeasureFields, { navCodes, arenaCodes, statisticsGroup }: NavCodes): MeasureDetailView {
  const known = measureDefinitions[view.code].arenaCodes;
  return {
    ...view,
    navCodes,
    arenaCodes: [...new Set([...known, ...arenaCodes])],
    ...(statisticsGroup && { statisticsGroup }),
  };
}

function supplyView({
  free,
  waiting,
  any_time: anyTime,
  languages,
  accessibility,
  municipalities,
  starts,
}: OfferingCount): MeasureSupplyView {
  return { free, waiting, anyTime, languages, accessibility, municipalities, starts: starts ?? [] };
}

function evidenceView({ firstYear, later, worth, caveat, sections }: Evidence): EvidenceView {
  return { firstYear, later, worth, caveat, source: `Meld. St. 33 (2023–2024), ${sections.join(', ')}` };
}

function lawView(code: MeasureCode): MeasureLawView {
  const definition = measureDefinitions[code];
  const law = laws[definition.law];
  const circular = circulars[definition.law];
  return {
    name: law.name,
    shortName: law.shortName,
    chapter: definition.chapter,
    ...('address' in law && { address: law.address }),
    ...(circular && { circular: { name: laws[circular].name, address: laws[circular].address } }),
  };
}
