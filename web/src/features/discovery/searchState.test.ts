import { describe, expect, it } from 'vitest';
import {
  emptySearch,
  everywhereQuery,
  readSearch,
  searchQuery,
  unheededFilters,
  withWords,
  without,
  writeSearch,
} from './searchState';

const read = (query: string) => readSearch(new URLSearchParams(query));

describe('the search in the address', () => {
  it('is empty for an empty search', () => {
    expect(writeSearch(emptySearch).toString()).toBe('');
    expect(read('')).toEqual(emptySearch);
  });

  it('reads back what it wrote', () => {
    const state = {
      ...emptySearch,
      q: '"site reliability" -java å',
      location: 'Göteborg',
      country: 'SE',
      remote: 'hybrid' as const,
      posted: '7d' as const,
      salary_min: '480000',
      currency: 'EUR',
      expired: true,
      sort: 'date' as const,
      everywhere: true,
    };
    expect(readSearch(writeSearch(state))).toEqual(state);
  });

  it('ignores what it does not know', () => {
    expect(read('remote=moon&posted=99d&salary_min=-1&country=<b>&sort=luck&nothing=1')).toEqual(emptySearch);
  });

  it('keeps a space that is being typed', () => {
    expect(read('q=software+').q).toBe('software ');
  });
});

describe('a search of all sources', () => {
  const everywhere = read('q=nurse&location=Lund&country=SE&remote=remote&posted=3d&everywhere=true');

  it('asks for what sources understand, and says what they do not', () => {
    expect(everywhereQuery(everywhere, new Date('2026-03-10T12:00:00Z'))).toEqual({
      query: 'nurse',
      location: 'Lund',
      remote: 'remote',
      employment_type: '',
      posted_after: '2026-03-07',
      sources: '',
    });
    expect(unheededFilters(everywhere)).toEqual(['country']);
    expect(unheededFilters({ ...everywhere, everywhere: false })).toEqual([]);
  });

  it('ends with the next letter that is typed', () => {
    expect(withWords(everywhere, 'nurses').everywhere).toBe(false);
  });
});

describe('the order', () => {
  it('follows the words until somebody chooses', () => {
    const words = withWords(emptySearch, 'nurse');
    expect(words.sort).toBe('relevance');
    expect(withWords(words, '').sort).toBe('date');
    expect(withWords({ ...words, sort: 'date' }, 'nurse night').sort).toBe('date');
  });
});

describe('the question to the server', () => {
  it('names a day for how long ago', () => {
    const state = { ...emptySearch, posted: '7d' as const };
    expect(searchQuery(state, new Date('2026-03-10T12:00:00Z')).posted_after).toBe('2026-03-03');
  });

  it('sends a currency only with an amount', () => {
    expect(searchQuery(emptySearch).currency).toBe('');
    expect(searchQuery({ ...emptySearch, salary_min: '1' }).currency).toBe('SEK');
  });

  it('drops one filter and keeps the rest', () => {
    const state = { ...emptySearch, q: 'x', company: 'Acme', expired: true };
    expect(without(state, 'expired')).toEqual({ ...state, expired: false });
  });
});
