import { readFileSync } from 'node:fs';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const contract = JSON.parse(readFileSync('libs/shared/contract/src/openapi.json', 'utf8')) as {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

/**
 * Where each value of what the person's pages show comes from. `itself`: it carries its own source and day. `casework`: decided or done
 * at Nav, with the day beside it, told by nobody. Any other word: the field that tells source and day.
 */
const sources: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  PersonHeaderView: {
    ...from(
      'register',
      'name identityNumber born age isUnder18 sex residenceStatus deadOn protection isShielded guardianship safetyMeasure',
    ),
    ...from('contactOrigins', 'interpreter spokenLanguage contactChannel'),
    ...from(
      'casework',
      'participantId office officeName officeLock responsible followedUpFrom decision openedUntil missingConsents handover',
    ),
    ...from('itself', 'register contactOrigins'),
  },
  OverviewView: {
    ...from('casework', 'goal activities participations decision decisionWork needs youth drafts deadlines followedUpFrom'),
    ...from('itself', 'employments benefits sickLeave care employmentsKnown benefitsKnown jobSeekerKnown'),
    ...from('jobSeekerKnown', 'jobSeekerFrom situations'),
    contact: 'OverviewContactView',
  },
  OverviewContactView: {
    ...from('origins', 'telephone email contactChannel interpreter spokenLanguage letterLanguage'),
    ...from('itself', 'origins'),
    ...from('casework', 'lastContactOn'),
  },
  ContactView: {
    ...from('origins', 'telephone email contactChannel interpreter spokenLanguage letterLanguage'),
    ...from('register', 'guardianship municipality'),
    ...from('itself', 'origins register'),
    ...from('casework', 'version'),
  },
  CareView: {
    ...from('told', 'childYears soleCarer'),
    ...from('itself', 'told'),
    ...from('casework', 'recordedByName version'),
  },
  PersonFactsView: from('itself', 'employments employmentsKnown sickLeaves sickLeavesKnown educations certificates benefits benefitsKnown'),
  RegistrationsView: from('itself', 'items'),
};

describe('every value on a person’s pages', () => {
  it.each(Object.keys(sources))('of %s has a source: one that is new must say which', (view) => {
    expect(Object.keys(propertiesOf(view)).sort()).toEqual(Object.keys(sources[view] ?? {}).sort());
  });

  it.each(Object.entries(sources))('of %s really has the source it names', (view, fields) => {
    for (const [field, source] of Object.entries(fields)) {
      if (source === 'casework' || source in sources) continue;
      const schema = propertiesOf(view)[source === 'itself' ? field : source];
      expect({ field, carries: carriesOrigin(schema) }).toEqual({ field, carries: true });
    }
  });

  it('is missed here when it carries none', () => {
    expect(carriesOrigin(propertiesOf('OverviewView')['goal'])).toBe(false);
    expect(carriesOrigin(undefined)).toBe(false);
  });
});

function from(source: string, fields: string): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.split(' ').map((field) => [field, source]));
}

function propertiesOf(view: string): Readonly<Record<string, Schema>> {
  return contract.components.schemas[view]?.properties ?? {};
}

/** Whether a value, or each of a list, says who told it and when. */
function carriesOrigin(schema: Schema | undefined): boolean {
  const reference = schema?.$ref ?? schema?.allOf?.[0]?.$ref ?? schema?.items?.$ref;
  const names = Object.keys(propertiesOf(reference?.split('/').at(-1) ?? ''));
  return names.includes('source') && names.some((name) => ['date', 'sourceDate'].includes(name));
}
