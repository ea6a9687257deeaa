import { Foundation1767225600001 } from './migrations/01-foundation';
import { Reference1767225600002 } from './migrations/02-reference';
import { Draft1767225600003 } from './migrations/03-draft';
import { Participant1767225600004 } from './migrations/04-participant';
import { Measure1767225600005 } from './migrations/05-measure';
import { Assistance1767225600006 } from './migrations/06-assistance';
import { Eligibility1767225600007 } from './migrations/07-eligibility';
import { Participation1767225600008 } from './migrations/08-participation';
import { ActivityPlan1767225600009 } from './migrations/09-activity-plan';
import { Caseload1767225600010 } from './migrations/10-caseload';
import { ReferralAnswer1767225600011 } from './migrations/11-referral-answer';
import { ParticipationChange1767225600012 } from './migrations/12-participation-change';
import { ToldValues1767225600013 } from './migrations/13-told-values';
import { SaidOnRegistering1767225600014 } from './migrations/14-said-on-registering';
import { DraftSetAside1767225600015 } from './migrations/15-draft-set-aside';
import { Document1767225600016 } from './migrations/16-document';
import { Consultation1767225600017 } from './migrations/17-consultation';
import { EarlierTime1767225600018 } from './migrations/18-earlier-time';
import { QuietCases1767225600019 } from './migrations/19-quiet-cases';
import { LookUpByNumber1767225600020 } from './migrations/20-look-up-by-number';
import { AssistanceComplaint1767225600021 } from './migrations/21-assistance-complaint';
import { ParticipationChoice1767225600022 } from './migrations/22-participation-choice';
import { Proposal1767225600023 } from './migrations/23-proposal';
import { Message1767225600024 } from './migrations/24-message';
import { Attendance1767225600025 } from './migrations/25-attendance';
import { Checkpoint1767225600026 } from './migrations/26-checkpoint';
import { Supply1767225600028 } from './migrations/28-supply';
import { CatalogueEntry1767225600029 } from './migrations/29-catalogue-entry';
import { SickLeavesKnown1767225600030 } from './migrations/30-sick-leaves-known';
import { SharePackage1767225600031 } from './migrations/31-share-package';
import { ProviderLink1767225600032 } from './migrations/32-provider-link';
import { JobSupport1767225600033 } from './migrations/33-job-support';
import { ProviderList1767225600035 } from './migrations/35-provider-list';
import { ProviderListHelped1767225600036 } from './migrations/36-provider-list-helped';
import { PlanPath1767225600037 } from './migrations/37-plan-path';
import { AssistanceLetter1767225600038 } from './migrations/38-assistance-letter';
import { PathTemplate1767225600039 } from './migrations/39-path-template';
import { Unread1767225600040 } from './migrations/40-unread';
import { ReportComment1767225600041 } from './migrations/41-report-comment';
import { OfferingCancelled1767225600042 } from './migrations/42-offering-cancelled';
import { PlacesByExtent1767225600043 } from './migrations/43-places-by-extent';
import { SinglePlace1767225600044 } from './migrations/44-single-place';
import { Meeting1767225600046 } from './migrations/46-meeting';
import { ContactAndTask1767225600047 } from './migrations/47-contact-and-task';
import { OfficeHandover1767225600048 } from './migrations/48-office-handover';
import { YoungConsent1767225600049 } from './migrations/49-young-consent';
import { JobSeekerConfirmation1767225600050 } from './migrations/50-job-seeker-confirmation';
import { KvpPeriod1767225600051 } from './migrations/51-kvp-period';
import { SaidBy1767225600052 } from './migrations/52-said-by';
import { NeedOpinion1767225600053 } from './migrations/53-need-opinion';
import { ReadModel1767225600054 } from './migrations/54-read-model';
import { ReportGivenUp1767225600055 } from './migrations/55-report-given-up';
import { SavedView1767225600056 } from './migrations/56-saved-view';
import { LabourMarket1767225600057 } from './migrations/57-labour-market';
import { PersonNote1767225600058 } from './migrations/58-person-note';
import { ApplicationStage1767225600059 } from './migrations/59-application-stage';
import { Certificate1767225600060 } from './migrations/60-certificate';
import { SubGoal1767225600062 } from './migrations/62-sub-goal';
import { CaseDetails1767225600064 } from './migrations/64-case-details';
import { UserPreference1767225600065 } from './migrations/65-user-preference';
import { BulkRun1767225600066 } from './migrations/66-bulk-run';
import { CaseloadWeights1767225600067 } from './migrations/67-caseload-weights';
import { Erasure1767225600068 } from './migrations/68-erasure';
import { LetterLanguage1767225600069 } from './migrations/69-letter-language';
import { CommentSeen1767225600070 } from './migrations/70-comment-seen';
import { CarerSituation1767225600071 } from './migrations/71-carer-situation';
import { DeadlineQueue1767225600073 } from './migrations/73-deadline-queue';
import { Notice1767225600074 } from './migrations/74-notice';
import { SortedLists1767225600077 } from './migrations/77-sorted-lists';
import { DisqualifiedAndLists1767225600080 } from './migrations/80-disqualified-and-lists';
import { AccessLogSealed1767225600081 } from './migrations/81-access-log-sealed';
import { OpeningSeen1767225600082 } from './migrations/82-opening-seen';
import { RefusalReason1767225600083 } from './migrations/83-refusal-reason';
import { AsLongForNobody1767225600084 } from './migrations/84-as-long-for-nobody';
import { SeenWithResponsible1767225600085 } from './migrations/85-seen-with-responsible';
import { ErasureDue1767225600086 } from './migrations/86-erasure-due';
import { ActiveSince1767225600087 } from './migrations/87-active-since';
import { CaseCopy1767225600088 } from './migrations/88-case-copy';
import { Day1767225600089 } from './migrations/89-day';
import { Absence1767225600090 } from './migrations/90-absence';
import { QualitySample1767225600091 } from './migrations/91-quality-sample';
import { ControlTaken1767225600092 } from './migrations/92-control-taken';
import { NamesByOffice1767225600094 } from './migrations/94-names-by-office';
import { NamesBehindWalls1767225600095 } from './migrations/95-names-behind-walls';
import { SessionUse1767225600096 } from './migrations/96-session-use';
import { AccessLogExpires1767225600097 } from './migrations/97-access-log-expires';
import { QuietLimit1767225600098 } from './migrations/98-quiet-limit';
import { WhatIsWaitedFor1767225600099 } from './migrations/99-what-is-waited-for';
import { LookUpReason1767225600100 } from './migrations/100-look-up-reason';
import { MeasureTold1767225600101 } from './migrations/101-measure-told';
import { TopicsTold1767225600102 } from './migrations/102-topics-told';
import { FewKnow1767225600104 } from './migrations/104-few-know';
import { PersonExport1767225600105 } from './migrations/105-person-export';
import { ListsOfACountry1767225600111 } from './migrations/111-lists-of-a-country';
import { ProbedWindows1767225600112 } from './migrations/112-probed-windows';
import { ExportAsOfToday1767225600113 } from './migrations/113-export-as-of-today';
import { SimulationAsked1767225600116 } from './migrations/116-simulation-asked';
import { NamesInBaseLetters1767225600119 } from './migrations/119-names-in-base-letters';
import { HandedDeadline1767225600120 } from './migrations/120-handed-deadline';
import { FactsTold1767225600121 } from './migrations/121-facts-told';
import { DeadlinesThatTell1767225600128 } from './migrations/128-deadlines-that-tell';
import { ExportTold1767225600129 } from './migrations/129-export-told';
import { ExitDays1767225600133 } from './migrations/133-exit-days';
import { WhatIsAgreed1767225600138 } from './migrations/138-what-is-agreed';
import { PutAsideInLists1767225600139 } from './migrations/139-put-aside-in-lists';

