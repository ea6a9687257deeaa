import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { registerBehaviour, RegisterSettings } from '@fotfeste/shared/api';
import { CatalogueController } from './catalogue/catalogue.controller';
import { CatalogueService } from './catalogue/catalogue.service';
import { CompanyController } from './company/company.controller';
import { CompanyService } from './company/company.service';
import { OfferingController } from './offering/offering.controller';
import { OfferingService } from './offering/offering.service';
import { EntryController } from './editorial/entry.controller';
import { EntryService } from './editorial/entry.service';
import { MunicipalityController } from './municipality/municipality.controller';
import { AgreementWorkController } from './supply/agreement/agreement-work.controller';
import { AgreementWorkService } from './supply/agreement/agreement-work.service';
import { PlaceChangeService } from './supply/agreement/place-change.service';
import { OfferingWorkController } from './supply/offering/offering-work.controller';
import { OfferingWorkService } from './supply/offering/offering-work.service';
import { ProviderWorkController } from './supply/provider/provider-work.controller';
import { ProviderWorkService } from './supply/provider/provider-work.service';
import { CompanyRegister } from './registers/company-register';
import { EmbeddedCompanyRegister } from './registers/embedded-company-register';

const companyRegister = {
  provide: CompanyRegister,
  inject: [DataSource, RegisterSettings],
  useFactory: (dataSource: DataSource, { company }: RegisterSettings) =>
    new EmbeddedCompanyRegister(dataSource, registerBehaviour(company)),
};

@Module({
  controllers: [
    ...[CatalogueController, OfferingController, CompanyController, MunicipalityController, EntryController],
    ...[ProviderWorkController, AgreementWorkController, OfferingWorkController],
  ],
  providers: [
    ...[CatalogueService, OfferingService, CompanyService, companyRegister],
    ...[EntryService, ProviderWorkService, AgreementWorkService, PlaceChangeService, OfferingWorkService],
  ],
  exports: [CompanyRegister],
})
export class MeasureModule {}
