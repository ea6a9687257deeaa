import type { ReplyOf } from '@fotfeste/shared/web';

export type CasePage = ReplyOf<'GET /caseload/mine'>;
export type CaseItem = CasePage['items'][number];
export type CaseCounts = ReplyOf<'GET /caseload/mine/counts'>;
export type Team = ReplyOf<'GET /caseload/team'>;
export type AdviserLoad = Team['items'][number];
export type County = ReplyOf<'GET /caseload/county'>;
export type CountyOffice = County['offices'][number];
export type CountyNumber = County['together'][number];
