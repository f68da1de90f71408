import type { Clause, Sentence } from '../sentence.ts';

/** "Opened a line for it", "the letters were opened", "opened my eyes": made for a purpose, or read, and nothing that runs from then on. */
export const isOpenedFor = (sentence: Sentence, clause: Clause): boolean =>
  clause.verb.deed.lemma === 'open' && (isOpenedOnce(sentence, clause) || isReadMatter(sentence, clause));

const isReadMatter = ({ words }: Sentence, { verb, subject, object }: Clause): boolean =>
  verb.tense === 'present' && !verb.perfect
    ? verb.voice === 'active' && object === undefined
    : verb.voice === 'passive'
      ? subject?.head.part === 'number' ||
        talks.test(subject?.head.singular ?? '') ||
        words.slice(verb.to).some(({ lower }) => lower === 'times')
      : talks.test(object?.head.singular ?? '') ||
        object?.head.lower === 'eyes' ||
        /^doors?$/.test(subject?.head.lower ?? '');

/** What is opened and does not run: a talk, a case, a letter. */
const talks =
  /^(letter|ticket|debate|discussion|talk|conversation|dialogue|negotiation|meeting|investigation|incident|issue|bug|mail|email|parcel|bag|bottle|packet|envelope|mouth|heart|mind|chat|thread|log|notebook|laptop|book|folder|spreadsheet|drawer|cupboard|lock|position|vacancy)$/;

const isOpenedOnce = ({ words }: Sentence, { object }: Clause): boolean =>
  object !== undefined &&
  /^(a|an|the|two|other)$/.test(words[object.from]?.lower ?? '') &&
  /^(line|door|window|gate|box|crate|file|ticket|case|account|floor|floors|letter|valve|lid|tab)$/.test(
    object.head.lower,
  );

/** "The consultant delivered a report", "published the minutes": words, and nothing that runs. */
export const isWordDelivered = ({ actor, verb, object }: Clause): boolean =>
  /^(deliver|publish|release)$/.test(verb.deed.lemma ?? '') &&
  (actor === 'other' ||
    /^(speech|talk|minute|post-mortem|postmortem|statement|news)$/.test(object?.head.singular ?? '')) &&
  /^(report|study|speech|talk|minute|post-mortem|postmortem|statement|news|opinion|analysis|finding|paper)$/.test(
    object?.head.singular ?? '',
  );
