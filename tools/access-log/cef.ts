/** A line of the access log about one person, or about nobody when a number led nowhere. */
export interface LookUpLine {
  readonly id: string;
  readonly at: Date;
  /** When somebody looked, where the line came later: in the copy that is kept while the service is gone. */
  readonly seenAt: Date | null;
  readonly actorId: string;
  readonly actorRole: string;
  readonly permission: string;
  readonly route: string;
  readonly outcome: 'shown' | 'changed' | 'refused' | 'failed';
  readonly denial: string | null;
  /** Why somebody looks outside the own caseload, with the words beside it. */
  readonly told: string | null;
  /** Identity number of whoever it is about; the product's own id of somebody who is no longer here. */
  readonly person: string | null;
  readonly requestId: string | null;
}

const messages: Readonly<Record<LookUpLine['outcome'], string>> = {
  shown: 'Har sett opplysninger om personen',
  changed: 'Har endret opplysninger om personen',
  refused: 'Fikk ikke se opplysninger om personen',
  failed: 'Forsøkte, men det feilet',
};

/**
 * The line in ArcSight's Common Event Format, with the fields that Nav's audit logs have (nav-systems.md 2.10): `suid` who looked,
 * `duid` at whom (the identity number, as Nav's SIEM expects: so this goes to its own sink and never to the application log), `end` when in
 * milliseconds, `rt` when the product was told where that was later, `sproc` the request.
 */
export function cefOf(line: LookUpLine): string {
  const header = ['CEF:0', 'Fotfeste', 'Sporingslogg', '1.0', 'ACCESS', 'Sporingslogg', line.outcome === 'refused' ? 'WARN' : 'INFO'];
  const fields: readonly (readonly [string, string | null])[] = [
    ['end', String((line.seenAt ?? line.at).getTime())],
    ['rt', line.seenAt && String(line.at.getTime())],
    ['suid', line.actorId],
    ['duid', line.person],
    ['sproc', line.requestId],
    ['externalId', line.id],
    ['request', line.route],
    ['act', line.outcome],
    ['reason', line.denial],
    ['cs1Label', 'rolle'],
    ['cs1', line.actorRole],
    ['cs2Label', 'rettighet'],
    ['cs2', line.permission],
    ...(line.told === null
      ? []
      : ([
          ['cs3Label', 'grunn'],
          ['cs3', line.told],
        ] as const)),
    ['msg', line.outcome === 'shown' && line.person === null ? 'Søkte og fant ingen' : messages[line.outcome]],
  ];
  const extension = fields.flatMap(([name, value]) => (value === null ? [] : [`${name}=${escaped(value)}`])).join(' ');
  return [...header.map((part) => part.replaceAll(/[\\|]/g, '\\$&')), extension].join('|');
}

/** Backslash, equals sign and line feed mean something else in a field. */
function escaped(value: string): string {
  return value.replaceAll(/[\\=]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');
}
