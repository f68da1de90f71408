/** How fast things go, and what goes. From style guides and interview rubrics. */
import { words } from './words.ts';

/** Words for speed behind "at". */
export const paces = words('speed pace tempo velocity');

/** How a speed is that is no boast. */
export const plainPaces = words(
  'running line walking idle operating production rated own slow slower steady same normal usual constant that this their his her its my lower low full-time comfortable gentle moderate reading',
);

/** Verbs by which work goes on by itself: "it all went super fast". */
export const running = words(
  'go happen run move work take come proceed progress advance follow start begin develop evolve unfold get finish end be become open launch ship land',
);

/** The work that a story is about, as a subject. */
export const undertakings = words(`
  project launch rollout roll-out release team process migration delivery it recovery work prototype version tool app system site report rebuild
  fix fixes change changes thing everything all message page corner form go-live deployment implementation move switch training onboarding hiring
  pilot campaign programme program draft contract deal transition repair setup set-up build translation turnaround response
  reaction answer solution patch update service line shop counter stall desk crisis approval audit investigation tribe squad crew group chapter guild pod unit department lab`);

/** Verbs by which things get worse or bigger, or the mind moves: their speed is nobody's achievement. */
export const befalling = words(
  'lose grow spoil rise fall drop deteriorate spread leave die melt fade expire rush run-out fill age burn leak shrink read speak talk go-up go-down',
);

/** Verbs of getting "through" something at speed. */
export const racing = words(
  'rip race blitz breeze speed whizz whiz rattle fly storm blaze sprint zip tear romp gallop steam rocket cruise',
);
