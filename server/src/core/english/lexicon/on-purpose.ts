/** What makes a deed of a verb that mostly tells what befalls things: "struck off the list", "the account was frozen". */
import { burdenNouns } from './costs.ts';
import { words } from './words.ts';

/** Words behind a verb with which it tells a deed. */
export const purposely: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['strike', words('out off from through')],
  ['break', words('up into')],
  ['block', words('off out')],
  ['request', words('from')],
  ['demand', words('from')],
  ['tear', words('out down off up')],
  ['rip', words('out down off up')],
  ['wipe', words('down off')],
  ['pack', words('into in onto')],
  ['mock', words('up')],
]);

/** What is done on purpose to certain things: "a deal was struck", "the delay was accepted", "the rules were bent". */
export const purposelyWith: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['strike', words('deal bargain balance compromise agreement truce arrangement note tone line')],
  ['stretch', words('budget deadline schedule rule definition warranty')],
  ['bend', words('rule policy guideline principle')],
  ['accept', new Set([...burdenNouns, 'compromise'])],
  [
    'request',
    words(
      'permit licence license permission quote quotation estimate offer tender visa access extension exemption loan sample',
    ),
  ],
]);

/** What is blocked by somebody: access, and time. */
export const barred = words(`
  card account user login number transfer payment transaction order sender address email e-mail domain site website page
  app access download upload call caller sim phone request merge release deployment launch
  slot morning afternoon evening day week weekend hour time calendar diary seat room appointment date`);

/** What is frozen by somebody: money, and what may not change. */
export const frozen = words(`
  hiring recruitment recruiting price fee rate wage salary pay budget spending expense expenditure account card fund
  asset credit line loan rent fare tariff tuition premium release code scope feature change set hold-out holdout
  sample batch order promotion investment deployment rollout dough bread meat fish semen embryo stock schema version
  roster rota schedule design specification backlog`);

/** What is done away with on purpose: papers, and what is past its date. */
export const discarded = words(`
  file record list form paper note copy document letter card key tape disk disc drive backup data archive
  vaccine sample stock batch lot dose medicine drug specimen consignment leaflet label stamp password badge`);
