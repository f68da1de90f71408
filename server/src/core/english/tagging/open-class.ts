import { describingGerunds } from '../lexicon/adjectives.ts';
import type { Token } from '../tokens.ts';
import type { Part } from '../word.ts';
import type { Tagging } from './tagging.ts';

/** The part of speech of a word that is neither of a closed class nor a verb. */
export function openPart(state: Tagging, token: Token, at: number): Part {
  const { lower } = token;
  if (describingGerunds.has(lower)) return 'adjective';
  if (
    /ly$/.test(lower) &&
    !/^(family|supply|reply|july|assembly|ally|rally|bully|fly|elderly|friendly|costly|italy|anomaly|monopoly|butterfly|weekly|monthly|daily|yearly|quarterly|hourly|nightly|lonely|early|likely|timely)$/.test(
      lower,
    )
  )
    return 'adverb';
  const last = state.words.at(-1);
  if (
    last?.lemma === 'be' &&
    !state.ahead.opensNoun(at + 1) &&
    !/(ment|tion|sion|ness|ity|ance|ence|ship|age|ism)s?$/.test(lower)
  )
    return 'adjective';
  const graded = /^(more|less|most|least|very|too|so|quite|really|extremely|rather|far|way)$/.test(last?.lower ?? '');
  if (graded && /(ent|ant|ive|al|ic|ed)$/.test(lower) && !/(ment|nant)$/.test(lower)) return 'adjective';
  if (
    /(able|ible|ful|less|ous|ish)$/.test(lower) ||
    (/i(er|est)$/.test(lower) &&
      !/^(courier|soldier|carrier|supplier|barrier|tier|pier|cashier|frontier|premier|dossier|priest)$/.test(lower)) ||
    /^(extra|additional|new|old|good|bad|big|small|large|high|low|long|short|late|early|whole|best|worst|better|worse|own|same|first|second|last|next|main|other|full|free|clear|ready|sure|proud|happy|angry|slow|fast|cheap|cheaper|weekly|monthly|daily|senior|junior|likely|able|hard|easy|simple|right|wrong|great|strong|weak|key|only|final)$/.test(
      lower,
    )
  )
    return 'adjective';
  return 'noun';
}
