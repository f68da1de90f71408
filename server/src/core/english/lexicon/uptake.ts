/** Activity that looks like success: what people do with a new thing, and with what. */

/** What people do that is activity only, when a count or share of people does it: "85% of agents downloaded the app". */
export const activityVerbs = new Set(
  'download install click view watch read visit open register enrol enroll attend subscribe follow like share log-in sign-up try-out'.split(
    ' ',
  ),
);

/** What a share of people does with a new thing, which says only that the thing is there. */
export const uptakeVerbs = new Set('use adopt access'.split(' '));

/** New things that are taken up. */
export const products = new Set(
  'tool app form folder binder template system portal platform dashboard sheet checklist process site website page feature software module guide kiosk bot chatbot intranet wiki handbook board code terminal locker feature function button tablet scanner chat hotline portal recipe recipes video article catalogue playbook planner calendar tracker widget wizard menu channel grade-book gradebook register logbook library toolkit guideline method script card corner link self-checkout search mode card app assistant service scheme programme'.split(
    ' ',
  ),
);

/** People as a readership: to reach them is to have been sent out. */
export const audiences = new Set(
  'people inbox household home reader viewer employee customer user subscriber listener follower member colleague parent student'.split(
    ' ',
  ),
);

/** Courses and the like, which people complete without anything changing. */
export const trainings = new Set(
  'training trainings course courses module modules workshop workshops session sessions survey surveys onboarding webinar webinars certification quiz e-learning elearning induction inductions refresher class classes drill drills tutorial tutorials test tests programme curriculum'.split(
    ' ',
  ),
);
