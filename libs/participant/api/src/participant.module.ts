import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Jobs } from '@fotfeste/shared/api';
import { DraftModule } from '@fotfeste/draft/api';
import { AccessRequestController } from './access-request/access-request.controller';
import { AccessRequestService } from './access-request/access-request.service';
import { CareController } from './care/care.controller';
import { CareService } from './care/care.service';
import { ConfirmationCalendar } from './confirmation/confirmation-calendar';
import { ConfirmationController } from './confirmation/confirmation.controller';
import { ConfirmationService } from './confirmation/confirmation.service';
import { CertificateController } from './facts/certificate.controller';
import { DisqualificationController } from './disqualification/disqualification.controller';
import { DisqualificationService } from './disqualification/disqualification.service';
import { FactController } from './facts/fact.controller';
import { FactService } from './facts/fact.service';
import { FindController } from './find/find.controller';
import { OpeningService } from './find/opening.service';
import { FollowUpBlockers } from './follow-up/follow-up-blockers';
import { FollowUpCalendar } from './follow-up/follow-up-calendar';
import { FollowUpController } from './follow-up/follow-up.controller';
import { FollowUpService } from './follow-up/follow-up.service';
import { OfficeController } from './office/office.controller';
import { OfficeService } from './office/office.service';
import { KvpController } from './kvp/kvp.controller';
import { KvpService } from './kvp/kvp.service';
import { LookUpController } from './look-ups/look-up.controller';
import { LookUpsService } from './look-ups/look-ups.service';
import { OpeningsService } from './look-ups/openings.service';
import { ControlNoteController } from './note/control-note.controller';
import { NoteService } from './note/note.service';
import { SupportNoteController } from './note/support-note.controller';
import { TypedAgainController } from './typed-again/typed-again.controller';
import { TypedAgainService } from './typed-again/typed-again.service';
import { LabourMarketController } from './labour-market/labour-market.controller';
import { PersonExportController } from './person-export/person-export.controller';
import { PersonExportService } from './person-export/person-export.service';
import { AssignService } from './person/assign.service';
import { ContactService } from './person/contact.service';
import { PersonController } from './person/person.controller';
import { ReferenceController } from './reference/reference.controller';
import { Then } from './reader/then';
import { registerProviders } from './registers';
import { PersonRegisters } from './registration/person-registers';
import { EvenPace } from './registration/even-pace';
import { RegistrationController } from './registration/registration.controller';
import { RegistrationService } from './registration/registration.service';
import { participantRows } from './rows';
import { YoungConsentController } from './young-consent/young-consent.controller';
import { YoungConsentService } from './young-consent/young-consent.service';

@Module({
  imports: [TypeOrmModule.forFeature(participantRows), DraftModule],
  controllers: [
    FindController,
    RegistrationController,
    ConfirmationController,
    PersonController,
    CareController,
    CertificateController,
    FactController,
    FollowUpController,
    OfficeController,
    KvpController,
    SupportNoteController,
    ControlNoteController,
    YoungConsentController,
    DisqualificationController,
    LookUpController,
    AccessRequestController,
    ReferenceController,
    TypedAgainController,
    LabourMarketController,
    PersonExportController,
  ],
  providers: [
    ...registerProviders,
    PersonRegisters,
    EvenPace,
    OpeningService,
    RegistrationService,
    ConfirmationService,
    ConfirmationCalendar,
    ContactService,
    CareService,
    AssignService,
    FactService,
    FollowUpBlockers,
    FollowUpCalendar,
    FollowUpService,
    OfficeService,
    KvpService,
    NoteService,
    Then,
    TypedAgainService,
    YoungConsentService,
    DisqualificationService,
    LookUpsService,
    OpeningsService,
    AccessRequestService,
    PersonExportService,
  ],
  exports: [FollowUpBlockers, Then],
})
export class ParticipantModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly calendar: FollowUpCalendar,
    private readonly confirmations: ConfirmationCalendar,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      queue: 'confirmation-calendar',
      schedule: '22 * * * *',
      run: async () => {
        await this.confirmations.run();
      },
    });
    this.jobs.register({
      queue: 'follow-up-calendar',
      schedule: '37 * * * *',
      run: async () => {
        await this.calendar.run();
      },
    });
  }
}
