import { given } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { CodeNameView, OfficeChoiceView } from './reference.view';

const mostListed = 20;

/** Finds codes of the official lists by the words people use. */
export class ReferenceReader {
  constructor(private readonly tx: Tx) {}

  /** Occupations of the finest level (STYRK-08), by name, by job title or by code. */
  occupations(text: string): Promise<readonly CodeNameView[]> {
    return this.found(
      text,
      `select code, name, name as words, 0 as place from occupation where level = 4 and code ~ '^[1-9]'
       union all select t.occupation_code, o.name, t.title, 1 from occupation_title t join occupation o on o.code = t.occupation_code
       where o.level = 4 and o.code ~ '^[1-9]'`,
    );
  }

  /** Kinds of education: levels, fields and groups (NUS2000). */
  educations(text: string): Promise<readonly CodeNameView[]> {
    return this.found(text, `select code, name, name as words, level as place from education where code !~ '9{3,}$'`);
  }

  /** Local offices that are open, by name. */
  offices(): Promise<readonly OfficeChoiceView[]> {
    return this.tx.query(`select unit_number as number, name from nav_office where type = 'local' and status = 'active' order by name`);
  }

  /** Each code once, where every word of the text begins a word of it; those that begin with the text come first. */
  private async found(text: string, list: string): Promise<readonly CodeNameView[]> {
    const words = text
      .toLocaleLowerCase('nb')
      .split(/[\s-]+/u)
      .filter((word) => word !== '');
    if (words.length === 0) return [];
    const begins = words.map((word) => `(^|[^[:alnum:]])${word.replace(/[^\p{L}\p{N}]/gu, '\\$&')}`);
    const rows = await this.tx.query<{ code: string; name: string; words: string }>(
      `select code, name, words from (
         select distinct on (code) code, name, words, place from (${list}) list
         where (lower(words) ~ all ($1)) or code like $2
         order by code, place
       ) found order by (lower(words) like $3) desc, place, words limit ${mostListed}`,
      [begins, /^\d+$/.test(text) ? `${text}%` : 'no code', `${text.toLocaleLowerCase('nb').replace(/[%_\\]/g, '\\$&')}%`],
    );
    return rows.map(({ code, name, words: foundAs }) => ({ code, name, ...given({ foundAs: foundAs === name ? undefined : foundAs }) }));
  }
}
