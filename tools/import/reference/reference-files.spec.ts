import { Known } from './known.ts';
import { offices, officeAreas } from './offices.ts';
import { counties, municipalities } from './places.ts';
import { publicHolidays } from './public-holidays.ts';
import { organisations } from './organisations.ts';
import { syntheticIds } from './invented.ts';
import { education, occupations } from './work.ts';
import type { ReferenceFile } from './reference-file.ts';

type Cells = Readonly<Record<string, string>>;

const read = (file: ReferenceFile, cells: Cells): ReturnType<ReferenceFile['readRow']> => {
  const header = file.readHeader(Object.keys(cells));
  if (!(header instanceof Map)) throw new Error((header as readonly string[]).join());
  return file.readRow(header, Object.values(cells));
};
const wrongIn = (file: ReferenceFile, cells: Cells): readonly string[] => {
  const reading = read(file, cells);
  return 'wrong' in reading ? reading.wrong.map(({ column, reason }) => `${column ?? ''} ${reason}`) : [];
};

const halden: Cells = {
  municipality_number: '3101',
  name: 'Halden',
  name_unique: 'Halden',
  name_official: 'Halden',
  county_number: '31',
  numbers_2020_2023: '3001',
};
const navHalden: Cells = {
  unit_number: '0101',
  name: 'Nav Halden-Aremark',
  type: 'local',
  status: 'active',
  parent_unit: '0200',
  parent_basis: 'source',
  county_number: '31',
  county_numbers: '31',
  county_basis: 'municipalities',
  municipality_numbers: '3101|3124',
  source: 'veilarbvisittkortfs',
  note: '',
};

describe('municipalities', () => {
  it('are stored with the numbers they had before', () => {
    expect(read(municipalities, halden)).toMatchObject({
      keys: ['3101', '31:3101'],
      values: ['3101', 'Halden', 'Halden', 'Halden', '31', ['3001']],
    });
  });

  it('begin with the number of their county', () => {
    expect(wrongIn(municipalities, { ...halden, county_number: '32' })).toEqual([
      'municipality_number must begin with the number of its county',
    ]);
  });
});

describe('Nav offices', () => {
  it('point at county unit, county and municipalities', () => {
    expect(read(offices, navHalden)).toMatchObject({
      keys: ['0101', 'open:0101'],
      pointers: [
        { file: 'nav-offices.csv', key: 'county:0200' },
        { file: 'counties.csv', key: '31' },
        { file: 'counties.csv', key: '31' },
        { file: 'municipalities.csv', key: '3101' },
        { file: 'municipalities.csv', key: '3124' },
      ],
    });
  });

  it('serve some municipality as long as they are open', () => {
    expect(wrongIn(offices, { ...navHalden, municipality_numbers: '' })).toEqual([
      'municipality_numbers must name the municipalities of an open local office',
    ]);
    expect(wrongIn(offices, { ...navHalden, municipality_numbers: '', status: 'closed' })).toEqual([]);
  });

  it('belong to a county, the national unit excepted', () => {
    const nowhere = { ...navHalden, county_number: '', county_numbers: '' };
    expect(wrongIn(offices, nowhere)).toEqual(['county_number may be empty for the national unit only']);
    expect(wrongIn(offices, { ...nowhere, type: 'national-follow-up' })).toEqual([]);
  });
});

describe('office areas', () => {
  const oslo: Cells = { municipality_number: '0301', district_code: '030101', unit_number: '0316', basis: 'norg-extract-2020', note: '' };

  it('have districts of their own municipality', () => {
    expect(wrongIn(officeAreas, oslo)).toEqual([]);
    expect(wrongIn(officeAreas, { ...oslo, district_code: '110301' })).toEqual(['district_code must begin with the municipality']);
  });

  it('have a unit unless they are unresolved', () => {
    expect(wrongIn(officeAreas, { ...oslo, unit_number: '' })).toEqual(['unit_number must be filled in unless the row is unresolved']);
    expect(wrongIn(officeAreas, { ...oslo, unit_number: '', basis: 'unresolved' })).toEqual([]);
  });
});

describe('classifications', () => {
  it('lengthen the code of the parent by a level', () => {
    const miner: Cells = {
      code: '8111',
      level: '4',
      parent_code: '811',
      name: 'Bergfagarbeidere',
      nav_group: '',
      nav_subgroup: '',
      job_ad_category: '',
      job_ad_subcategory: '',
    };
    expect(wrongIn(occupations, miner)).toEqual([]);
    expect(wrongIn(occupations, { ...miner, level: '3' })).toEqual(['level must be the number of digits in the code']);
    expect(wrongIn(occupations, { ...miner, parent_code: '911' })).toHaveLength(1);
    expect(wrongIn(occupations, { ...miner, parent_code: '' })).toHaveLength(1);
  });

  it('have six digits at the fifth level of education', () => {
    expect(wrongIn(education, { code: '099901', level: '5', parent_code: '0999', name: 'Ingen utdanning' })).toEqual([]);
    expect(wrongIn(education, { code: '09990', level: '5', parent_code: '0999', name: 'Ingen utdanning' })).toHaveLength(1);
  });
});

