import { Injectable } from '@nestjs/common';
import { CompanyRegister } from '../registers/company-register';
import type { CompanyListView } from './company.view';

const shown = 20;

/** Enterprises that can host a measure. */
@Injectable()
export class CompanyService {
  constructor(private readonly register: CompanyRegister) {}

  /** By number when the text is one, with or without blanks; else by words of the name. */
  async search(text: string): Promise<CompanyListView> {
    const compact = text.replace(/\s/g, '');
    if (/^[0-9]{9}$/.test(compact)) {
      const company = await this.register.find(compact);
      return { items: company ? [company] : [], hasMore: false };
    }
    const found = await this.register.search(text, shown + 1);
    return { items: found.slice(0, shown), hasMore: found.length > shown };
  }
}