/** Every migration, in order. A room adds to its own; a released one is never edited. */
export const migrations = [
  Foundation1767225600001,
  Reference1767225600002,
  Draft1767225600003,
  Participant1767225600004,
  Measure1767225600005,
  Assistance1767225600006,
  Eligibility1767225600007,
  Participation1767225600008,
  ActivityPlan1767225600009,
  Caseload1767225600010,
  ReferralAnswer1767225600011,
  ParticipationChange1767225600012,
  ToldValues1767225600013,
  SaidOnRegistering1767225600014,
  DraftSetAside1767225600015,
  Document1767225600016,
  Consultation1767225600017,
  EarlierTime1767225600018,
  QuietCases1767225600019,
  LookUpByNumber1767225600020,
  AssistanceComplaint1767225600021,
  ParticipationChoice1767225600022,
  Proposal1767225600023,
  Message1767225600024,
  Attendance1767225600025,
  Checkpoint1767225600026,
  Supply1767225600028,
  CatalogueEntry1767225600029,
  SickLeavesKnown1767225600030,
  SharePackage1767225600031,
  ProviderLink1767225600032,
  JobSupport1767225600033,
  ProviderList1767225600035,
  ProviderListHelped1767225600036,
  PlanPath1767225600037,
  AssistanceLetter1767225600038,
  PathTemplate1767225600039,
  Unread1767225600040,
  ReportComment1767225600041,
  OfferingCancelled1767225600042,
  PlacesByExtent1767225600043,
  SinglePlace1767225600044,
  Meeting1767225600046,
  ContactAndTask1767225600047,
  OfficeHandover1767225600048,
  YoungConsent1767225600049,
  JobSeekerConfirmation1767225600050,
  KvpPeriod1767225600051,
  SaidBy1767225600052,
  NeedOpinion1767225600053,
  ReadModel1767225600054,
  ReportGivenUp1767225600055,
  SavedView1767225600056,
  LabourMarket1767225600057,
  PersonNote1767225600058,
  ApplicationStage1767225600059,
  Certificate1767225600060,
  SubGoal1767225600062,
  CaseDetails1767225600064,
  UserPreference1767225600065,
  BulkRun1767225600066,
  CaseloadWeights1767225600067,
  Erasure1767225600068,
  LetterLanguage1767225600069,
  CommentSeen1767225600070,
  CarerSituation1767225600071,
  DeadlineQueue1767225600073,
  Notice1767225600074,
  SortedLists1767225600077,
  DisqualifiedAndLists1767225600080,
  AccessLogSealed1767225600081,
  OpeningSeen1767225600082,
  RefusalReason1767225600083,
  AsLongForNobody1767225600084,
  SeenWithResponsible1767225600085,
  ErasureDue1767225600086,
  ActiveSince1767225600087,
  CaseCopy1767225600088,
  Day1767225600089,
  Absence1767225600090,
  QualitySample1767225600091,
  ControlTaken1767225600092,
  NamesByOffice1767225600094,
  NamesBehindWalls1767225600095,
  SessionUse1767225600096,
  AccessLogExpires1767225600097,
  QuietLimit1767225600098,
  WhatIsWaitedFor1767225600099,
  LookUpReason1767225600100,
  MeasureTold1767225600101,
  TopicsTold1767225600102,
  FewKnow1767225600104,
  PersonExport1767225600105,
  ListsOfACountry1767225600111,
  ProbedWindows1767225600112,
  ExportAsOfToday1767225600113,
  SimulationAsked1767225600116,
  NamesInBaseLetters1767225600119,
  HandedDeadline1767225600120,
  FactsTold1767225600121,
  DeadlinesThatTell1767225600128,
  ExportTold1767225600129,
  ExitDays1767225600133,
  WhatIsAgreed1767225600138,
  PutAsideInLists1767225600139,
];
