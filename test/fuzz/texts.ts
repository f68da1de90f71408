import fc from 'fast-check';
import { rules } from '../../server/src/core/rules/index.ts';
import { keys } from '../../server/src/core/story/schema.ts';
import { formats } from '../../server/src/core/story/story.ts';
import { scrambled } from './scrambled.ts';

const sentences = rules.flatMap(({ meta: { example } }) => [example.weak, example.strong]);
const headings = [
  '# The vans',
  '## Situation',
  '## Task',
  '## Action',
  '## Result',
  '## Internal FAQ',
  '**Action:**',
  'R:',
];
const markup = [
  ...[
    '- ',
    '1. ',
    '> ',
    '    ',
    '\t',
    '---',
    '***',
    '| a | b |\n|---|---|\n| c | ',
    '[',
    '](x)',
    '![',
    '`',
    '```',
    '~~~',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<!-- ',
    ' -->',
    '\\',
    '&amp;',
    '&#0;',
    '[^1]: ',
    'http://x.y',
  ],
];
const directives = rules.flatMap(({ meta: { id } }) => [
  `<!-- debrief-disable ${id} -->`,
  `<!-- debrief-disable-next-line ${id} -- why -->`,
  '<!-- debrief-enable -->',
]);
const oddities = [
  ...[
    '\uFEFF',
    '\0',
    '\uD83C',
    '\uDF89',
    '🎉',
    '👩‍👩‍👧',
    'e\u0301',
    '\u202E',
    '\u200B',
    '\u2028',
    '\u00A0',
    '\u3000',
    'ß',
    'İ',
    'ﬁ',
  ],
  ...[
    '“',
    '”',
    '’',
    '…',
    '—',
    '...',
    '?!',
    ';',
    ':',
    '(',
    ')',
    '"',
    "'",
    '/',
    '%',
    '$1.2m',
    '3,5',
    '1e9',
    '40%',
    'p99',
    '½',
  ],
];
const words = [
  'we',
  'I',
  'the team',
  'was',
  'were',
  'decided',
  'by',
  'that',
  'to',
  'and',
  'because',
  'not',
  'than',
  'data',
  'users',
];

/** A character of any kind, or a few of them. */
const anything = fc.string({ unit: 'binary', maxLength: 8 });

/** What stories are made of, and what they should not be made of. */
export const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences) },
  { weight: 6, arbitrary: scrambled },
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 3, arbitrary: fc.constantFrom(...headings) },
  { weight: 3, arbitrary: fc.constantFrom(...markup) },
  { weight: 1, arbitrary: fc.constantFrom(...directives) },
  { weight: 3, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: anything },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...markup, ...oddities), fc.nat(400)).map(([text, n]) => text.repeat(n)),
  },
);

export const separator = fc.constantFrom('', ' ', ' ', '\n', '\n\n', '\n\n', '\r\n\r\n', '\r', '. ');

const body = fc
  .array(fc.tuple(piece, separator), { maxLength: 25 })
  .map(pieces => pieces.map(([text, end]) => text + end).join(''));

const yamlValue = fc.oneof(
  fc.constantFrom(
    ...formats,
    'Ownership',
    '[Ownership, Dive Deep]',
    '[hedge]',
    '2024-13-45',
    '&a [*a]',
    '*a',
    '!!js x',
    '|',
    '>-',
  ),
  fc.constantFrom(
    '{',
    '[',
    '"',
    "'",
    '- x',
    '\n  - x\n  - y',
    '? x',
    '{a: {b: [c]}}',
    '~',
    '.nan',
    '0x1F',
    '%YAML 9.9',
    '<<: *a',
  ),
  anything,
);
const yamlLine = fc
  .tuple(fc.oneof(fc.constantFrom(...keys), anything), fc.constantFrom(': ', ':', ' : ', '\n', ''), yamlValue)
  .map(parts => parts.join(''));

/** Front matter as people and programs get it wrong. */
export const frontMatter: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('---\n', '---\n', '\uFEFF---\n', '--- \r\n', '---'),
    fc.array(yamlLine, { maxLength: 6 }),
    fc.constantFrom('\n---\n', '\n---\n', '\r\n---\r\n', '\n...\n', '\n', ''),
  )
  .map(([open, lines, close]) => open + lines.join('\n') + close);

/** Any story: one with front matter, one without, and what is none at all. */
export const story: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: body },
  { weight: 3, arbitrary: fc.tuple(frontMatter, body).map(parts => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
