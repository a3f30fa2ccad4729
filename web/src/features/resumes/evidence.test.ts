import { expect, it } from 'vitest';
import { evidenceOf, evidenceWithin, passageOf, surenessOf } from './evidence';

const resume = {
  evidence: [
    { field: 'contact.full_name', confidence: 0.95, text: 'Maja Lind' },
    { field: 'experience[1].title', confidence: 0.9, text: 'Nurse, Ward 4' },
    { field: 'experience[1].company', confidence: 0.5, text: 'Ward 4' },
    { field: 'experience[11].title', confidence: 0.1, text: 'Other' },
  ],
};

it('says how sure it is in words', () => {
  expect([0.99, 0.85, 0.7, 0.59].map(surenessOf)).toEqual(['sure', 'sure', 'likely', 'guess']);
});

it('finds where a field came from', () => {
  expect(evidenceOf(resume, 'contact.full_name')).toEqual({ text: 'Maja Lind', sureness: 'sure' });
  expect(evidenceOf(resume, 'summary')).toBeNull();
});

it('is as sure of an entry as of its weakest part', () => {
  expect(evidenceWithin(resume, 'experience[1]')).toEqual({ text: 'Nurse, Ward 4', sureness: 'guess' });
  expect(evidenceWithin(resume, 'experience[0]')).toBeNull();
});

it('finds a quotation whatever lies between its words', () => {
  expect(passageOf('Skills:\nC++,\n  Java (8)', 'c++, java (8)')).toEqual([8, 23]);
  expect(passageOf('a long sentence that goes on', 'a long sentence…')).toEqual([0, 15]);
  expect(passageOf('abc', 'x')).toBeNull();
  expect(passageOf('abc', ' ')).toBeNull();
});
