import { addDays, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { assess } from '../assess';
import type { MeasureCode } from '../catalogue/measure-codes';
import { conditionsOf } from './assessment';

/** The conditions that an answer holds on a day; none when the measure has no rules then. */
function conditionsOn(code: MeasureCode, on: LocalDate): ReadonlySet<string> {
  const answer = assess(code, {}, on);
  return new Set(answer.kind === 'assessed' ? conditionsOf(answer.requirements).map(({ key }) => key) : []);
}

/**
 * The days on which the conditions of a measure change, by the rulebook: what is asked until the day before, and what is asked from
 * the day on. On the first day of a measure, all of them.
 */
describe('the conditions of the rulebook, the day before and on the day', () => {
  it.each<[code: MeasureCode, day: string, until: string, from: string]>([
    ['AVKLARING', '2016-01-01', '', 'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 AVK-02 GEN-18 AVK-03 AVK-04'],
    [
      'ARBEIDSTRENING',
      '2016-01-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 ATR-02:job-seeker ATR-02:experience ATR-02:reduced-capacity ATR-02:need ATR-07 ATR-08 ATR-03 GEN-18 GEN-11 ATR-04 ATR-05 ATR-05:reduced-capacity',
    ],
    [
      'OPPFOLGING',
      '2016-01-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 OPP-02 GEN-18 OPP-03 OPP-04 OPP-05 OPP-05:reduced-capacity OPP-06 OPP-06:transition OPP-06:need',
    ],
    ['JOBBKLUBB', '2016-01-01', '', 'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 OPP-02 GEN-18 JKL-04 JKL-04:extension'],
    ['DIGITALT_OPPFOLGINGSTILTAK', '2016-01-01', '', 'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 OPP-02 GEN-18 JKL-04 JKL-04:extension'],
    [
      'MENTOR',
      '2016-01-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 MEN-02:measure MEN-02:reduced-capacity MEN-03 MEN-07 MEN-08 MEN-09 GEN-18 GEN-11 GEN-12 GEN-12:special-reasons MEN-04 MEN-05 MEN-05:reduced-capacity MEN-05:special-needs',
    ],
    ['MENTOR', '2025-08-01', '', 'MEN-06 MEN-06:under-30 MEN-06:training'],
    ['MENTOR', '2026-03-29', '', 'GEN-21 GEN-21:cumulation'],
    [
      'FUNKSJONSASSISTANSE',
      '2016-01-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 FUN-08:working-life FUN-03 FUN-01:visually-impaired FUN-01:physical FUN-01:extensive FUN-04 FUN-02 FUN-06 GEN-18 GEN-12 GEN-12:special-reasons',
    ],
    ['FUNKSJONSASSISTANSE', '2026-03-29', '', 'GEN-21 GEN-21:cumulation'],
    [
      'ARBEIDSMARKEDSOPPLAERING',
      '2019-07-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 OPL-AE-01:before-2025 OPL-AE-02:before-2025 GEN-18 OPL-DUR-01:before-2025 OPL-DUR-04:extension-before-2025 OPL-DUR-04:before-2025',
    ],
    [
      'ARBEIDSMARKEDSOPPLAERING',
      '2025-07-01',
      'OPL-AE-01:before-2025 OPL-AE-02:before-2025 OPL-DUR-01:before-2025 OPL-DUR-04:extension-before-2025 OPL-DUR-04:before-2025',
      'OPL-01 OPL-AE-01 OPL-AE-02 OPL-PRO-01 OPL-DUR-01',
    ],
    [
      'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV',
      '2025-07-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 OPL-01 OPL-AE-01 OPL-AE-02 OPL-PRO-01 GEN-18 OPL-DUR-01 OPL-DUR-02 OPL-DUR-02:combined',
    ],
    [
      'STUDIESPESIALISERING',
      '2019-07-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 OPL-AE-02:before-2025 GEN-18 OPL-DUR-01:before-2025',
    ],
    [
      'STUDIESPESIALISERING',
      '2025-07-01',
      'OPL-AE-02:before-2025 OPL-DUR-01:before-2025',
      'OPL-01 OPL-AE-01 OPL-AE-02 OPL-PRO-01 OPL-DUR-01 OPL-DUR-03 OPL-DUR-03:combined',
    ],
    [
      'FAG_OG_YRKESOPPLAERING',
      '2019-07-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 OPL-AE-01:before-2025 OPL-AE-02:before-2025 GEN-18 OPL-DUR-01:before-2025 OPL-DUR-04:extension-before-2025 OPL-DUR-04:before-2025',
    ],
    ['FAG_OG_YRKESOPPLAERING', '2023-09-01', '', 'OPL-DUR-01:trial OPL-DUR-01:takes-part-in-trial OPL-DUR-04:trial-extension'],
    [
      'FAG_OG_YRKESOPPLAERING',
      '2025-07-01',
      'OPL-AE-01:before-2025 OPL-AE-02:before-2025 OPL-DUR-01:before-2025 OPL-DUR-04:extension-before-2025 OPL-DUR-04:before-2025 OPL-DUR-01:trial OPL-DUR-01:takes-part-in-trial OPL-DUR-04:trial-extension',
      'OPL-01 OPL-AE-01 OPL-AE-02 OPL-PRO-01 OPL-DUR-01 OPL-DUR-02 OPL-DUR-02:combined OPL-DUR-04 OPL-DUR-04:special-reasons OPL-DUR-04:after-four-years',
    ],
    ['FAG_OG_YRKESOPPLAERING', '2025-08-01', 'GEN-05', 'OPL-D-01 OPL-D-02 OPL-D-03'],
    [
      'HOYERE_YRKESFAGLIG_UTDANNING',
      '2019-07-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 OPL-AE-01:before-2025 OPL-AE-02:before-2025 GEN-18 OPL-DUR-01:before-2025 OPL-DUR-04:extension-before-2025 OPL-DUR-04:before-2025',
    ],
    ['HOYERE_YRKESFAGLIG_UTDANNING', '2023-09-01', '', 'OPL-DUR-01:trial OPL-DUR-01:takes-part-in-trial OPL-DUR-04:trial-extension'],
    [
      'HOYERE_YRKESFAGLIG_UTDANNING',
      '2025-07-01',
      'OPL-AE-01:before-2025 OPL-AE-02:before-2025 OPL-DUR-01:before-2025 OPL-DUR-04:extension-before-2025 OPL-DUR-04:before-2025 OPL-DUR-01:trial OPL-DUR-01:takes-part-in-trial OPL-DUR-04:trial-extension',
      'OPL-01 OPL-AE-01 OPL-AE-02 OPL-PRO-01 OPL-DUR-01 OPL-DUR-04 OPL-DUR-04:special-reasons',
    ],
    [
      'HOYERE_UTDANNING',
      '2019-07-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 OPL-F-01:before-2025 OPL-F-02:before-2025 GEN-18 OPL-DUR-01:before-2025 OPL-DUR-04:extension-before-2025 OPL-DUR-04:before-2025',
    ],
    [
      'HOYERE_UTDANNING',
      '2025-07-01',
      'OPL-F-01:before-2025 OPL-F-02:before-2025 OPL-DUR-01:before-2025 OPL-DUR-04:extension-before-2025 OPL-DUR-04:before-2025',
      'OPL-01 OPL-F-01 OPL-F-02 OPL-F-02:hindered OPL-F-03 OPL-DUR-01 OPL-DUR-03 OPL-DUR-03:combined OPL-DUR-04 OPL-DUR-04:special-reasons OPL-DUR-04:after-four-years',
    ],
    [
      'SOMMERJOBB',
      '2021-04-22',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 SOM-06 SOM-06:ordinary-pay SOM-01 SOM-02 SOM-03 SOM-05 SOM-05:special-reasons TF § 8-5 SOM-08 GEN-18 GEN-11 GEN-12 GEN-12:special-reasons SOM-04',
    ],
    ['SOMMERJOBB', '2026-03-29', '', 'GEN-21 GEN-21:cumulation'],
    [
      'MIDLERTIDIG_LONNSTILSKUDD',
      '2016-01-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 MLT-08 MLT-01:hire MLT-01 MLT-02:keep MLT-02:reduced-capacity MLT-02 MLT-02:at-risk MLT-03 MLT-10 MLT-09:permanent MLT-09 GEN-18 GEN-11 GEN-12 GEN-12:special-reasons MLT-04 MLT-05 MLT-05:reduced-capacity',
    ],
    ['MIDLERTIDIG_LONNSTILSKUDD', '2026-03-29', '', 'GEN-21 GEN-21:cumulation'],
    [
      'VARIG_LONNSTILSKUDD',
      '2016-01-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 VLT-01 VLT-01:substantial VLT-02:hire VLT-02 VLT-02:lasting VLT-05:keep VLT-05 VLT-05:at-risk VLT-03 VLT-06 VLT-07 VLT-08 TF § 10-8 VLT-11:permanent VLT-11 VLT-11:testing GEN-18 GEN-11 GEN-12 GEN-12:special-reasons',
    ],
    ['VARIG_LONNSTILSKUDD', '2018-01-01', '', 'VLT-05:progressive'],
    ['VARIG_LONNSTILSKUDD', '2026-03-29', '', 'GEN-21 GEN-21:cumulation'],
    [
      'INKLUDERINGSTILSKUDD',
      '2016-01-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 INK-01:before-2026 INK-02:hired INK-02 INK-03 INK-04 INK-05 GEN-18 GEN-11 GEN-12 GEN-12:special-reasons',
    ],
    ['INKLUDERINGSTILSKUDD', '2022-09-01', '', 'INK-07'],
    ['INKLUDERINGSTILSKUDD', '2026-03-29', '', 'GEN-21 GEN-21:cumulation'],
    ['INKLUDERINGSTILSKUDD', '2026-09-01', 'INK-01:before-2026', 'INK-01'],
    [
      'ARBEIDSRETTET_REHABILITERING',
      '2016-01-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 ARR-03 ARR-02:sick-listed ARR-02:reduced-capacity GEN-18 ARR-04',
    ],
    [
      'ARBEIDSFORBEREDENDE_TRENING',
      '2016-10-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 AFT-02 AFT-03 AFT-04 AFT-05:before-2026 GEN-18 GEN-12 GEN-12:special-reasons AFT-06 AFT-07 AFT-08 AFT-08:formal-training',
    ],
    ['ARBEIDSFORBEREDENDE_TRENING', '2026-01-01', 'AFT-05:before-2026', 'AFT-05'],
    ['ARBEIDSFORBEREDENDE_TRENING', '2026-03-29', '', 'GEN-21'],
    [
      'VARIG_TILRETTELAGT_ARBEID_SKJERMET',
      '2016-01-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 VTS-01:pension VTS-01:expected VTS-02 VTS-03 VTS-05:before-2026 VTS-08 VTS-08:length VTS-08:employment GEN-18 GEN-12 GEN-12:special-reasons',
    ],
    ['VARIG_TILRETTELAGT_ARBEID_SKJERMET', '2026-03-29', '', 'GEN-21 GEN-21:cumulation'],
    ['VARIG_TILRETTELAGT_ARBEID_SKJERMET', '2026-09-01', 'VTS-05:before-2026', 'VTS-05'],
    [
      'VTAO',
      '2016-01-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 VTO-01:pension VTO-01:expected VTO-02 VTO-03 VTO-05:old-scheme GEN-18 GEN-11 GEN-12 GEN-12:special-reasons',
    ],
    ['VTAO', '2026-03-29', '', 'GEN-21 GEN-21:cumulation'],
    [
      'VTAO',
      '2026-09-01',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 VTO-01:pension VTO-01:expected VTO-02 VTO-03 VTO-05:old-scheme GEN-18 GEN-11 GEN-12 GEN-12:special-reasons GEN-21 GEN-21:cumulation',
      '',
    ],
    [
      'TILRETTELAGT_ARBEID_ORDINAER',
      '2026-09-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 VTO-06 VTO-01:pension VTO-01:expected VTO-02 VTO-03 VTO-05 VTO-07 VTO-09 GEN-11',
    ],
    [
      'ARBEID_MED_STOTTE',
      '2023-06-20',
      '',
      'GEN-23 GEN-02:own-measures AMS-01 AMS-02 AMS-09 GEN-15 GEN-16 AMS-05 AMS-06 AMS-06:reduced-capacity',
    ],
    ['ARBEID_MED_STOTTE', '2025-08-01', '', 'AMS-07 AMS-07:training AMS-07:with-reduced-capacity'],
    [
      'INDIVIDUELL_JOBBSTOTTE',
      '2023-06-20',
      '',
      'GEN-23 GEN-02:own-measures IPS-01 IPS-03:treatment IPS-03:need IPS-04 IPS-05:before-2026 IPS-06 GEN-15 GEN-16 IPS-07 IPS-08 IPS-08:reduced-capacity',
    ],
    ['INDIVIDUELL_JOBBSTOTTE', '2026-09-01', 'IPS-01 IPS-05:before-2026', 'IPS-02 IPS-05 IPS-05:wish'],
    [
      'INDIVIDUELL_JOBBSTOTTE_UNG',
      '2023-06-20',
      '',
      'GEN-23 GEN-02:own-measures IPS-01 IPU-01 IPU-02 IPS-03:treatment IPS-03:need IPS-05:before-2026 IPS-06 GEN-15 GEN-16 IPS-07 IPS-08 IPS-08:reduced-capacity IPU-03 IPU-03:education IPU-03:with-reduced-capacity',
    ],
    ['INDIVIDUELL_JOBBSTOTTE_UNG', '2026-09-01', 'IPS-01 IPS-05:before-2026', 'IPS-02 IPS-05 IPS-05:wish'],
    ['UNGDOMSGARANTI', '2023-07-01', '', 'GEN-23 UGA-01 UGA-01:under-30 UGA-02'],
    ['UNGDOMSGARANTI', '2025-08-01', '', 'UGA-03:training UGA-03'],
    [
      'FIREARIG_LONNSTILSKUDD',
      '2026-08-01',
      '',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 F4L-05 F4 § 3 F4L-01 F4L-02 F4L-03 F4L-04 F4L-09 F4L-10:permanent F4L-10 F4L-10:testing F4L-11 GEN-18 GEN-11 GEN-12 GEN-12:special-reasons GEN-21 GEN-21:cumulation F4L-08',
    ],
    [
      'FIREARIG_LONNSTILSKUDD',
      '2033-01-01',
      'GEN-23 GEN-05 GEN-02 GEN-24 GEN-15 GEN-16 F4L-05 F4 § 3 F4L-01 F4L-02 F4L-03 F4L-04 F4L-09 F4L-10:permanent F4L-10 F4L-10:testing F4L-11 GEN-18 GEN-11 GEN-12 GEN-12:special-reasons GEN-21 GEN-21:cumulation F4L-08',
      '',
    ],
    [
      'UNGDOMSPROGRAM',
      '2025-08-01',
      '',
      'UNP-01 UNP-01:under-29 UNP-02 UNP-03 UNP-04 UNP-05 UNP-06 UNP-07 UNP-11 UNP-08 UNP-08:extension UNP-08:decisive',
    ],
    ['EKSPERTBISTAND', '2019-09-01', '', 'EKS-01 EKS-02 EKS-02:granted EKS-02:scheme EKS-03 EKS-04'],
    ['EKSPERTBISTAND', '2029-01-01', 'EKS-01 EKS-02 EKS-02:granted EKS-02:scheme EKS-03 EKS-04', ''],
    [
      'KVALIFISERINGSPROGRAM',
      '2016-01-01',
      '',
      'KVP-01:from-age KVP-01:to-age KVP-01 KVP-01:benefits KVP-02 KVP-02:close-help KVP-10 KVP-03 KVP-06 KVP-04:first-decision KVP-04 KVP-04:extension KVP-04:special-reasons',
    ],
    [
      'INTRODUKSJONSPROGRAM',
      '2021-01-01',
      '',
      'INT-01 INT-01:permit INT-01:settled INT-01:no-agreement-required INT-01:residence INT-02 INT-03 INT-08 INT-06 INT-06:education INT-07:work INT-07:education INT-07:goal-work INT-07:parts INT-07:goal-parts INT-07:parts-extension INT-07:helps INT-07:full INT-07:goal-full INT-07:full-extension INT-07:vocational INT-07:goal-vocational',
    ],
    ['TILTAKSPENGER', '2016-01-01', '', 'TIP-01:before-2023 TIP-03 TIP-07 TIP-07:programme TIP-08 TIP-09 TIP-09:child-welfare TIP-11'],
    ['TILTAKSPENGER', '2023-06-20', 'TIP-01:before-2023', 'TIP-01'],
    [
      'DAGPENGER_UNDER_TILTAK',
      '2021-10-01',
      '',
      'DAG-01:ordinary-conditions DAG-01 DAG-02 DAG-02:special-reasons DAG-05 DAG-05:credits DAG-06 DAG-02:applied DAG-03:fully-unemployed DAG-03:age DAG-07:begun-before-age DAG-05:age DAG-07:begun-before-age-higher-education DAG-07 DAG-07:begun-before-waiting DAG-07:lacks-schooling DAG-08 DAG-08:reapplication DAG-09',
    ],
  ])('%s on %s: no longer %s, from then %s', (code, day, until, from) => {
    const on = localDate(day);
    const [before, after] = [conditionsOn(code, addDays(on, -1)), conditionsOn(code, on)];
    const only = (these: ReadonlySet<string>, those: ReadonlySet<string>): string => [...these].filter((key) => !those.has(key)).join(' ');
    expect([only(before, after), only(after, before)]).toEqual([until, from]);
  });
});
