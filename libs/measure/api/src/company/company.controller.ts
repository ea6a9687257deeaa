import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Access } from '@fotfeste/access/api';
import { CompanySearchRequest } from './company.dto';
import { CompanyService } from './company.service';
import { CompanyListView } from './company.view';

@Controller('companies')
export class CompanyController {
  constructor(private readonly companies: CompanyService) {}

  /** Enterprises by organisation number or by words of the name. */
  @Post('search')
  @HttpCode(200)
  @Access({ permission: 'measure:read', subject: 'nobody' })
  search(@Body() { text }: CompanySearchRequest): Promise<CompanyListView> {
    return this.companies.search(text);
  }
}
