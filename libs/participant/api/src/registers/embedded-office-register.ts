import type { DataSource } from 'typeorm';
import { answerAs, answering, type RegisterBehaviour } from '@fotfeste/shared/api';
import { OfficeRegister, officeRegisterDown, type ResponsibleOffice } from './office-register';

interface AreaRow {
  readonly unit_number: string;
  readonly name: string;
  readonly basis: string;
}

/** Answers from the reference data: `nav_office_area`. */
export class EmbeddedOfficeRegister extends OfficeRegister {
  constructor(
    private readonly dataSource: Pick<DataSource, 'query'>,
    private readonly behaviour: RegisterBehaviour = answering,
  ) {
    super();
  }

  override officeFor(municipalityNumber: string, districtCode = ''): Promise<ResponsibleOffice | undefined> {
    return answerAs(this.behaviour, officeRegisterDown, () => this.area(municipalityNumber, districtCode), undefined);
  }

  /** A district outside the divided cities is not an error: the whole municipality has one office. */
  private async area(municipalityNumber: string, districtCode: string): Promise<ResponsibleOffice | undefined> {
    const [row] = await this.dataSource.query<readonly AreaRow[]>(
      `select area.unit_number, office.name, area.basis
       from nav_office_area area join nav_office office using (unit_number)
       where area.municipality_number = $1 and area.district_code in ($2, '') and office.status = 'active'
       order by area.district_code desc limit 1`,
      [municipalityNumber, districtCode],
    );
    if (!row) return undefined;
    return { unitNumber: row.unit_number, name: row.name, certainty: row.basis === 'successor-region' ? 'likely' : 'stated' };
  }
}
