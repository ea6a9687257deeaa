export * from './case-participation.reader';
export * from './participation.module';
export { answerReferral } from './referral/referral-answer';
export { rebuildProviderLists } from './projection/provider-list-upkeep';
export * from './life/life-events';
export { ReferralService } from './referral/referral.service';
export { CalendarService } from './calendar/calendar.service';
export { participationRows } from './rows';
