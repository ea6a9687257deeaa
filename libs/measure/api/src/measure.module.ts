import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { registerBehaviour, RegisterSettings } from '@fotfeste/shared/api';
import { CatalogueController } from './catalogue/catalogue.controller';
import { CatalogueService } from './catalogue/catalogue.service';
import { CompanyController } from './company/company.controller';
import { CompanyService } from './company/company.service';
import { OfferingController } from './offering/offering.controller';
import { OfferingService } from './offering/offering.service';
import { CompanyRegister } from './registers/company-register';
import { EmbeddedCompanyRegister } from './registers/embedded-company-register';

const companyRegister = {
  provide: CompanyRegister,
  inject: [DataSource, RegisterSettings],
  useFactory: (dataSource: DataSource, { company }: RegisterSettings) =>
    new EmbeddedCompanyRegister(dataSource, registerBehaviour(company)),
};

@Module({
  controllers: [CatalogueController, OfferingController, CompanyController],
  providers: [CatalogueService, OfferingService, CompanyService, companyRegister],
  exports: [CompanyRegister],
})
export class MeasureModule {}
