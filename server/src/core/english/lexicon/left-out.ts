/** How a story says that some get less, later or nothing. */
import { words } from './words.ts';

/** Nouns for groups that are no customers by name, but can be left out as such. */
export const leftGroups = words(`
  villages towns districts regions countries schools academies clinics hospitals practices pharmacies shops stores chains branches
  companies businesses firms fleets farms growers lines lots routes sites lanes accounts languages markets segments groups teams walk-ins
  adults freelancers non-members latecomers beginners regulars staff people women men classes courses offices agencies parties
  crowd departments islands suburbs streets buildings blocks floors wards sellers buyers smokers commuters tourists newcomers homes`);

/** What is done to a group that is left out, to which it is the object. */
export const leavingOutVerbs = words(`
  delay postpone exclude deprioritise deprioritize omit skip bar ban reject decline refuse disappoint drop neglect sacrifice
  ignore defer bypass disqualify lose cut shelve pause`);

/** How it goes for those left out, behind "be", "stay", "leave" and "keep". */
export const outside = words('out outside behind unserved excluded alone aside uncovered unchanged like');

/** What those do who are left out and go. */
export const goingAway = words('leave quit cancel churn unsubscribe');

/** What those do not do who go. */
export const goingOn = words('renew return reorder resubscribe');

/** Where those go, or are kept. */
export const elsewhere = words('elsewhere away competitor competitors competition market');

/** What a group stays on that is not served anew. */
export const keptOnOld = words('old paper fax phone manual current previous');

/** When those come who are served later. */
export const nextPeriods = words(
  'year season quarter month spring summer autumn winter term phase wave week round release',
);

/** What is done to a service that a group then no longer has. */
export const endingVerbs = words('stop end cancel close discontinue withdraw cut drop scrap suspend halt abolish');