describe('public holidays', () => {
  it('stand on their weekday', () => {
    const day: Cells = {
      date: '2026-05-17',
      code: 'CONSTITUTION_DAY',
      name: 'Grunnlovsdagen',
      name_en: 'Constitution Day',
      weekday: 'søndag',
    };
    expect(wrongIn(publicHolidays, day)).toEqual([]);
    expect(wrongIn(publicHolidays, { ...day, weekday: 'mandag' })).toEqual(['weekday is not the weekday of that date']);
  });

  it('are twelve in every year', () => {
    const reasons = publicHolidays.whole(new Known());
    expect(reasons).toHaveLength(21);
    expect(reasons[0]).toBe('2015 has 0 public holidays, and must have 12');
  });
});

describe('organisations', () => {
  const employer: Cells = {
    org_number: '307311860',
    name: 'Kvistlun Arbeid og Vekst AS',
    type: 'PREAPPROVED_AFT_VTA',
    legal_form: 'AS',
    county_number: '03',
    municipality_number: '0301',
    sn2007_division: '88',
    synthetic: 'true',
  };

  it('have a control digit', () => {
    expect(wrongIn(organisations, employer)).toEqual([]);
    expect(wrongIn(organisations, { ...employer, org_number: '307311861' })).toEqual(['org_number has a wrong control digit']);
  });

  it('are not taken for real ones', () => {
    expect(wrongIn(organisations, { ...employer, org_number: '889640782' })).toEqual([
      'org_number must begin with 2 or 3 when it is synthetic, else with 8 or 9',
    ]);
  });

  it('lie in their county', () => {
    expect(wrongIn(organisations, { ...employer, county_number: '31' })).toEqual(['municipality_number must lie in the county']);
  });
});

describe('synthetic identity numbers', () => {
  const person: Cells = {
    id_number: '01810356347',
    id_type: 'FNR',
    scheme: 'TENOR_PLUS_80',
    birth_date: '2003-01-01',
    sex: 'M',
    age_on_2026_11_20: '23',
  };

  it('say what their digits say', () => {
    expect(wrongIn(syntheticIds, person)).toEqual([]);
    expect(wrongIn(syntheticIds, { ...person, sex: 'F' })).toEqual(['sex is not the sex the ninth digit says']);
    expect(wrongIn(syntheticIds, { ...person, birth_date: '2003-01-02' })).toEqual(['birth_date is not the day the digits say']);
    expect(wrongIn(syntheticIds, { ...person, scheme: 'NAV_PLUS_40' })).toEqual(['scheme is not the scheme the third digit says']);
    expect(wrongIn(syntheticIds, { ...person, id_type: 'DNR' })).toEqual(['id_type is not the kind the first digit says']);
    expect(wrongIn(syntheticIds, { ...person, age_on_2026_11_20: '24' })).toEqual([
      'age_on_2026_11_20 is not the age by the date of birth',
    ]);
  });

  it('have both control digits', () => {
    expect(wrongIn(syntheticIds, { ...person, id_number: '01810356348' })).toEqual(['id_number has wrong control digits']);
  });
});

describe('what points to other rows', () => {
  it('may come before what it points to, but not without it', () => {
    const known = new Known();
    const add = (file: ReferenceFile, line: number, cells: Cells): unknown => known.add(file.file, line, read(file, cells) as never);
    add(municipalities, 2, halden);
    expect(known.dangling()).toEqual([
      { file: 'municipalities.csv', line: 2, column: 'county_number', reason: 'is not a county in counties.csv' },
    ]);
    add(counties, 2, { county_number: '31', name: 'Østfold', name_official: 'Østfold', valid_from: '', nav_region_unit_main: '0200' });
    expect(known.dangling()).toEqual([
      { file: 'counties.csv', line: 2, column: 'nav_region_unit_main', reason: 'is not a county unit in nav-offices.csv' },
    ]);
  });

  it('has a key that no earlier row has', () => {
    const known = new Known();
    const row = read(municipalities, halden) as never;
    expect(known.add('municipalities.csv', 2, row)).toBeUndefined();
    expect(known.add('municipalities.csv', 3, row)).toEqual({
      file: 'municipalities.csv',
      line: 3,
      reason: 'its key stands in an earlier row',
    });
  });
});
