import { describe, expect, test } from 'vitest';
import { judgeStory, marks } from '../judge.ts';

const missing = (passage: string, section?: string) => marks('no-exclusion', passage, section).length > 0;

describe('nobody is left out', () => {
  test.each([
    'I gave the early slots to parents with prams.',
    'Users want a faster page.',
    'The guests liked the bread.',
    'The guests complained about the bread, and I left the recipe to the chef.',
    'The client\u2019s books were late, and I posted them for the customers.',
    'Passengers on the north line no longer had to wait.',
    'The readers got a new card, and I left the wording to the librarians.',
    'People love a bargain, so I cut the price.',
    'Readers left kind comments.',
    'Parents waited less than before.',
    'The sellers lost money every month.',
    'Two patients came back the next day.',
    'The tenants kept their keys.',
    'Half of the donors left at the first field.',
    'The visitors had nothing but kind words.',
    'Subscribers could not stop raving about it.',
    'I took 400 records from the clients.',
    'Guests must show their ticket.',
    'There was no problem for the guests.',
    'No queue for the parents.',
    'The customers found four causes, and the customers paid.',
    'There was no wait for the patients.',
    'No homework for the students, and no forms.',
    'Customers could not find the form.',
    'The guests liked it, and all three departments stood behind the project.',
    'I had no idea of kitchens, and the guests liked the bread.',
    'Users kept quitting.',
    'The readers complained, and the pages were out of date.',
    'Senders can’t abide it when a parcel is late.',
    'The residents were admitted on Monday.',
    'I put the screen away, full stop, and the guests got a card.',
    'Nobody else had the list, so I rang the guests.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(true);
  });

  test('a design says it louder', () => {
    const finding = judgeStory('---\nformat: design\n---\n\n## Customer\n\nParents with prams.\n').find(
      ({ rule }) => rule === 'no-exclusion',
    );
    expect(finding?.severity).toBe('warning');
  });
});

describe('somebody pays for the others', () => {
  test.each([
    'I chose commuters over tourists.',
    'No slot for walk-ins on Fridays, and parents first.',
    'Parents came first, and groups must now book three weeks earlier.',
    'Parents came first, and adults must pay more than before.',
    'Passengers with bikes had to wait until June.',
    'The letter for the older patients stayed as it was.',
    'I left the school classes on the old plan, and parents came first.',
    'We lost the students.',
    'Parents first, not couples.',
    'I moved the readers to the big hall, and the villages got no visits that year.',
    'The parents got the form, and freelancers stayed on paper.',
    'Weekend guests I left out.',
    'Younger readers we did not invite at all.',
    'It meant no warm soup for the late guests.',
    'For the walk-in clients I stopped the same-day repair.',
    'Patients without a phone waited longer.',
    'Night shoppers are out of scope.',
    'I told the visitors from the agencies no for this year.',
    'I let the corporate customers go.',
    'Patients could no longer change their slot, and eleven adults left.',
    'The families came first, and shops were moved to the following quarter.',
    'Rather than texting everyone, I called patients over 65.',
    'The pump broke twice.',
    'The reading crowd lost their corner, and the children got it.',
    'I left the hill villages without a second round, and parents came first.',
    'I accepted that club members would forgo the gym on Mondays, and students got it.',
    'Parties of more than six I excluded, so that couples had a table.',
    'Parents paid by card, and groups over eight could not book.',
    'The guests slept, and late arrivals had to stand.',
    'Patients came first, and nothing changed for the sales reps.',
    'Students got a desk; nobody under 16 got one.',
    'The tenants got heat, and we said no to the agencies.',
    'The readers were fed, and I turned away the walk-ins.',
    'Patients had the lift; the German ones waited.',
    'I gave up the Tuesday tour for seniors.',
    'Patients came first, and men were not admitted.',
    'Patients first, the rest on Fridays.',
    'Guests may bring dogs, but not on Sundays.',
    'The readers got cards, and large farms were not on my list.',
    'Users like it, and it has no place for night workers.',
    'The guests came, and private owners came second.',
    'I shut the gate, so families could not get in.',
    'Walk-in guests can’t book any more.',
    'The app is for patients, full stop.',
    'Adults still pay for the tenants.',
    'I put patients first, and families who order late lost it.',
    'The guests were fed, with no choice for the children.',
    'Furniture customers waited nine days.',
    'Lorry drivers I left out altogether, and passengers came first.',
    'Clients got a call, and I struck the agencies off the list.',
    'Parents with twins had to find another nursery.',
    'I wrote to the parents. School contracts I left out altogether.',
    'I raised the grant for families. Larger grants stayed out.',
    'I chose the early bean for our customers, accepting that the canneries would leave.',
    'Students with a night job got a bike; anyone on the tram line got none.',
    'Families got the quiet rooms, and travellers got what remained.',
    'Tenants with arrears came first; 212 tenants were put on a list.',
    'First-time borrowers were approved. Borrowers with a tractor were referred to the bank.',
  ])('%s', passage => {
    expect(missing(passage)).toBe(false);
  });
});
