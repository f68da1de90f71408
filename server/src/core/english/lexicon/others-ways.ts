/** Ways that others press for, and how those are turned down. */
import { words } from './words.ts';

/** How others press for a way: "told me to", "leaned towards", "was all for". The subject is somebody else. */
export const pressing = `
want|tell|urge|advise|expect|beg|ask|order|push|press|persuade|encourage|pressure us|me to
want|prefer|demand|like|wish|ask|beg to
suggest|propose|recommend|favour|favor|advise|urge *
want|expect|prefer|demand *
suggest|propose|recommend|advise to
push|press|argue|lobby|campaign|ask|shout|call|vote|cry|plead|fight|clamour|clamor for
lean|tend|incline to|toward|towards
insist on
say|advise to
be ..? for
be in ..? favour|favor of
be set|keen|bent on
`;

/** What others want done. The subject is somebody else. */
export const wishing = `
want|prefer|propose|suggest|recommend|demand|advise|favour|favor|push|urge|advocate
insist on|that
vote for
ask to|for|that
say|tell|think|argue to|wait|no|hire|buy|take|use|build|close|stop|change|replace|order|rent|cancel|cut
tell me|us to
say|tell|think|argue ..? should|must|wait
have ..? [mind]
be in|of|for ..? [favour|favor|opinion]
`;

/** How the candidate turns somebody's wish down. */
export const refusals = words(
  'refuse reject decline disagree oppose resist object overrule override veto doubt question counter dispute',
);

/** Those who go the usual way. */
export const usualPeople = words('others other most competitors everybody everyone many');

/** How others put a way before somebody. */
export const pitching = words(
  'want wish ask propose suggest offer pitch recommend push urge insist demand request prefer favour favor advocate advise plead press quote tell order',
);

/** How it is turned down, before the matter or nothing. */
export const declining = words('refuse reject decline veto resist oppose overrule');

/** What one does with a way put before one, and turned down does not. */
export const takingIt = words(
  'accept take do buy want agree follow sign go like allow adopt approve try use let give budge bite',
);

/** What was put before one, called by its name. */
export const waysOffered = words(
  'offer request idea proposal suggestion advice plan demand wish invitation order instruction bid quote pitch deal recommendation',
);
