import type { BodyOf, ReplyOf } from '@fotfeste/shared/web';

/** What the server says of attendance, and what is sent to it. */
export type AttendanceWeek = ReplyOf<'GET /provider/attendance'>;
export type AttendanceRow = AttendanceWeek['items'][number];
export type AttendanceEntry = ReplyOf<'PUT /provider/participations/{participationId}/attendance'>;
export type AttendanceCellBody = BodyOf<'PUT /provider/participations/{participationId}/attendance'>;
export type Attendance = ReplyOf<'GET /participations/{participationId}/attendance'>;
export type AttendedWeek = Attendance['items'][number];
