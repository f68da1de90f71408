import type { Finding } from '../finding.ts';
import { type Passage, placeOf, type Reading } from '../reading.ts';
import { overlap, type Span } from '../span.ts';
import { movesSomebody, yieldingIn } from './influence.ts';
import { type Sign, showing } from './signs.ts';
import type { LayerName, Strength } from './strength.ts';

/** A layer's strength, why it is so in one sentence, and the sentences that prove it, in the order of the text. */
export interface Verdict {
  readonly strength: Strength;
  readonly why: string;
  readonly proof: readonly Span[];
}

export type Verdicts = Readonly<Record<LayerName, Verdict>>;

/** What a layer is made of. */
interface Recipe {
  /** Without one of these the layer is missing; the rule says the same of it. */
  readonly core: readonly Sign[];
  readonly rule: string;
  /** Whether the story as a whole tells what the rule asks for, where no sentence alone shows it. */
  readonly isTold?: (reading: Reading) => boolean;
  /** What shows the first support besides its signs, from sentence to sentence. */
  readonly shown?: (reading: Reading) => readonly Passage[];
  /** What makes it strong: one sign of each group. */
  readonly support: readonly (readonly [name: string, ...signs: Sign[]])[];
  readonly missing: string;
  readonly strong: string;
}

const recipes: Readonly<Record<LayerName, Recipe>> = {
  ownership: {
    core: ['call'],
    rule: 'no-owned-decision',
    support: [
      ['what you did yourself to find out or to carry it through', 'finding', 'first hand', 'watch', 'coaching'],
    ],
    missing: 'No sentence has you make a call.',
    strong: 'You make the call, and the work behind it is yours.',
  },
  judgment: {
    core: ['cost'],
    rule: 'no-tradeoff',
    support: [
      ['your reason', 'reason', 'finding', 'belief'],
      ['another option', 'option', 'disagreement'],
    ],
    missing: 'Nothing is given up.',
    strong: 'The call has a price, a reason and another option.',
  },
  influence: {
    core: ['movement', 'stance'],
    rule: 'no-influence',
    isTold: movesSomebody,
    shown: yieldingIn,
    support: [
      ['what those you won over did next', 'movement'],
      ['where the others stood at first or what you showed them', 'stance', 'shown'],
    ],
    missing: 'Nobody outside your control moves.',
    strong: 'Somebody else moved, and it shows from where and by what.',
  },
};

/** From this many lesser findings of a layer on, it is weak whatever it holds. */
const tolerated = 3;

/**
 * The three layers, from what the story holds and from what the rules found: missing without the core that its rule asks
 * for, strong with all its support and few findings against it, weak otherwise. A sentence that speaks against a layer
 * proves nothing for it, and one that is marked at all does not show that somebody gave way.
 */
export function verdictsOf(reading: Reading, findings: readonly Finding[]): Verdicts {
  const of = (layer: LayerName): Verdict => verdictOf(reading, findings, layer);
  return { ownership: of('ownership'), judgment: of('judgment'), influence: of('influence') };
}

function verdictOf(reading: Reading, findings: readonly Finding[], layer: LayerName): Verdict {
  const { core, rule, isTold, shown, support, missing, strong } = recipes[layer];
  const marked = findings.filter(({ scope, severity }) => scope === 'sentence' && /^(error|warning)$/.test(severity));
  const beside = (shown?.(reading) ?? []).filter(isUnmarkedBy(marked));
  const held = [...core.flatMap(sign => showing(reading, sign)), ...beside];
  const hypothetical = findings.some(finding => finding.rule === 'hypothetical-answer');
  if ((held.length === 0 && !isTold?.(reading)) || hypothetical || findings.some(finding => finding.rule === rule))
    return { strength: 'missing', why: missing, proof: [] };
  const against = marked.filter(finding => finding.layer === layer);
  const isSound = isUnmarkedBy(against);
  const backing = support.map(([name, ...signs], group) => ({
    name,
    passages: [...signs.flatMap(sign => showing(reading, sign)), ...(group === 0 ? beside : [])].filter(isSound),
  }));
  const proof = proofOf([...held.filter(isSound), ...backing.flatMap(({ passages }) => passages.slice(0, 2))]);
  const lacking = backing.filter(({ passages }) => passages.length === 0).map(({ name }) => name);
  if (lacking.length > 0) return { strength: 'weak', why: `It lacks ${lacking.join(' and ')}.`, proof };
  return against.length >= tolerated
    ? { strength: 'weak', why: `${against.length} sentences speak against it.`, proof }
    : { strength: 'strong', why: strong, proof };
}

const isUnmarkedBy =
  (findings: readonly Finding[]) =>
  (passage: Passage): boolean =>
    !findings.some(({ span }) => overlap(span, placeOf(passage, passage.sentence)));

/** The places of passages, each once, in the order of the text. */
function proofOf(passages: readonly Passage[]): readonly Span[] {
  const unique = [...new Set(passages)].sort((a, b) => a.index - b.index);
  return unique.map(passage => placeOf(passage, passage.sentence));
}
