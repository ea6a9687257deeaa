import { f4lMaxAge } from './max-age';
import { f4lRateY1 } from './rate-y1';
import { f4lRateY2 } from './rate-y2';
import { f4lRateY3 } from './rate-y3';
import { f4lRateY4 } from './rate-y4';
import { f4lCap } from './cap';
import { f4lDur } from './dur';
import { f4lTemp } from './temp';
import { f4lFollowup } from './followup';
import { f4lEnd } from './end';

/** Dated numbers F4L.*, by the rulebook's id. */
export const f4lParameters = {
  'F4L.MAX_AGE': f4lMaxAge,
  'F4L.RATE_Y1': f4lRateY1,
  'F4L.RATE_Y2': f4lRateY2,
  'F4L.RATE_Y3': f4lRateY3,
  'F4L.RATE_Y4': f4lRateY4,
  'F4L.CAP': f4lCap,
  'F4L.DUR': f4lDur,
  'F4L.TEMP': f4lTemp,
  'F4L.FOLLOWUP': f4lFollowup,
  'F4L.END': f4lEnd,
};
