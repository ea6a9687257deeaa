import type pg from 'pg';
import { SyntheticPopulation } from '@fotfeste/participant/api';
import { Cast } from './cast';
import { writeErasures } from './erasure-rows';
import { IdentityNumbers } from './identity-numbers';
import { jobSupportRows } from './job-support-world';
import type { Journal, Row } from './journal';
import { writeLinks } from './link-rows';
import { Loader, type Batch } from './load';
import { writeLostConsent } from './lost-consent-rows';
import { makePeople, type Setting } from './make-people';
import { demoUsers } from '../dev-sign-in/users.ts';
import { outsideRows } from './outside-offers';
import { ProgressBar } from './progress-bar';
import { writeReportTalk } from './report-rows';
import { writeCategories } from './category-rows';
import { templateRows } from './template-rows';
import { writeWalls } from './wall-rows';
import { writeCaseloadWork, writeSamples } from './caseload-rows';
import type { Settings } from './settings';
import { savedViewRows } from './saved-view-rows';
import { hostsAmong, makeOfferings } from './world';
import { capacityRows, ownListRows, staffRows, worldRows, type Organisation } from './world-rows';

const peoplePerBatch = 2000;
const referenceFolder = 'data/reference';

/** Tables in an order their references allow. */
const order = [
  ...[
    'person_access',
    'participant',
    'participant_history',
    'person_name',
    'responsible_adviser',
    'job_seeker_registration',
    'job_seeker_confirmation',
  ],
  ...['follow_up_period', 'kvp_period', 'support_note', 'control_note'],
  ...[
    'employment',
    'sick_leave',
    'participant_education',
    'participant_certificate',
    'benefit',
    'carer_situation',
    'needs_assessment',
    'need_opinion',
    'assistance_decision',
    'assistance_comment',
    'document',
    'draft',
    'judgement',
    'earlier_time',
    'recorded_fact',
    'assessment',
  ],
  ...[
    'plan_goal',
    'plan_path',
    'plan_meeting',
    'plan_minutes',
    'plan_contact',
    'follow_up_task',
    'participation_background',
    'participation',
    'participation_history',
    'participation_status',
    'participation_extent',
    'participation_goal',
    'participation_agreement',
  ],
  ...['participation_attendance', 'participation_checkpoint', 'job_support_profile', 'job_support_job', 'job_support_contact'],
  ...['share_consent', 'share_consent_history', 'participation_share'],
  ...[
    'participation_report',
    'participation_outcome',
    'participation_review',
    'provider_access',
    'coordinator_access',
    'plan_activity',
    'plan_activity_history',
  ],
  ...['plan_sub_goal', 'plan_sub_goal_history'],
  ...[
    'participation_change',
    'participation_proposal',
    'participation_co_adviser',
    'participation_suitability',
    'participation_message',
    'participation_meeting',
  ],
  ...['domain_event'],
] as const;

/** Fills an empty database, everything or nothing. Refuses one that has people already. */
export async function fillWithPeople(client: pg.Client, settings: Settings): Promise<void> {
  await refuseFilled(client);
  await client.query('begin');
  try {
    await fill(client, settings);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function fill(client: pg.Client, { participants, told, seed, today }: Settings): Promise<void> {
  const isKeptWhole = told === participants;
  const organisations = await organisationsIn(client);
  const offerings = makeOfferings(seed, today, told);
  const setting: Setting = {
    seed,
    today,
    cast: new Cast(),
    numbers: IdentityNumbers.of(referenceFolder, today),
    population: SyntheticPopulation.of(referenceFolder),
    places: { offerings, employers: hostsAmong(organisations, 'EMPLOYER'), schools: hostsAmong(organisations, 'SCHOOL') },
    isAssessmentKept: isKeptWhole,
    officeOf: await officesByMunicipality(client),
  };
  const loader = new Loader(client);
  await loader.write(staffRows());
  await loader.write(
    worldRows(
      offerings,
      organisations,
      setting.cast.offices().map(([office]) => office),
      today,
    ),
  );
  await loader.write(jobSupportRows(seed, offerings, today));
  const editor = demoUsers.find(({ role }) => role === 'measure-coordinator');
  if (editor) await loader.write(outsideRows(seed, editor, today));
  const administrator = demoUsers.find(({ role }) => role === 'administrator');
  if (administrator) await loader.write(templateRows(seed, administrator, today));
  const progress = new ProgressBar('Demo data');
  let batch: Journal[] = [];
  let written = 0;
  for (const journal of makePeople(setting, told)) {
    batch.push(journal);
    written += 1;
    if (batch.length < peoplePerBatch && written < told) continue;
    await loader.write(asBatch(batch, isKeptWhole));
    batch = [];
    progress.show(written, told);
  }
  await loader.write(capacityRows(offerings));
  await loader.write(ownListRows(offerings));
  await writeLinks(client, today);
  await writeReportTalk(client, today);
  await writeLostConsent(client, today);
  await loader.write(savedViewRows(seed, today));
  await writeCategories(client);
  await writeErasures(client, today);
  await writeWalls(client, today);
  await writeCaseloadWork(client, today);
  await writeSamples(client, today);
  await loader.finish();
  progress.finish();
}

function asBatch(journals: readonly Journal[], isKeptWhole: boolean): Batch {
  const all = new Map<string, Row[]>(order.map((table) => [table, []]));
  for (const { rows } of journals) {
    for (const [table, written] of rows) {
      const known = all.get(table);
      if (!known) throw new Error(`${table} has no place in the order of tables`);
      if (isKeptWhole || !table.endsWith('_history')) known.push(...written);
    }
  }
  return all;
}

async function refuseFilled(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ filled: boolean }>('select exists (select 1 from participant) as filled');
  if (rows[0]?.filled) throw new RangeError('There are people in this database already: demo data go into an empty one.');
}

async function organisationsIn(client: pg.Client): Promise<readonly Organisation[]> {
  const { rows } = await client.query<Organisation>(
    `select org_number as number, name, type, county_number as county, municipality_number as municipality,
      sn2007_division as division from organisation order by org_number`,
  );
  return rows;
}

async function officesByMunicipality(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ municipality: string; office: string }>(
    `select municipality_number as municipality, min(unit_number) as office from nav_office_area group by municipality_number`,
  );
  return new Map(rows.map(({ municipality, office }) => [municipality, office]));
}
