/** Asides by which a speaker does not vouch for what is said. From hedging lists in academic and spoken English. */

/** Every way to put one of each list behind the other. */
const joined = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce((before, list) => before.flatMap(start => list.map(end => `${start} ${end}`)));

/** Doubt as an aside: "as far as one can make out", "or so it seems to me". */
export const doubtfulAsides: readonly string[] = [
  ...joined(
    ['as far as', 'so far as', 'from what'],
    ['i can', 'we can', 'one can', 'you can', 'anyone can', 'i could', 'one could'],
    ['tell', 'see', 'judge', 'say', 'gather', 'establish', 'make out', 'work out', 'remember', 'recall'],
  ),
  ...joined(['from what'], ['i', 'we'], ['gather', 'understand', 'gathered']),
  ...joined(
    ['in my', 'in my humble', 'in my personal', 'in our'],
    ['view', 'opinion', 'estimation', 'judgment', 'judgement'],
  ),
  ...joined(['in my', 'in our'], ['perception', 'understanding', 'eyes']),
  ...joined(['to my', 'in my', 'in my humble'], ['way of thinking', 'way of seeing', 'way of looking at it']),
  ...joined(
    ['as', 'the way'],
    ['i see it', 'i would see it', "i 'd see it", 'i understand it', 'i read it', 'i recall it'],
  ),
  ...joined(['as', 'or so'], ['it seems', 'it appears', 'it would seem', 'it would appear'], ['to me']),
  ...joined(
    ['or so'],
    ['it seems', 'it appears', 'it would seem', 'i believe', 'i guess', 'i gather', 'i like to think'],
  ),
  ...joined(
    ['at least'],
    ['i think so', 'i believe so', 'i hope so', 'i guess so', 'that is my impression', 'so it seems'],
  ),
  ...joined(
    ['one may', 'one might', 'you might', 'some might'],
    ['say', 'argue', 'claim', 'contend', 'call it', 'call that'],
  ),
  ...joined(['one could', 'you could'], ['argue that', 'claim that', 'call that', 'call it']),
  ...joined(
    ['if i', 'if one', 'if we'],
    ['may put it so', 'may put it like that', 'can say so', 'can put it so', 'may say so'],
  ),
  ...joined(['as', 'so far as'], ['i remember', 'i recall', 'i remember it']),
  'let us say',
  "let's say",
  'something of a',
  'if one wants',
  'so to say',
  ...joined(['in some', 'in a certain', 'in a small', 'in a limited'], ['measure', 'sense', 'respect']),
  ...joined(['to some', 'to a certain', 'to a small', 'to a limited'], ['degree', 'extent', 'measure']),
  ...joined(
    ['i have', 'i get', 'i had', 'i got'],
    ['a feeling', 'the feeling', 'a hunch', 'the impression', 'the sense', 'a suspicion'],
    ['that'],
  ),
  ...joined(
    ['if'],
    ['the figures', 'the numbers', 'the data', 'the records', 'the register', 'memory'],
    ['is to be trusted', 'are to be trusted', 'can be trusted', 'are right'],
  ),
];
