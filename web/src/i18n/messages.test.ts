import { describe, expect, it } from 'vitest';
import { en } from './en';
import { localeOf, systemLanguage } from './language';
import { translator } from './messages';
import { sv } from './sv';

const plain = (text: string) => text.replace(/\s/g, ' ');

describe('texts', () => {
  const english = translator('en-GB', en);
  const swedish = translator('sv-SE', sv);

  it('fill in what they are given', () => {
    expect(english('home.hello', { name: 'Astrid' })).toBe('Hello, Astrid');
    expect(swedish('home.hello', { name: 'Astrid' })).toBe('Hej Astrid');
  });

  it('follow the number, and write it as the language does', () => {
    expect(english('jobs.count', { count: 1 })).toBe('1 job');
    expect(english('jobs.count', { count: 2495 })).toBe('2,495 jobs');
    expect(plain(swedish('jobs.count', { count: 2495 }))).toBe('2 495 jobb');
    expect(swedish('failure.too_many_until', { count: 1 })).toContain('om en minut');
  });

  it('leave no placeholder standing', () => {
    expect(english('filter.remove', { filter: 'Remote {x}' })).toBe('Remove filter: Remote {x}');
  });
});

describe('the language', () => {
  it('is the first the browser asks for that there is', () => {
    expect(systemLanguage(['de-DE', 'sv', 'en'])).toBe('sv');
    expect(systemLanguage(['de', 'fr'])).toBe('en');
  });

  it('keeps the browser’s own regional form', () => {
    expect(localeOf('en', ['sv-SE', 'en-US'])).toBe('en-US');
    expect(localeOf('sv', ['en-US'])).toBe('sv-SE');
  });
});
