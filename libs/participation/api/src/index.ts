export * from './case-participation.reader';
export * from './participation.module';
export { approveReferral } from './referral/referral-approval';
export * from './life/life-events';
export { ReferralService } from './referral/referral.service';
export { CalendarService } from './calendar/calendar.service';
export { participationRows } from './rows';
