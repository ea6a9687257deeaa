import { protections } from '@fotfeste/access/domain';
import {
  contactChannels,
  followUpStartReasons,
  guardianships,
  interpreterNeeds,
  knownAnswers,
  residencePermits,
  residenceStatuses,
  situations,
} from '@fotfeste/participant/domain';
import { day, digits, listOf, matching, oneOf, optional, textUpTo, truth } from '../csv/column.ts';
import type { RowOf } from '../csv/row.ts';
import { identityNumber } from './identity-number.ts';

/** The columns of a file of participants; their meaning stands in docs/import.md. */
export const participantColumns = {
  identity_number: identityNumber,
  given_name: textUpTo(200),
  family_name: textUpTo(200),
  office: digits(4),
  protection: oneOf(protections),
  shielded: truth,
  follow_up_from: day,
  municipality_number: optional(digits(4)),
  district_code: optional(digits(6)),
  citizenships: listOf(matching(/^[A-Z]{3}$/, 'three capital letters (ISO 3166)')),
  residence_status: optional(oneOf(residenceStatuses)),
  residence_permit: optional(oneOf(residencePermits)),
  residence_permit_to: optional(day),
  guardianship: optional(oneOf(guardianships)),
  safety_measure: optional(truth),
  telephone: optional(matching(/^\+?[0-9 ]{5,20}$/, 'a telephone number')),
  email: optional(matching(/^(?=.{5,254}$)[^\s@]+@[^\s@]+\.[^\s@]+$/, 'an e-mail address')),
  spoken_language: optional(matching(/^[a-z]{2,3}$/, 'two or three small letters (ISO 639)')),
  interpreter: optional(oneOf(interpreterNeeds)),
  contact_channel: optional(oneOf(contactChannels)),
  start_reason: optional(oneOf(followUpStartReasons)),
  registered_from: optional(day),
  situations: listOf(oneOf(situations)),
  other_hindrances: optional(oneOf(knownAnswers)),
  education_code: optional(matching(/^[0-9]{1,6}$/, '1 to 6 digits (NUS2000)')),
  wished_occupations: listOf(matching(/^[0-9]{1,4}$/, '1 to 4 digits (STYRK-08)')),
  approval_reason: optional(matching(/^.{10,2000}$/, 'at least ten characters')),
  guardian_consents: optional(truth),
  adviser: optional(matching(/^[A-Z0-9]{4,12}$/, 'a Nav ident')),
  assigned_on: optional(day),
} as const;

/** One row as it was read. */
export type ParticipantCells = RowOf<typeof participantColumns>;

/** Columns a file must have; who may see a person is never left to a default. */
const required: readonly string[] = ['identity_number', 'given_name', 'family_name', 'office', 'protection', 'shielded', 'follow_up_from'];

export const participantColumnsLeftOut = (Object.keys(participantColumns) as (keyof typeof participantColumns)[]).filter(
  (name) => !required.includes(name),
);
