import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everybody whose name has other letters than a to z is found by how it is typed without them, as \`wordsToFindBy\` says in code. */
export class NamesInBaseLetters1767225600119 implements MigrationInterface {
  readonly name = 'NamesInBaseLetters1767225600119';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into person_name (word, participant_id, office, walled)
      select distinct left(typed.word, 100), n.participant_id, n.office, n.walled
      from person_name n,
        lateral (select ${inBaseLetters('n.word')} union all
          select string_agg(case when part[1] ~ '[æøå]' then part[1] else ${inBaseLetters('part[1]')} end, '' order by turn)
          from regexp_matches(n.word, '[æøå]+|[^æøå]+', 'g') with ordinality as parts (part, turn)) as typed (word)
      where n.word ~ '[^ -~]' and typed.word <> n.word
      on conflict do nothing`);
  }

  /** The words stay: a name may have been written so, and who is found by one word more is nobody else. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}

function inBaseLetters(word: string): string {
  const typed = [
    ['æ', 'ae'],
    ['ß', 'ss'],
    ['œ', 'oe'],
    ['þ', 'th'],
  ].reduce((made, [from, to]) => `replace(${made}, '${from}', '${to}')`, word);
  return `normalize(regexp_replace(normalize(translate(${typed}, 'øåłđðħıŋŧə', 'oalddhinte'), NFD), '[\\u0300-\\u036f]', '', 'g'), NFC)`;
}
