import { matching, optional, text, wholeNumber } from '../csv/column.ts';
import { must, pointsTo, referenceFile, type ReferenceFile } from './reference-file.ts';

interface Branch {
  readonly code: string;
  readonly level: number;
  readonly parent_code: string | undefined;
}

const parentIsBeginning = must<Branch>('parent_code', 'must be the beginning of the code, and empty at the first level only', (row) =>
  row.level === 1 ? row.parent_code === undefined : row.parent_code !== undefined && row.code.startsWith(row.parent_code),
);

export const occupations = referenceFile(
  'occupations-styrk08.csv',
  {
    code: matching(/^[0-9]{1,4}$/, '1 to 4 digits'),
    level: wholeNumber(1, 4),
    parent_code: optional(matching(/^[0-9]{1,3}$/, '1 to 3 digits')),
    name: text,
    nav_group: optional(text),
    nav_subgroup: optional(text),
    job_ad_category: optional(text),
    job_ad_subcategory: optional(text),
  },
  {
    key: (row) => row.code,
    pointers: (row) => [pointsTo('parent_code', row.parent_code, { file: 'occupations-styrk08.csv', what: 'a code' })],
    checks: [
      must('level', 'must be the number of digits in the code', (row) => row.level === row.code.length),
      (row) => parentIsBeginning(row),
    ],
    table: 'occupation',
    store: {
      code: 'code',
      level: 'level',
      parent_code: 'parent_code',
      name: 'name',
      nav_group: 'nav_group',
      nav_subgroup: 'nav_subgroup',
      job_ad_category: 'job_ad_category',
      job_ad_subcategory: 'job_ad_subcategory',
    },
  },
);

export const occupationTitles = referenceFile(
  'occupation-titles.csv',
  { styrk08_code: matching(/^[0-9]{4}$/, '4 digits'), title: text },
  {
    key: (row) => `${row.styrk08_code} ${row.title}`,
    pointers: (row) => [pointsTo('styrk08_code', row.styrk08_code, { file: occupations.file, what: 'a code' })],
    table: 'occupation_title',
    store: { occupation_code: 'styrk08_code', title: 'title' },
  },
);

const digitsAtLevel = [1, 2, 3, 4, 6];

export const education = referenceFile(
  'education-nus2000.csv',
  {
    code: matching(/^[0-9]{1,6}$/, '1 to 6 digits'),
    level: wholeNumber(1, 5),
    parent_code: optional(matching(/^[0-9]{1,4}$/, '1 to 4 digits')),
    name: text,
  },
  {
    key: (row) => row.code,
    pointers: (row) => [pointsTo('parent_code', row.parent_code, { file: 'education-nus2000.csv', what: 'a code' })],
    checks: [
      must('level', 'must fit the code: 1, 2, 3, 4 or 6 digits', (row) => digitsAtLevel[row.level - 1] === row.code.length),
      (row) => parentIsBeginning(row),
    ],
    table: 'education',
    store: { code: 'code', level: 'level', parent_code: 'parent_code', name: 'name' },
  },
);

export const industries2007 = industries('industry-sn2007.csv', 'sn2007');
export const industries2025 = industries('industry-sn2025.csv', 'sn2025');

function industries(file: string, version: string): ReferenceFile {
  return referenceFile(
    file,
    {
      code: matching(/^([A-Z]|[0-9]{2})$/, 'a section letter or 2 digits'),
      level: wholeNumber(1, 2),
      parent_code: optional(matching(/^[A-Z]$/, 'a section letter')),
      name: text,
      short_name: text,
    },
    {
      key: (row) => row.code,
      pointers: (row) => [pointsTo('parent_code', row.parent_code, { file, what: 'a section' })],
      checks: [
        must('level', 'must be 1 for a section and 2 for a division', (row) => row.level === row.code.length),
        must(
          'parent_code',
          'must be empty for a section, and filled in for a division',
          (row) => (row.level === 1) === (row.parent_code === undefined),
        ),
      ],
      table: 'industry',
      store: { version: () => version, code: 'code', level: 'level', parent_code: 'parent_code', name: 'name', short_name: 'short_name' },
    },
  );
}
