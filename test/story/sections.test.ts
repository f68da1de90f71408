import { describe, expect, test } from 'vitest';
import { readStory } from '../../server/src/core/story/read.ts';
import { sectionOf } from '../../server/src/core/story/sections.ts';

const kinds = (text: string) => readStory(text).sections.map(({ kind }) => kind);

describe('headings are matched by meaning', () => {
  test.each([
    ['Situation', 'situation'],
    ['CONTEXT', 'situation'],
    ['Background:', 'situation'],
    ['My task', 'task'],
    ['Goals', 'task'],
    ['Challenge', 'task'],
    ['What I did', 'action'],
    ['Approach', 'action'],
    ['Approaches', 'action'],
    ['Activities', 'action'],
    ['Responsibilities', 'task'],
    ['Summaries', 'lead'],
    ['Bar raisers', 'follow-up'],
    ['Success', undefined],
    ['Options considered', 'alternatives'],
    ['Tradeoff', 'trade-off'],
    ['Trade-offs', 'trade-off'],
    ['What I gave up', 'trade-off'],
    ['Outcomes', 'result'],
    ['Impact', 'result'],
    ['Lessons learned', 'reflection'],
    ['What I’d do differently', 'reflection'],
    ['Bar raiser', 'follow-up'],
    ['Follow-up questions', 'follow-up'],
    ['TL;DR', 'lead'],
    ['Metrics / Results', 'result'],
    ['Result and impact', 'result'],
    ['Action (what I did)', 'action'],
    ['S – Situation', 'situation'],
    ['What happened', 'situation'],
    ['What I learned', 'reflection'],
    ['Decision postmortem', 'reflection'],
    ['My part', 'action'],
    ['Parts', undefined],
    ['My role', 'task'],
    ['The solution', 'action'],
    ['Action steps', 'action'],
    ['How I solved it', 'action'],
    ['What I did about it', 'action'],
    ['My contributions', 'action'],
    ['Benefits', 'result'],
    ['End result', 'result'],
    ['Key takeaways', 'reflection'],
    ['Looking back', 'reflection'],
    ['Ctx', 'situation'],
    ['Opts', 'alternatives'],
    ['What was done', 'action'],
    ['Prob', 'task'],
    ['Res', 'result'],
    ['End', 'result'],
    ['At the end', 'result'],
    ['How it turned out', 'result'],
    ['Learned', 'reflection'],
    ['Lessons learnt', 'reflection'],
    ['Would do again?', 'reflection'],
    ['Next time', 'reflection'],
    ['Steps I took', 'action'],
    ['What I have done', 'action'],
    ['The price', 'trade-off'],
    ['What it cost us', 'trade-off'],
    ['Week end', undefined],
    ['Price list', undefined],
    ['Appendix', undefined],
    ['constructor', undefined],
  ])('%s', (heading, kind) => {
    expect(sectionOf(heading, 'behavioral')).toBe(kind);
  });

  test.each([
    ['design', 'Problem', 'struggle'],
    ['design', 'The solution', 'solution'],
    ['metrics', 'Outcome', 'outcome'],
    ['estimate', 'Assumptions', 'assumptions'],
    ['prfaq', 'Internal FAQs', 'internal faq'],
    ['journal', 'Decision', 'decision'],
    ['compensation', 'Level and scope', 'level and scope'],
  ] as const)('%s has headings of its own: %s', (format, heading, kind) => {
    expect(sectionOf(heading, format)).toBe(kind);
  });
});

