import { opining, telling } from '../lexicon/saying.ts';
import { words } from '../lexicon/words.ts';
import type { Clause, Sentence } from '../sentence.ts';

/** How somebody holds on to a number, and answers nothing. */
const insisting = words('be stand explain repeat defend trust know', opining, telling);

/** Whether what should say what is watched says that nothing need be: “none needed”, “washing can't hurt anybody”. */
export const needsNoGuard = ({ words, clauses, quantities }: Sentence): boolean => {
  if (quantities.length > 0) return false;
  if (words.length < 5 && /^(tbd|n|n\/a)$/i.test(words[0]?.text ?? '')) return true;
  const first = clauses[0];
  if (/^(none|nothing|no)$/.test(words[0]?.lower ?? ''))
    return (
      !/^(may|must|should)$/.test(first?.verb.modal ?? '') &&
      !words.slice(1, 3).some(({ lower }) => /^(more|fewer|less|other)$/.test(lower))
    );
  return clauses.some(
    ({ verb }) =>
      verb.negated && /^(can|ca|could|will|wo)$/.test(verb.modal ?? '') && harming.test(verb.deed.lemma ?? ''),
  );
};

const harming = /^(hurt|harm|go|fail|lose|damage)$/;

/** Whether an objection is only met by holding on: “I'd explain it once more”, “I stand by it”. */
export const onlyInsists = ({ clauses, quantities }: Sentence): boolean =>
  quantities.length === 0 &&
  clauses.some(insists) &&
  clauses.every(clause => insists(clause) || !/^(main|coordinate)$/.test(clause.kind));

const insists = ({ verb, actor }: Clause): boolean =>
  /^(I|we|team)$/.test(actor) && insisting.has(verb.deed.lemma ?? verb.lemma);
