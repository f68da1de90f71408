import { describe, expect, test } from 'vitest';
import { inflect, verbReadings } from '../../server/src/core/english/grammar/verb.ts';

describe('each form is spelled as a careful editor would', () => {
  test.each([
    ['cut', 'cut cut cutting cuts'],
    ['stop', 'stopped stopped stopping stops'],
    ['visit', 'visited visited visiting visits'],
    ['cancel', 'cancelled cancelled cancelling cancels'],
    ['refer', 'referred referred referring refers'],
    ['fix', 'fixed fixed fixing fixes'],
    ['carry', 'carried carried carrying carries'],
    ['tie', 'tied tied tying ties'],
    ['agree', 'agreed agreed agreeing agrees'],
    ['undo', 'undid undone undoing undoes'],
    ['re-rank', 're-ranked re-ranked re-ranking re-ranks'],
    ['panic', 'panicked panicked panicking panics'],
    ['write', 'wrote written writing writes'],
    ['have', 'had had having has'],
  ])('%s', (lemma, forms) => {
    expect((['past', 'participle', 'ing', 's'] as const).map(form => inflect(lemma, form)).join(' ')).toBe(forms);
  });
});

describe('words are read back to their verb', () => {
  test.each([
    ['canceled', 'cancel'],
    ['learnt', 'learn'],
    ['onboarded', 'onboard'],
    ['functioned', 'function'],
    ['petitioned', 'petition'],
    ['gamified', 'gamify'],
    ['descoped', 'descope'],
    ['templating', 'template'],
    ['re-ran', 're-run'],
  ])('%s', (word, lemma) => {
    expect(verbReadings(word).map(reading => reading.lemma)).toContain(lemma);
  });

  test.each(['hundred', 'need', 'indeed', 'evening', 'red', 'table'])('%s is no past form', word => {
    expect(verbReadings(word).some(({ form }) => form === 'past')).toBe(false);
  });
});
