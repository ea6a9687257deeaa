import type { LocalizedText } from '@fotfeste/shared/kernel';

/** The five assistance groups (innsatsgruppe) of a § 14 a decision, from least to most need (rulebook N14-06). */
export const assistanceGroups = [
  'GODE_MULIGHETER',
  'TRENGER_VEILEDNING',
  'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
  'JOBBE_DELVIS',
  'LITEN_MULIGHET_TIL_A_JOBBE',
] as const;

/** Code of an assistance group, spelled as in Nav's catalogue of measures. */
export type AssistanceGroup = (typeof assistanceGroups)[number];

/** What is known of an assistance group: the new name, the old one still used in older letters, and the codes of other systems. */
export interface AssistanceGroupDefinition {
  readonly code: AssistanceGroup;
  readonly name: LocalizedText;
  readonly formerName: LocalizedText;
  /** Code in Arena; Jobbe delvis has none of its own. */
  readonly arenaCode?: string;
  /** Codes other systems write for the same group. */
  readonly aliases: readonly string[];
}

/** Names old and new; the day the new names took effect was not found (rulebook E-03), so both are shown. */
export const assistanceGroupDefinitions: Readonly<Record<AssistanceGroup, AssistanceGroupDefinition>> = {
  GODE_MULIGHETER: {
    code: 'GODE_MULIGHETER',
    name: { nb: 'Gode muligheter', nn: 'Gode moglegheiter', en: 'Good opportunities' },
    formerName: { nb: 'Standardinnsats', nn: 'Standardinnsats', en: 'Standard effort' },
    arenaCode: 'IKVAL',
    aliases: ['STANDARD_INNSATS', 'STANDARDINNSATS', 'IKVAL'],
  },
  TRENGER_VEILEDNING: {
    code: 'TRENGER_VEILEDNING',
    name: { nb: 'Trenger veiledning', nn: 'Treng rettleiing', en: 'Needs guidance' },
    formerName: { nb: 'Situasjonsbestemt innsats', nn: 'Situasjonsbestemt innsats', en: 'Situational effort' },
    arenaCode: 'BFORM',
    aliases: ['SITUASJONSBESTEMT_INNSATS', 'BFORM'],
  },
  TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE: {
    code: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
    name: {
      nb: 'Trenger veiledning, nedsatt arbeidsevne',
      nn: 'Treng rettleiing, nedsett arbeidsevne',
      en: 'Needs guidance, reduced work capacity',
    },
    formerName: { nb: 'Spesielt tilpasset innsats', nn: 'Spesielt tilpassa innsats', en: 'Specially adapted effort' },
    arenaCode: 'BATT',
    aliases: ['SPESIELT_TILPASSET_INNSATS', 'BATT'],
  },
  JOBBE_DELVIS: {
    code: 'JOBBE_DELVIS',
    name: { nb: 'Jobbe delvis', nn: 'Jobbe delvis', en: 'Can work partly' },
    formerName: {
      nb: 'Gradert varig tilpasset innsats',
      nn: 'Gradert varig tilpassa innsats',
      en: 'Graded permanently adapted effort',
    },
    aliases: ['GRADERT_VARIG_TILPASSET_INNSATS', 'DELVIS_VARIG_TILPASSET_INNSATS'],
  },
  LITEN_MULIGHET_TIL_A_JOBBE: {
    code: 'LITEN_MULIGHET_TIL_A_JOBBE',
    name: { nb: 'Liten mulighet til å jobbe', nn: 'Lita moglegheit til å jobbe', en: 'Little opportunity to work' },
    formerName: { nb: 'Varig tilpasset innsats', nn: 'Varig tilpassa innsats', en: 'Permanently adapted effort' },
    arenaCode: 'VARIG',
    aliases: ['VARIG_TILPASSET_INNSATS', 'VARIG'],
  },
};

/** The groups that Nav's systems read as reduced work capacity (nedsatt arbeidsevne), rulebook N14-07. */
export const groupsWithReducedWorkCapacity = [
  'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE',
  'JOBBE_DELVIS',
  'LITEN_MULIGHET_TIL_A_JOBBE',
] as const satisfies readonly AssistanceGroup[];

/** The two groups that say the reduction is permanent; a second person must approve them (rulebook N14-10). */
export const permanentGroups = ['JOBBE_DELVIS', 'LITEN_MULIGHET_TIL_A_JOBBE'] as const satisfies readonly AssistanceGroup[];

/** Whether the group means that work capacity is reduced (rulebook N14-07). */
export function hasReducedWorkCapacity(group: AssistanceGroup): boolean {
  return (groupsWithReducedWorkCapacity as readonly AssistanceGroup[]).includes(group);
}

/** Whether the group is one of the two permanent ones. */
export function isPermanent(group: AssistanceGroup): boolean {
  return (permanentGroups as readonly AssistanceGroup[]).includes(group);
}

/** Finds the group by its code or by the code another system uses; undefined when it is none of them. */
export function assistanceGroupOf(text: string): AssistanceGroup | undefined {
  return assistanceGroups.find((group) => group === text || assistanceGroupDefinitions[group].aliases.includes(text));
}

/** Codes other systems write for the groups, and the group each stands for. */
export const assistanceGroupAliases: Readonly<Record<string, AssistanceGroup>> = Object.fromEntries(
  assistanceGroups.flatMap((group) => assistanceGroupDefinitions[group].aliases.map((alias) => [alias, group] as const)),
);
