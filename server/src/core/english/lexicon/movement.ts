/** Minds that move: what people outside the candidate's control do when they come to think otherwise. */
import { words } from './words.ts';

/** Where somebody stood before. The subject is somebody else; a negated clause of belief counts as one. */
export const stances = words(`
  oppose refuse resist disagree object doubt insist reject block fear worry hesitate question warn protest decline dislike hate
  mind complain distrust mistrust threaten resent contest dread grumble laugh deny rule`);

/** What is said of one's own standing with others: "my relationship with them improved". */
export const standingMoves = words(
  'grow increase rise improve expand deepen spread strengthen carry count matter become flourish',
);

/** What they do once they have moved. */
export const shifts = words(`
  agree accept change drop join approve give lend sign withdraw back support switch adopt stop publish endorse fund concede
  reverse relent yield move release allow let postpone delay extend lift commit volunteer cancel reconsider soften understand
  open offer cut double grant waive renew admit apologise apologize promise follow copy shift swap free lower
  reissue budge pay reopen reinstate ratify greenlight okay consent comply cave surrender reorganise reorganize`);

/** What the candidate does that moves somebody in the same breath. */
export const moving = `
convince|persuade|sway *
talk * into|out|round|around|down
beat|haggle|bargain|knock * down
win * ^over
win * for [plan|idea|test|trial|pilot|project|change]
win * to side
make * see|understand|agree|listen|sign|accept
walk|take * through ..? until
make [deal|agreement|pact|bargain] with
find|reach|agree|strike [compromise|way|deal|agreement|solution|bargain] with
bring * to [agreement|compromise|yes]
win ^over
bring * ^around|round
bring ^around|round
get * to agree|accept|change|move|sign|wait|give|drop|join|help|back|approve|stop|let|lend|share|allow|come|hold|keep|open|close|put|extend|release|deliver|add|cut|pay|take|switch|postpone|pull|reopen|reconsider
negotiate *
shake on
bargain|haggle with|for
get|have|win|earn|obtain ..? [signature|yes|blessing|nod|go-ahead|permission|consent|ok|okay|waiver]
get * of his|her|their people|staff|budget|hours|team for
secure|obtain ..? [approval|agreement|consent|extension|funding|budget|exception|waiver]
change ..? [mind|minds|plan|position]
force * to|into
leave|return|emerge with [signature|yes|promise|deal|agreement|approval|commitment|go-ahead|date|discount]
come ^back? with [signature|yes|promise|deal|agreement|approval|commitment|go-ahead]
`;

/** What the candidate keeps doing until somebody moves. */
export const pressing = words(`
  phone ring call ask push argue press write email visit show sit walk go knock nag plead repeat explain insist chase remind bring send
  keep wait stand talk`);

/** Why somebody moves: what the candidate did before them. */
export const persuading = words(
  'show explain bring send prove present give take walk talk offer write demonstrate argue ask promise tell count draw',
);

/** Nouns for a doubt that can be cleared. */
export const doubtNouns = words(
  'concern concerns objection objections doubt doubts resistance fear fears worry worries reservation reservations scepticism skepticism',
);

/** What people do without being moved. */
export const idle = words(`
  say tell think know have be leave lose complain shout moan go get want need look wait work stand sit love like hate feel see hear
  suggest recommend advise propose deal sort come stay refuse oppose insist threaten argue reply answer laugh thank praise appreciate enjoy grumble ask miss fail blame
  quit resign ignore worry fear demand run happen receive try ring live sleep find
  shrug frown sigh yawn`);

/** Those among them that are deeds where they have an object: "he rang the builders", "she runs the briefing". */
export const idleAlone = words('run ring work stand move drive walk leave lose');

/** What the candidate does who lays something before others. */
export const showing = words(
  'show present demonstrate prove walk lay put bring print hand play send take read replay open let give invite offer sit',
);

/** Those among them that need nobody named. */
export const proving = words('show present demonstrate prove replay');

/** What somebody is not who stands against it. */
export const favouring = words(
  'happy sure convinced keen willing favour favor board impressed ready interested persuaded comfortable open thrilled pleased amused sold enthusiastic',
);

/** What people did together who came round: "both joined". */
export const jointShifts = words('agreed accepted joined approved signed adopted switched followed');

/** Shifts that count only where something is given or given up for somebody. */
export const emptyShifts = words('give come open drop move start take pay return follow change offer promise stop cut');

/** What is opened in order to read it, or against somebody. */
export const opened = words(
  'map note page letter mail email envelope app link site case ticket complaint presentation account accounts it',
);

/** What one changes, moves or takes without having been moved. */
export const ownMatters = words('mind minds task job project assignment role mission');

/** What the candidate puts before those who decide. */
export const motions = words('proposal plan idea request suggestion motion version draft design petition');