describe('headings of a design or metrics answer are read by their head, or by what they ask', () => {
  test.each([
    ['design', 'Target persona', 'customer'],
    ['design', 'Who gets it, and who doesn’t', 'customer'],
    ['design', 'For whom', 'customer'],
    ['design', 'Their struggle', 'struggle'],
    ['design', 'Pain of the owners', 'struggle'],
    ['design', 'The biggest problem today', 'struggle'],
    ['design', 'What hurts', 'struggle'],
    ['design', 'What I’d build, and what I wouldn’t', 'solution'],
    ['design', 'Proposed feature', 'solution'],
    ['design', 'What has to go', 'sacrifice'],
    ['design', 'What pays for it', 'sacrifice'],
    ['design', 'What I would not build', 'sacrifice'],
    ['design', 'How I’d know it worked', 'measure'],
    ['design', 'KPIs', 'measure'],
    ['design', 'After launch', 'operations'],
    ['design', 'What else I considered', 'alternatives'],
    ['design', 'Next steps for us', undefined],
    ['design', 'Why now', undefined],
    ['metrics', 'Who and what for', 'job'],
    ['metrics', 'What the tenant wants', 'job'],
    ['metrics', 'The number that counts', 'outcome'],
    ['metrics', 'Main KPI', 'outcome'],
    ['metrics', 'Lagging indicator', 'outcome'],
    ['metrics', 'What moves first', 'leading indicator'],
    ['metrics', 'Early warning', 'leading indicator'],
    ['metrics', 'What must not get worse', 'guardrail'],
    ['metrics', 'Must not get worse', 'guardrail'],
    ['metrics', 'Moves first', 'leading indicator'],
    ['metrics', 'Health metric', 'guardrail'],
    ['metrics', 'If it is challenged', 'defence'],
    ['metrics', 'Pushback I expect', 'defence'],
    ['metrics', 'Appendix', undefined],
    ['behavioral', 'What has to go', undefined],
    ['behavioral', 'Their biggest problem', undefined],
  ] as const)('%s: %s', (format, heading, kind) => {
    expect(kinds(`---\nformat: ${format}\n---\n\n## ${heading}\n\nIt rained.`)).toEqual([kind ?? 'body']);
  });

  test('but no title is', () => {
    expect(kinds('---\nformat: design\n---\n\n# Design a product for parents\n\nIt rained.')).toEqual(['body']);
  });

  test('so are bold labels, and no others', () => {
    const front = '---\nformat: design\n---\n\n';
    expect(kinds(`${front}**For whom:** Nurses.\n\n**What has to go**\n\nStamps.`)).toEqual(['customer', 'sacrifice']);
    expect(kinds(`${front}**One** thing for whom I would drop it: nurses.`)).toEqual(['body']);
    expect(kinds(`${front}What has to go: stamps.`)).toEqual(['body']);
  });
});

