/** What a word may tell about somebody that the reader has no need to know. */
export const sensitiveTopics = ['health', 'crime'] as const;
export type SensitiveTopic = (typeof sensitiveTopics)[number];

/** A dated list of words. `angst*` is every word that begins so, `*misbruk` every word that ends so; all in lower case. */
export interface SensitiveWordList {
  readonly from: string;
  readonly source: string;
  readonly words: Readonly<Record<SensitiveTopic, readonly string[]>>;
  /** Words that a pattern would catch and that tell nothing about the person: occupations, services, everyday words. */
  readonly innocent: readonly string[];
}

/** Our own list, made for this product and not taken from any authority: names of illnesses and addictions, and words of crime and punishment. */
export const sensitiveWordList: SensitiveWordList = {
  from: '2026-11-21',
  source: 'Fotfeste: own list, not from any authority',
  words: {
    health: [
      ...['diagnos*', '*diagnose', '*diagnosen', 'depresjon*', 'deprimer*', 'depressiv*', 'depression*', 'depressed', 'angst', 'angsten'],
      ...['angstl*', 'angstan*', 'sosialangst', 'anxiety', 'panikk*', 'bipolar*', 'schizofren*', 'schizophren*', 'psykos*', 'psykot*'],
      ...['psychos*', 'psychotic', 'ptsd', 'adhd', 'autis*', 'asperger*', 'tourette*', 'dyslek*', 'dyslexi*', 'anoreksi*', 'anorexi*'],
      ...[
        'bulimi*',
        'spiseforstyrr*',
        'etingsforstyrr*',
        'personlighetsforstyrr*',
        'personlegdomsforstyrr*',
        'tvangslidels*',
        'tvangsliding*',
      ],
      ...[
        'selvmord*',
        'sjølvmord*',
        'suicid*',
        'selvskad*',
        'sjølvskad*',
        'rus',
        'rusen',
        'rusa',
        'ruset',
        'rusmisbruk*',
        '*misbruker',
        '*misbrukar',
        'rusavheng*',
      ],
      ...[
        'ruslidels*',
        'rusproblem*',
        'alkoholi*',
        'alkoholproblem*',
        'alcoholi*',
        'addict*',
        'narkoman*',
        'overdose*',
        'kreft*',
        'cancer*',
      ],
      ...['epilep*', 'diabetes*', 'diabetik*', 'fibromyalg*', 'migrene*', 'migraine*', 'revmat*', 'leddgikt*', 'arthritis', 'prolaps*'],
      ...['sclerosis', 'sklerose*', 'parkinson*', 'demens*', 'dement*', 'hiv', 'aids', 'hepatitt*', 'hepatitis', 'utbrent*'],
      ...['hjerteinfarkt*', 'hjarteinfarkt*', 'hjerneslag*', 'hjarneslag*', 'utviklingshem*', 'psykisk', 'psykiske', 'sinnslidels*'],
    ],
    crime: [
      ...['kriminell*', 'kriminalit*', 'criminal*', 'straffedøm*', 'straffedom*', 'straffbar*', 'strafferegist*', 'rulleblad*', 'domfel*'],
      ...['dømt', 'dømd', 'convict*', 'fengsel*', 'fengsl*', 'prison*', 'imprison*', 'jail*', 'soning*', 'sonet', 'sona', 'varetekt*'],
      ...['siktet', 'sikta', 'tiltalt*', 'anmeldt', 'tyveri*', 'tjuveri*', 'theft', 'innbrudd*', 'innbrot*', 'burglar*'],
      ...[
        'voldtekt*',
        'valdtekt*',
        'voldsdøm*',
        'valdsdøm*',
        'vold',
        'vald',
        'voldelig*',
        'valdeleg*',
        'overgrep*',
        'assault*',
        'narkotika*',
      ],
      ...['drapsdøm*', 'drap', 'ransdøm*', 'bedrageri*', 'underslag*', 'fotlenke*', 'løslat*', 'lauslat*', 'prøveløslat*'],
    ],
  },
  innocent: [
    ...['fengselsbetjent', 'fengselsbetjenten', 'fengselsbetjenter', 'fengselsførstebetjent', 'fengselsbetjentar'],
    ...['kreftsykepleier', 'kreftsjukepleiar', 'diabetessykepleier', 'diabetessjukepleiar', 'kreftforeningen'],
    ...['kriminalomsorg', 'revmatologi', 'diagnoseverktøy'],
  ],
};
