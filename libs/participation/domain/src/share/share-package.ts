import { laws, measureDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import type { LocalizedText } from '@fotfeste/shared/kernel';
import { defaultPurposes } from './share-purposes';
import { fieldsAlwaysShared, fieldsToDecide, isHealthField, shareFields, type ShareField } from './share-field';

/** A field that the provider needs to carry the measure out: what for, and by which law it is shared. */
export interface NecessaryField {
  readonly field: ShareField;
  readonly purpose: LocalizedText;
  readonly basis: LocalizedText;
}

/** What an agreement lets a provider know: without asking, and by consent. */
export interface SharePackage {
  /** Set on the agreement, or the product's own default. */
  readonly source: 'agreement' | 'product';
  readonly necessary: readonly NecessaryField[];
  readonly optional: readonly ShareField[];
}

/** Measures in which the provider follows each participant closely from the first day, so that the adviser's words are needed. */
const closelyFollowed: readonly MeasureCode[] = [
  'AVKLARING',
  'OPPFOLGING',
  'ARBEIDSRETTET_REHABILITERING',
  'ARBEIDSFORBEREDENDE_TRENING',
  'VARIG_TILRETTELAGT_ARBEID_SKJERMET',
  'TILRETTELAGT_ARBEID_ORDINAER',
  'ARBEID_MED_STOTTE',
  'INDIVIDUELL_JOBBSTOTTE',
  'INDIVIDUELL_JOBBSTOTTE_UNG',
];

/** The product's own default for a measure: no more is necessary than what it takes to meet and to begin. No source sets it. */
export function defaultSharePackage(measure: MeasureCode): SharePackage {
  const choosable: readonly ShareField[] = closelyFollowed.includes(measure)
    ? ['contact', 'language', 'background']
    : ['contact', 'language'];
  const necessary = [...fieldsAlwaysShared, ...choosable];
  return {
    source: 'product',
    necessary: necessary.map((field) => ({ field, purpose: defaultPurposes[field], basis: defaultBasis(measure) })),
    optional: fieldsToDecide.filter((field) => !necessary.includes(field)),
  };
}

/** The law that the measure itself rests on. */
export function defaultBasis(measure: MeasureCode): LocalizedText {
  const { law, chapter } = measureDefinitions[measure];
  const { name } = laws[law];
  const place = (text: string): string => `${text} ${chapter}`.trim();
  return { nb: place(name.nb), nn: place(name.nn), en: place(name.en) };
}

/** A field as somebody declares it: words only where they differ from the product's own. */
export interface DeclaredField {
  readonly field: ShareField;
  readonly purpose: string;
  readonly basis: string;
}

/** What a measure coordinator declares on an agreement. */
export interface DeclaredPackage {
  readonly necessary: readonly DeclaredField[];
  readonly optional: readonly ShareField[];
}

/** Longest purpose and basis, in characters. */
export const packageWordsLength = 300;

/** What can be wrong with a declared package. */
export const packageFaults = ['always-missing', 'health-necessary', 'field-twice', 'purpose-missing', 'basis-missing'] as const;
export type PackageFault = (typeof packageFaults)[number];

/** Everything that is wrong with a declared package, at the field it is about. */
export function packageFaultsOf({
  necessary,
  optional,
}: DeclaredPackage): readonly { readonly field: ShareField; readonly fault: PackageFault }[] {
  const named = [...necessary.map(({ field }) => field), ...optional];
  return shareFields.flatMap((field) => {
    const declared = necessary.find((each) => each.field === field);
    const wrong: Readonly<Record<PackageFault, boolean>> = {
      'always-missing': fieldsAlwaysShared.includes(field) && !declared,
      'health-necessary': isHealthField(field) && declared !== undefined,
      'field-twice': named.filter((each) => each === field).length > 1,
      'purpose-missing': declared !== undefined && !declared.purpose.trim(),
      'basis-missing': declared !== undefined && !declared.basis.trim(),
    };
    return packageFaults.filter((fault) => wrong[fault]).map((fault) => ({ field, fault }));
  });
}

/** The package that stands on an agreement. Words that are the product's own are told in every language; a coordinator's as written. */
export function sharePackageOf(declared: DeclaredPackage, measure: MeasureCode): SharePackage {
  const inAll = (text: string, own: LocalizedText): LocalizedText => (text === own.nb ? own : { nb: text, nn: text, en: text });
  return {
    source: 'agreement',
    necessary: declared.necessary.map(({ field, purpose, basis }) => ({
      field,
      purpose: inAll(purpose, defaultPurposes[field]),
      basis: inAll(basis, defaultBasis(measure)),
    })),
    optional: declared.optional,
  };
}