describe('labels open sections, too', () => {
  test('bold run-in labels', () => {
    expect(kinds('**Situation:** It rained.\n\n**Action**: I left.\n\n__Result:__ Dry.')).toEqual([
      'situation',
      'action',
      'result',
    ]);
  });

  test('words and letters with a colon', () => {
    expect(kinds('Situation: It rained.\n\nTask: go.')).toEqual(['situation', 'task']);
    expect(kinds('S: It rained.\n\nT: go\n\nA: left\n\nR: dry')).toEqual(['situation', 'task', 'action', 'result']);
    expect(kinds('S: It rained.\n\nR: dry\n\nL: carry a coat')).toEqual(['situation', 'result', 'reflection']);
  });

  test('one line each, without blank lines between', () => {
    expect(kinds('S: It rained.\nT: go\nA: left\nR: dry')).toEqual(['situation', 'task', 'action', 'result']);
  });

  test('a heading alone on its line needs no colon', () => {
    expect(kinds('Situation\n- It rained.\n\nAction\n- I left.\n\n**Result**\n\nDry.')).toEqual([
      'situation',
      'action',
      'result',
    ]);
    expect(kinds('S – Situation\nIt rained.\n\nR – Result\nDry.')).toEqual(['situation', 'result']);
    expect(kinds('Situation\nIt rained.\nActivity\n12 of us left.')).toEqual(['situation', 'action']);
    expect(kinds('The situation\nwas bad.')).toEqual(['body']);
  });

  test('letters as headings, “S” first', () => {
    const star = ['situation', 'task', 'action', 'result'];
    expect(kinds('## S\n\nIt rained.\n\n## T\n\nGo.\n\n## A\n\nI left.\n\n## R\n\nDry.')).toEqual(star);
    expect(kinds('**S:**\n\nIt rained.\n\n### **A:**\n\nI left.')).toEqual(['situation', 'action']);
    expect(kinds('## Alternatives\n\n## A\n\nThe van.\n\n## B\n\nThe bus.')).toEqual(['alternatives']);
    expect(kinds('## a\n\nThe van.\n\n## s\n\nThe bus.')).toEqual(['body']);
  });

  test('a dash parts a heading from its words', () => {
    expect(kinds('Situation - It rained.\nAction – I left.\nResult — Dry.')).toEqual(['situation', 'action', 'result']);
    expect(kinds('S - It rained.\n\nA - I left.')).toEqual(['situation', 'action']);
    expect(kinds('The boat - an old one - sank.')).toEqual(['body']);
  });

  test('names behind a full stop, where at least three of them part a paragraph', () => {
    expect(kinds('Situation: It rained. Task: Go. Action: I left. Result: Dry. Lesson: Go early.')).toEqual([
      'situation',
      'task',
      'action',
      'result',
      'reflection',
    ]);
    expect(kinds('(Situation) It rained. (Task) Go. (Action) I left. (Result) Dry.')).toEqual([
      'situation',
      'task',
      'action',
      'result',
    ]);
    expect(kinds('It rained. Result: dry. We left. Action: none.')).toEqual(['body']);
    expect(kinds('The van (old) stood. The bus (new) came. The boat (sold) went.')).toEqual(['body']);
  });

  test('letters in brackets, where at least three of them part a paragraph', () => {
    expect(kinds('(S) It rained. (T) Go. (A) I left. (R) Dry.')).toEqual(['situation', 'task', 'action', 'result']);
    expect(kinds('I chose plan (A) over plan (S) for the roof.')).toEqual(['body']);
  });

  test('a colon inside a sentence opens nothing', () => {
    expect(kinds('I had one problem: the rain. The result: dry feet.')).toEqual(['body']);
    expect(kinds('s: lower case')).toEqual(['body']);
  });

  test('the label is no part of the prose', () => {
    const [section] = readStory('**Action:** I left.').sections;
    expect(section?.blocks[0]?.prose.trim()).toBe('I left.');
  });
});

describe('a heading may go on in a sentence', () => {
  const read = (heading: string) => readStory(`---\nformat: metrics\n---\n\n${heading}\n\nIt rained.\n`).sections;

  test('which is prose of its section', () => {
    const [job] = read('## Job: A commuter wants to be at work by nine');
    expect(job?.kind).toBe('job');
    expect(job?.blocks.map(({ prose }) => prose)).toEqual(['A commuter wants to be at work by nine', 'It rained.']);
  });

  test.each(['## Job: commuters', '## Thanks: to all of them who came', '# Success: how to measure a tool shop well'])(
    'not: %s',
    heading => {
      expect(read(heading).flatMap(({ blocks }) => blocks).length).toBe(1);
    },
  );
});

