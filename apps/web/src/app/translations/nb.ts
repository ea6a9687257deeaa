import access from '@fotfeste/access/web/i18n/nb.json' with { type: 'json' };
import activityPlan from '@fotfeste/activity-plan/web/i18n/nb.json' with { type: 'json' };
import assistance from '@fotfeste/assistance/web/i18n/nb.json' with { type: 'json' };
import person from '@fotfeste/case/web/i18n/nb.json' with { type: 'json' };
import caseload from '@fotfeste/caseload/web/i18n/nb.json' with { type: 'json' };
import document from '@fotfeste/document/web/i18n/nb.json' with { type: 'json' };
import draft from '@fotfeste/draft/web/i18n/nb.json' with { type: 'json' };
import eligibility from '@fotfeste/eligibility/web/i18n/nb.json' with { type: 'json' };
import measure from '@fotfeste/measure/web/i18n/nb.json' with { type: 'json' };
import participant from '@fotfeste/participant/web/i18n/nb.json' with { type: 'json' };
import participation from '@fotfeste/participation/web/i18n/nb.json' with { type: 'json' };
import ui from '@fotfeste/shared/ui/i18n/nb.json' with { type: 'json' };
import web from '@fotfeste/shared/web/i18n/nb.json' with { type: 'json' };
import shell from '../../i18n/nb.json' with { type: 'json' };

/** All texts in bokmål. */
export const nb = {
  ...access,
  ...activityPlan,
  ...assistance,
  ...person,
  ...caseload,
  ...document,
  ...draft,
  ...eligibility,
  ...measure,
  ...participant,
  ...participation,
  ...ui,
  ...web,
  ...shell,
};
