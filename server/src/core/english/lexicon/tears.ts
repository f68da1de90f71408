/** How one sees that somebody is moved. */
import { words } from './words.ts';

/** To shed tears. */
export const crying = words('weep cry sob');

/** How somebody becomes who is moved. */
export const softened = words('get become go grow turn be come feel look seem');
export const movedSoftly = words(
  'emotional misty-eyed teary tearful teary-eyed choked sentimental weepy dewy-eyed moist-eyed',
);

/** How eyes are then, and what they do. */
export const moist = words('wet moist damp misty teary shining shiny glistening watery red bright sparkling');
export const shining = words('fill water shine glisten moisten sparkle well light');

/** What tells of grief, pain or anger instead. */
export const griefs = words(`
  because pain painful hurt hurts shouted yelled lost losing grief funeral died death deaths dead fear afraid ashamed shame frustration frustrated
  anger angry exhausted exhaustion tired rota quit quitting fired dismissed stress stressed complaint complained`);

/** Who is moved from place to place. */
export const transported = words(
  'patient resident child baby prisoner passenger pupil tenant worker animal they it she he',
);
