/** How things fare: verbs that tell of no deed where nobody is named. From learner's dictionaries. */
import { words } from './words.ts';

/** Where the subject is a thing, whatever it is. One frame a line; `grammar/frame.ts` tells how to read them. */
export const faring = `
work like|well|fine|perfectly|flawlessly|great|nicely|beautifully|wonders|magic
run|go|hold fine|smoothly|well|flawlessly|dry
run|hold fine|steady|good? for|until [@period]
make ..? difference|impact|dent|sense|odds
show|bring|yield|do no|little effect|improvement|result|results|sign|signs|good|harm
help lot|bit|little|much|enormously|greatly|tremendously|immensely|massively
hurt|harm *
`;

/** Where nothing is its object. */
export const faringAlone = words(`
  backfire misfire boomerang fizzle flop collapse last pay-off blow-up take-off peter-out fizzle-out fall-apart
  fall-through pan-out work-out kick-in catch-on die-down`);

/** Where it is denied and has no object: "didn't help". */
export const faringBadly = words('help stick scale work hold fit last land suffice sell pay');

/** What stands behind such a verb where somebody does it after all: "didn't stick to it", "didn't work on Sundays". */
export const doing = words('on with to for as out around by at alone');

/** What things turn by themselves. */
export const turns = words('red green yellow amber black sour ugly nasty cold');
