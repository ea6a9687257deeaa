import { cefOf, type LookUpLine } from './cef.ts';

const line: LookUpLine = {
  id: '0198d2f0-0000-7000-8000-000000000001',
  at: new Date('2026-11-21T08:30:00.000Z'),
  seenAt: null,
  actorId: 'Z994001',
  actorRole: 'adviser',
  permission: 'person:read',
  route: 'GET /api/participants/:participantId',
  outcome: 'shown',
  denial: null,
  told: null,
  person: '04908729450',
  requestId: 'r-1',
};

describe('a look-up in the Common Event Format', () => {
  it('says who looked at whom, when, by which request and with what outcome', () => {
    expect(cefOf(line)).toBe(
      'CEF:0|Fotfeste|Sporingslogg|1.0|ACCESS|Sporingslogg|INFO|end=1795249800000 suid=Z994001 duid=04908729450 ' +
        'sproc=r-1 externalId=0198d2f0-0000-7000-8000-000000000001 request=GET /api/participants/:participantId act=shown cs1Label=rolle ' +
        'cs1=adviser cs2Label=rettighet cs2=person:read msg=Har sett opplysninger om personen',
    );
  });

  it('warns of a refusal and says why, also when the number belonged to nobody', () => {
    const refused = cefOf({ ...line, outcome: 'refused', denial: 'address-protected', person: null });
    expect(refused).toContain('|WARN|');
    expect(refused).toContain('act=refused reason=address-protected');
    expect(refused).not.toContain('duid');
  });

  it('says of a search that showed nobody that it found nobody', () => {
    const nobody = cefOf({ ...line, route: 'POST /api/participants/search', person: null });
    expect(nobody).toContain('msg=Søkte og fant ingen');
    expect(nobody).not.toContain('duid');
  });

  it('says when somebody looked in the copy, and when the product was told', () => {
    expect(cefOf({ ...line, seenAt: new Date('2026-11-21T08:10:00.000Z') })).toContain('|end=1795248600000 rt=1795249800000 suid=');
  });

  it('says why somebody looked outside the own caseload', () => {
    expect(cefOf({ ...line, told: 'other: Ringte oss' })).toContain(' cs3Label=grunn cs3=other: Ringte oss msg=');
  });

  it('keeps signs that mean something in the format from breaking it', () => {
    expect(cefOf({ ...line, requestId: 'a=b\\c\nd' })).toContain('sproc=a\\=b\\\\c\\nd ');
  });
});
