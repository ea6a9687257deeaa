/** Every measure, right, programme and benefit the product knows, in the order of the regulations (rulebook B.26). */
export const measureCodes = [
  'AVKLARING',
  'ARBEIDSTRENING',
  'OPPFOLGING',
  'JOBBKLUBB',
  'DIGITALT_OPPFOLGINGSTILTAK',
  'MENTOR',
  'FUNKSJONSASSISTANSE',
  'ARBEIDSMARKEDSOPPLAERING',
  'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV',
  'STUDIESPESIALISERING',
  'FAG_OG_YRKESOPPLAERING',
  'HOYERE_YRKESFAGLIG_UTDANNING',
  'HOYERE_UTDANNING',
  'SOMMERJOBB',
  'MIDLERTIDIG_LONNSTILSKUDD',
  'VARIG_LONNSTILSKUDD',
  'INKLUDERINGSTILSKUDD',
  'ARBEIDSRETTET_REHABILITERING',
  'ARBEIDSFORBEREDENDE_TRENING',
  'VARIG_TILRETTELAGT_ARBEID_SKJERMET',
  'VTAO',
  'TILRETTELAGT_ARBEID_ORDINAER',
  'ARBEID_MED_STOTTE',
  'INDIVIDUELL_JOBBSTOTTE',
  'INDIVIDUELL_JOBBSTOTTE_UNG',
  'UNGDOMSGARANTI',
  'FIREARIG_LONNSTILSKUDD',
  'UNGDOMSPROGRAM',
  'AKTIVITETSPENGER',
  'EKSPERTBISTAND',
  'KVALIFISERINGSPROGRAM',
  'INTRODUKSJONSPROGRAM',
  'TILTAKSPENGER',
  'DAGPENGER_UNDER_TILTAK',
] as const;

/** Code of a measure, in correct spelling. */
export type MeasureCode = (typeof measureCodes)[number];

const aliases: Readonly<Record<string, MeasureCode>> = {
  GRUPPE_ARBEIDSMARKEDSOPPLAERING: 'ARBEIDSMARKEDSOPPLAERING',
  ENKELTPLASS_ARBEIDSMARKEDSOPPLAERING: 'ARBEIDSMARKEDSOPPLAERING',
  GRUPPE_FAG_OG_YRKESOPPLAERING: 'FAG_OG_YRKESOPPLAERING',
  ENKELTPLASS_FAG_OG_YRKESOPPLAERING: 'FAG_OG_YRKESOPPLAERING',
  INKLUDERINGSTILSKUD: 'INKLUDERINGSTILSKUDD',
  MIDLERTIDIG_LONNSTLSKUDD: 'MIDLERTIDIG_LONNSTILSKUDD',
  VARIG_LONNSTILSKUD: 'VARIG_LONNSTILSKUDD',
  FIREARIG_LONNSTILSUDD: 'FIREARIG_LONNSTILSKUDD',
  VARIG_TILRETTELAGT_ARBEID_I_ORDINAER_VIRKSOMHET: 'VTAO',
};

const known: ReadonlySet<string> = new Set(measureCodes);

/** Other spellings of a code: Nav's own misspellings and the group and single-place codes of one measure. */
export function aliasesOf(code: MeasureCode): readonly string[] {
  return Object.keys(aliases).filter((alias) => aliases[alias] === code);
}

/** The measure a code or one of its other spellings stands for; undefined when it is neither. */
export function measureCodeOf(text: string): MeasureCode | undefined {
  if (isMeasureCode(text)) return text;
  // Every object answers to names such as `constructor`
  return Object.hasOwn(aliases, text) ? aliases[text] : undefined;
}

/** Whether the text is a measure code in correct spelling. */
export function isMeasureCode(text: string): text is MeasureCode {
  return known.has(text);
}
