import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Common paths that administrators write, and the first of them (policy-2, 5.4.6; policy-1, 4.4). Every version is kept. */
export class PathTemplate1767225600039 implements MigrationInterface {
  readonly name = 'PathTemplate1767225600039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    for (const template of first) await runner.query('insert into path_template (content) values ($1)', [JSON.stringify(template)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table path_template, path_template_history');
  }
}

const table = `
  create table path_template (
    id uuid constraint path_template_pkey primary key default uuidv7(),
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    closed_on date
  );
  call ff.changeable('path_template');
  alter table path_template enable row level security;
  do $$
  declare
    app text := current_setting('fotfeste.app_role');
    writes constant text := '(select ff.actor_role() in (''administrator'', ''system''))';
  begin
    execute format('grant select, insert, update on path_template to %I', app);
    execute format('grant select, insert on path_template_history to %I', app);
    execute format('create policy read_by_everybody on path_template for select to %I using (true)', app);
    execute format('create policy administrator_adds on path_template for insert to %I with check (%s)', app, writes);
    execute format('create policy administrator_changes on path_template for update to %I using (%s) with check (%s)', app, writes, writes);
  end $$`;

const step = (measure: string, months: number, purpose: string, more: object = {}): object => ({
  ...{ measure, months, purpose, weeksAfter: 0, isBeside: false },
  ...more,
});

const first = [
  {
    name: { nb: 'Avklaring, AFT og lønnstilskudd', nn: 'Avklaring, AFT og lønstilskot', en: 'Clarification, AFT and wage subsidy' },
    forWhom: {
      nb: 'Nedsatt arbeidsevne, uklart hva som er mulig, trenger tett oppfølging fram til en jobb.',
      nn: 'Nedsett arbeidsevne, uklart kva som er mogleg, treng tett oppfølging fram til ein jobb.',
      en: 'Reduced work capacity, unclear what is possible, needs close follow-up until there is a job.',
    },
    steps: [
      step('AVKLARING', 1, 'clarification'),
      step('ARBEIDSFORBEREDENDE_TRENING', 12, 'qualification'),
      step('MIDLERTIDIG_LONNSTILSKUDD', 12, 'employer-certainty'),
      step('OPPFOLGING', 6, 'keep-work', { isBeside: true }),
    ],
  },
  {
    name: { nb: 'Arbeidstrening og lønnstilskudd', nn: 'Arbeidstrening og lønstilskot', en: 'Work training and wage subsidy' },
    forWhom: {
      nb: 'Trenger erfaring hos en arbeidsgiver som kan ansette etterpå.',
      nn: 'Treng erfaring hos ein arbeidsgivar som kan tilsetje etterpå.',
      en: 'Needs experience with an employer who can hire afterwards.',
    },
    steps: [step('ARBEIDSTRENING', 3, 'qualification'), step('MIDLERTIDIG_LONNSTILSKUDD', 6, 'employer-certainty')],
  },
  {
    name: {
      nb: 'Fra introduksjonsprogram til fagbrev',
      nn: 'Frå introduksjonsprogram til fagbrev',
      en: 'From introduction programme to trade certificate',
    },
    forWhom: {
      nb: 'Ny i Norge, vil ha et yrke med fagbrev.',
      nn: 'Ny i Noreg, vil ha eit yrke med fagbrev.',
      en: 'New in Norway, wants a trade with a certificate.',
    },
    steps: [step('INTRODUKSJONSPROGRAM', 24, 'inclusion'), step('FAG_OG_YRKESOPPLAERING', 36, 'qualification')],
  },
  {
    name: { nb: 'Individuell jobbstøtte (IPS)', nn: 'Individuell jobbstøtte (IPS)', en: 'Individual placement and support (IPS)' },
    forWhom: {
      nb: 'Vil ha ordinær jobb nå, med oppfølging sammen med helsetjenesten.',
      nn: 'Vil ha ordinær jobb no, med oppfølging saman med helsetenesta.',
      en: 'Wants an ordinary job now, with follow-up together with the health service.',
    },
    steps: [step('INDIVIDUELL_JOBBSTOTTE', 24, 'job-search')],
  },
];
