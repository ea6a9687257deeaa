import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters: decisions are collected while it is quiet, then the letter is made and stays as it went out. The printed pages have a table of
 * their own, written once.
 */
export class Document1767225600016 implements MigrationInterface {
  readonly name = 'Document1767225600016';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [document, pages]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table document_pages, document_history, document');
  }
}

const document = `
create table document (
  id uuid constraint document_pkey primary key default uuidv7(),
  participant_id uuid not null,
  kind text not null check (kind in ('participation-decision')),
  subject_id uuid not null,
  language text not null check (language in ('nb', 'nn')),
  title text not null check (length(title) between 1 and 300),
  status text not null check (status in ('collecting', 'to-be-sent', 'sent', 'dropped')),
  parts jsonb not null check (jsonb_typeof(parts) = 'array'),
  frame jsonb not null check (jsonb_typeof(frame) = 'object'),
  collected_at timestamptz not null,
  quiet_until timestamptz not null,
  made_at timestamptz,
  made_on date,
  sent_on date,
  sent_channel text check (sent_channel in ('digital', 'post', 'handed-over', 'told')),
  sent_by text,
  sent_by_name text,
  constraint document_made check ((status in ('to-be-sent', 'sent')) = (made_on is not null)),
  constraint document_sent check ((status = 'sent') = (sent_on is not null) and (sent_on is null) = (sent_channel is null) and sent_on >= made_on)
);
call ff.changeable('document');
call ff.protect('document', 'nav');
create unique index document_one_collecting on document (kind, subject_id) where status = 'collecting';
create index document_quiet_until on document (quiet_until) where status = 'collecting';
`;

const pages = `
create table document_pages (
  document_id uuid constraint document_pages_pkey primary key constraint document_pages_document references document,
  participant_id uuid not null,
  pdf bytea not null
);
call ff.protect('document_pages', 'nav');
`;
