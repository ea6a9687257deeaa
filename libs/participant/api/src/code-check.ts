import { invalidRequest, Problem, type FieldError, type Tx } from '@fotfeste/shared/api';

const message = { nb: 'Velg en verdi fra listen', nn: 'Vel ein verdi frå lista', en: 'Choose a value from the list' };

/** Codes of the official lists, by the field they came in. */
export interface CodedFields {
  /** STYRK-08. */
  readonly occupations?: { readonly field: string; readonly codes: readonly (string | undefined)[] };
  /** NUS2000. */
  readonly educations?: { readonly field: string; readonly codes: readonly (string | undefined)[] };
}

/** Refuses occupations and educations that the official lists do not hold. */
export async function refuseUnknownCodes(tx: Tx, { occupations, educations }: CodedFields): Promise<void> {
  const errors: FieldError[] = [];
  for (const [table, wanted] of [
    ['occupation', occupations],
    ['education', educations],
  ] as const) {
    const codes = new Set(wanted?.codes.filter((code) => code !== undefined));
    if (!wanted || codes.size === 0) continue;
    const known = await tx.query(`select 1 from ${table} where code = any ($1)`, [[...codes]]);
    if (known.length < codes.size) errors.push({ field: wanted.field, message });
  }
  if (errors.length > 0) throw new Problem(invalidRequest, { errors });
}