/** What they do with it. */
export const passing = words('accept approve adopt sign confirm grant endorse pass');

/** What is given as praise or as work, by whom nobody is moved. */
export const givenThings = words(`
  task tasks job project assignment role mission mark marks star stars point points award score rating dinner key keys month grade evaluation shout-out comments word checklist list form template poster target targets goal brief ticket
    gun gift present card work password login badge address tip hint phone laptop`);

/** What is done to a doubt. */
export const clearing = words('clear resolve settle address dispel answer overcome disappear vanish');

/** What people do not do who stand against something. */
export const believing = words('believe agree want like trust accept help think be see care');

/** Verbs that a judgement stands behind. */
export const judging = words('be find call think say consider regard reckon feel hold sound');

/** What somebody is, or calls it, who stands against it. */
export const againstIt = words(`
  unreasonable against furious angry unhappy impossible crazy mad sceptical skeptical reluctant early no wrong
  late nonsense useless troublesome afraid worried backward madness absurd insane dangerous ridiculous mistake risky unfair
  stupid foolish overkill silly pointless charity communism gambling sabotage nervous opposed cheating unprofessional
  unsafe unacceptable arms premature unnecessary wasteful unworkable hopeless`);

/** What somebody is who has come round. */
export const wonOver = words('fan supporter convinced happy glad standard one');

/** How the candidate addresses somebody. */
export const addressing = words(
  'call ring phone ask write email mail tell show explain invite meet visit talk speak send present walk bring persuade remind',
);

/** What the candidate has made that others can take up. */
export const laidBefore = words(`
  notes note sheet list plan table report draft sketch design idea proposal summary form template checklist page demo numbers figures
  drawing map method model mail email letter photos talk presentation pitch analysis chart graph paper suggestion advice`);

/** How one addresses somebody, as a noun. */
export const addresses = words('call visit objection complaint request explanation');

/** What others do with a thing of the candidate's that they take up. */
export const takingMine = words('put use adopt copy include borrow apply introduce roll build');

/** Things of one's making that others can take up. */
export const mineToTake = words(
  'checklist list form sheet template method model process format script rule layout dashboard query board plan page design spreadsheet report framework library tool pattern runbook playbook guide schedule rota proposal idea wording text letter drawing map recipe',
);

/** What others had set against somebody, and take back. */
export const undone = words(
  'letter complaint no veto claim ban block threat objection surcharge demand fine penalty fee refusal notice cancellation lawsuit condition deadline decision hold',
);

/** What is brought forward. */
export const bringingForward = words(
  'training review date launch audit move visit meeting release start delivery inspection hearing order',
);

/** What somebody does who takes another course on a word, or takes up what they saw. */
export const otherCourses = words(`
  use do wait vote copy adopt follow change stop cut move drop switch shift swap agree accept join approve sign withdraw back support
  postpone delay extend cancel reconsider reverse lower double waive renew release lift apply introduce implement replace keep`);

/** Going away from the work or the firm. */
export const leavingUs = words('quit resign cancel');

/** Not going. */
export const stayingOn = words('stay remain renew return');

/** How a story comes to what people do in the end. */
export const inTheEnd = [
  'in the end',
  'at the end',
  'finally',
  'eventually',
  'at last',
  'since then',
  'from then',
  'from then on',
  'now',
  'today',
] as const;

/** How a story tells what people did at first. */
export const atFirst = [
  'at first',
  'at beginning',
  'at the beginning',
  'in the beginning',
  'initially',
  'first they',
  'first he',
  'first she',
] as const;

/** What people do who are not moved, or not yet. */
export const unmoved = words(`
  refuse oppose insist threaten argue laugh complain shout moan grumble leave quit resign ignore blame say tell think be have know
  believe ask reply answer see hear feel like hate love want need fail miss doubt object wait worry fear look smile shrug
  call mean get`);

/** What somebody is who stands against it, and nothing else. */
export const opposed = words(
  'against sceptical skeptical reluctant opposed hostile unconvinced doubtful dubious hesitant wary suspicious distrustful unwilling dismissive resistant sceptic skeptic opponent doubter',
);

/** What a thing does to somebody who then thinks otherwise. */
export const convincing = words('convince persuade sway win bring convert');

/** Taking in what lies there to be seen. */
export const perceiving = words('see read hear watch taste try visit');

/** Verbs of assent that stand uninflected behind their subject in second-language notes: "the branch accept". */
export const bareShifts = words('accept agree approve allow join sign understand follow');

/** Words for a yes. */
export const yeses = words('yes ok okay fine agreed approved yep yeah');

/** What holds for all once somebody has made it so. */
export const standards = words('policy standard rule norm default mandatory compulsory template');
