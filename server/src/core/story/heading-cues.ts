import { phrases } from '../english/lexicon/words.ts';
import type { Format, SectionKind } from './story.ts';

type Cues = readonly (readonly [SectionKind, readonly string[]])[];

/**
 * Words, in the singular, by which a heading is understood that is written in the writer's own words: “Where I'd save”,
 * “Questions our board will ask”. Of several sections it is the first that has a word in it.
 */
export const headingCues: Partial<Readonly<Record<Format, Cues>>> = {
  estimate: [
    [
      'first cut',
      phrases(`cut|first to go|go first|goes first|save|saving|drop|trim|give up|smaller|lower|shrink|shrinks|squeeze
        if|less|short of money|tighter|sacrifice|reduction|expendable|let go|trimming|cutting|falls away|pressure|lean|plan b`),
    ],
    [
      'assumptions',
      phrases(`assume|assumed|assuming|assumption|premise|given|granted|believe|belief|suppose|supposed|presume
        starting point|start from|basis|ground rule|rest on|rests on|stand on|take as|input|starting value|boundary|scope|precondition|hypothesis
        hypotheses|guess|fact|don't know`),
    ],
    [
      'model',
      phrases(`model|arithmetic|calculation|computation|sum|math|maths|number|figure|working|workings|working it out|bill
        breakdown|cost|costing|estimate|estimation|envelope|adding up|adds up|total|answer|how i count|how i get there|approach|method`),
    ],
  ],
  prfaq: [
    ['customer quote', phrases('quote|testimonial|voice|say|said|word|reaction|in their own words')],
    [
      'internal faq',
      phrases(`internal|inside|inner|our own|colleague|board|finance|legal|stakeholder|leadership|management|investor
        executive|cfo|ceo|cto|coo|critic|sceptic|skeptic|devil's advocate|behind the scenes|fear|team|for us|staff|in-house|in house|within the company|hard|tough|difficult|awkward|uncomfortable`),
    ],
    [
      'external faq',
      phrases('external|outside|outer|public|question|faq|faqs|q&a|ask|asks|asked|want to know|wants to know'),
    ],
    ['press release', phrases('release|announce|announcement|launch|news|press|media|paper')],
  ],
  journal: [
    [
      'what would change it',
      phrases(`would change|would make me|would have made me|change course|could change|would have changed|reverse|reversal|trigger|tripwire|kill|undo|reconsider|revisit
        rethink|turned round|turn round|turned back|turn back|would stop|i'd stop|would have stopped|if|until|unless
        prove me wrong|change my mind|change our mind|way back|exit|stop rule
        flip|stop|red flag|wrong|review date`),
    ],
    [
      'hindsight',
      phrases(`hindsight|looking back|look back|retrospect|retrospective|now|today|later|afterwards|year on|month on
        year after|month after|turned out|how it went|how it came out|what came of it|differently|learned|learnt|lesson
        learning|reflection|came out|epilogue|aftermath`),
    ],
    [
      'assumptions',
      phrases(`assume|assumed|assuming|assumption|believe|believed|belief|bet|betting|thought|think|expect|expected
        expectation|premise|hypothesis|hypotheses|counted on|counting on|relied on|granted|had to be true`),
    ],
    [
      'evidence',
      phrases(`evidence|knew|known|data|based on|basis|saw|seen|to go on|go by|fact|finding|observation|source|proof
        number|measured|counted|looked at|in hand|what i had|signal|input|reason|why`),
    ],
    ['decision', phrases('decision|decide|decided|call|choice|chose|chosen|verdict|entry|what i did|what we did')],
  ],
  compensation: [
    [
      'trade',
      phrases(`trade|exchange|give|flex|flexible|flexibility|swap|return|instead|if|compromise|concession|fallback|move
        plan b|middle|alternative|lever|walk away|walk-away|option`),
    ],
    [
      'level and scope',
      phrases(`level|scope|role|job|grade|band|title|position|responsibility|remit|seniority|ladder|where i sit
        where i stand|mandate|brief|be doing|what i would do|what i'd do|what i would own|what i'd own|what i would run|what i'd run`),
    ],
    [
      'package',
      phrases(`package|offer|pay|number|money|figure|salary|wage|compensation|ask|asking|base|term|remuneration|rate|comp|counter|counteroffer|counter-offer|expectation|need|like
        want|request|wish`),
    ],
  ],
};
