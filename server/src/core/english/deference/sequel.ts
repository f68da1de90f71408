import type { Clause, Sentence } from '../sentence.ts';

/** "…, so we laid it", "… and I kept it": what follows follows from it. */
export const isJoined = ({ words }: Pick<Sentence, 'words'>, { subject, verb, kind }: Clause): boolean =>
  /^(so|and|therefore|thus|hence|then|,)$/.test(
    words[(kind === 'coordinate' ? verb.from : (subject?.from ?? verb.from)) - 1]?.lower ?? '',
  );
