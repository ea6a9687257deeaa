export * from './case-participation.reader';
export { ProbableStartReader } from './forecast/probable-start.reader';
export * from './participation.module';
export { rebuildProviderLists } from './projection/provider-list-upkeep';
export { answerReferral } from './referral/referral-answer';
export * from './life/life-events';
export { ReferralService } from './referral/referral.service';
export { CalendarService } from './calendar/calendar.service';
export { participationRows } from './rows';
