import { vtsMunicipal } from './municipal';
import { vtsRate } from './rate';
import { vtsHospShare } from './hosp-share';
import { vtsHospWindow } from './hosp-window';
import { vtsHospExc } from './hosp-exc';
import { vtsMinwage } from './minwage';
import { vtsEarnLimit } from './earn-limit';
import { vtsFullFrom } from './full-from';

/** Dated numbers VTS.*, by the rulebook's id. */
export const vtsParameters = {
  'VTS.MUNICIPAL': vtsMunicipal,
  'VTS.RATE': vtsRate,
  'VTS.HOSP_SHARE': vtsHospShare,
  'VTS.HOSP_WINDOW': vtsHospWindow,
  'VTS.HOSP_EXC': vtsHospExc,
  'VTS.MINWAGE': vtsMinwage,
  'VTS.EARN_LIMIT': vtsEarnLimit,
  'VTS.FULL_FROM': vtsFullFrom,
};