describe('the outline of a story', () => {
  test('text before the first section is the lead', () => {
    expect(kinds('# A week\n\nI left.\n\n## Action\n\nI did.')).toEqual(['lead', 'action']);
  });

  test('a story without labels is one body', () => {
    const story = readStory('# A week\n\nIt rained.\n\nI left.');
    expect(story.labelled).toBe(false);
    expect(story.sections.map(({ kind, blocks }) => [kind, blocks.length])).toEqual([['body', 2]]);
  });

  test('any heading level counts, and other headings stay inside', () => {
    expect(kinds('#### Action\n\nOne.\n\n##### Details\n\nTwo.\n\n# Result\n\nThree.')).toEqual(['action', 'result']);
  });

  test('a heading that names no section ends what the world was like, where that is told', () => {
    expect(kinds('## Situation\n\nRain.\n\n## The pump\n\nI left.\n\n## Result\n\nDry.')).toEqual([
      'situation',
      'body',
      'result',
    ]);
    expect(kinds('## Situation\n\nRain.\n\n### The pump\n\nOld.\n\n## Result\n\nDry.')).toHaveLength(2);
    expect(kinds('## Situation\n\n## The pump\n\nOld.\n\n## Result\n\nDry.')).toHaveLength(2);
    expect(kinds('## Action\n\nI left.\n\n## The pump\n\nOld.')).toEqual(['action']);
    expect(kinds('---\nformat: design\n---\n\n## Task\n\nRain.\n\n## The pump\n\nOld.')).toEqual(['task']);
  });

  test('“Problem” is the situation where there is no other', () => {
    expect(kinds('## Problem\n\nRain.\n\n## Task\n\nGo.')).toEqual(['situation', 'task']);
    expect(kinds('## Situation\n\nRain.\n\n## Problem\n\nGo.')).toEqual(['situation', 'task']);
  });

  test('the title comes from the front matter, else from the first heading', () => {
    expect(readStory('---\ntitle: A dry week\n---\n\n# A week').title?.text).toBe('A dry week');
    expect(readStory('# A *wet* week').title?.text).toBe('A *wet* week');
  });
});

describe('a label inside a list', () => {
  test.each([
    ['- pump broke\n- paid 40\nlearned: always look twice', ['body', 'reflection']],
    ['- pump broke\n- paid 40\nres: dry by noon', ['body', 'result']],
    ['- sit: pump broke\n- cost: two days\n- paid 40\n- res: dry', ['situation', 'trade-off', 'body', 'result']],
    ['- action:\n- paid 40\n- cost: two days\n- sent them home', ['action', 'trade-off', 'action']],
    ['- result: dry by noon\n- nobody left', ['result']],
    ['- problem: pump broke\n  and leaked\n- result: dry', ['situation', 'result']],
  ])('%s', (text, sections) => {
    expect(kinds(text)).toEqual(sections);
  });
});

describe('what stands before the first section', () => {
  const told = 'The pump broke on a Friday in May. I sent the guests home and paid 40 for a new one. '.repeat(4);

  test.each([
    ['a headline', 'I sent the guests home.\n\n## Result\n\nDry by noon.', ['lead', 'result']],
    ['a story without headings', `${told}\n\n## Lessons\n\nLook twice.`, ['body', 'reflection']],
    ['a long headline', `${told}\n\n## Situation\n\nIt rained.`, ['lead', 'situation']],
  ])('%s', (_, text, sections) => {
    expect(kinds(text)).toEqual(sections);
  });
});

test.each([
  ['- problem: pump broke\n- looked at the seal\n- paid 40', false],
  ['Situation: the pump broke.\n\nI paid 40.', false],
  ['Situation: the pump broke.\n\nTask: mend it.', true],
  ['- ctx: a spa\n- price: two days\n- paid 40', false],
  ['- problem: pump broke\n- result: dry', true],
  ['## Situation\n\nThe pump broke.\n\nI paid 40.', true],
])('a label of the background alone parts no story: %s', (text, labelled) => {
  expect(readStory(text).labelled).toBe(labelled);
});

describe('a label on a line of its own above a list', () => {
  test.each([
    [
      'Project: tags\nBackground\n- long queues\nWhat was done\n- I bought tags\nOutcome\n- 2 minutes',
      'lead situation action result',
    ],
    ['Sit.: long queues\nRes.: 2 minutes', 'situation result'],
    ['The queue was long and so was the\nBackground\nof it all.\n\nI bought tags.', 'body'],
    ['We asked for background.\n- long queues\n\nI bought tags.', 'body'],
  ])('%j', (text, expected) => {
    expect(kinds(text).join(' ')).toBe(expected);
  });
});
