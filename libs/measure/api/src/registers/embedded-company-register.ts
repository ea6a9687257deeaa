import type { DataSource } from 'typeorm';
import { answerAs, answering, type RegisterBehaviour } from '@fotfeste/shared/api';
import { CompanyRegister, companyRegisterDown, type Company } from './company-register';

interface CompanyRecord {
  readonly org_number: string;
  readonly name: string;
  readonly legal_form: string;
  readonly municipality_number: string;
  readonly municipality_name: string;
  readonly sn2007_division: string;
  readonly industry_name: string;
}

const companies = `
  select o.org_number, o.name, o.legal_form, o.municipality_number, m.name as municipality_name, o.sn2007_division, i.name as industry_name
  from organisation o
  join municipality m on m.municipality_number = o.municipality_number
  join industry i on i.version = 'sn2007' and i.code = o.sn2007_division`;

/** Answers from the reference data: `organisation`. */
export class EmbeddedCompanyRegister extends CompanyRegister {
  constructor(
    private readonly dataSource: Pick<DataSource, 'query'>,
    private readonly behaviour: RegisterBehaviour = answering,
  ) {
    super();
  }

  override find(orgNumber: string): Promise<Company | undefined> {
    return answerAs(this.behaviour, companyRegisterDown, () => this.withNumber(orgNumber), undefined);
  }

  override search(text: string, limit: number): Promise<readonly Company[]> {
    return answerAs<readonly Company[]>(this.behaviour, companyRegisterDown, () => this.withWords(text, limit), []);
  }

  private async withNumber(orgNumber: string): Promise<Company | undefined> {
    const [row] = await this.dataSource.query<readonly CompanyRecord[]>(`${companies} where o.org_number = $1`, [orgNumber]);
    return row && companyOf(row);
  }

  private async withWords(text: string, limit: number): Promise<readonly Company[]> {
    const words = text
      .toLocaleLowerCase('nb')
      .split(/\s+/u)
      .filter(Boolean)
      .map((word) => word.replace(/[\\%_]/g, '\\$&'));
    if (words.length === 0) return [];
    const rows = await this.dataSource.query<readonly CompanyRecord[]>(
      `${companies} where lower(o.name) like all ($1) order by lower(o.name) like $2 desc, o.name, o.org_number limit $3`,
      [words.map((word) => `%${word}%`), `${words[0] ?? ''}%`, limit],
    );
    return rows.map(companyOf);
  }
}

function companyOf(row: CompanyRecord): Company {
  return {
    orgNumber: row.org_number,
    name: row.name,
    legalForm: row.legal_form,
    municipality: { number: row.municipality_number, name: row.municipality_name },
    industry: { code: row.sn2007_division, name: row.industry_name },
  };
}
