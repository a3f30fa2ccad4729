import { describe, expect, it } from 'vitest';
import { serverAddress } from './address';

describe('the address of a server', () => {
  it('is made whole', () => {
    expect(serverAddress(' jobs.example.com/ ')).toBe('https://jobs.example.com');
    expect(serverAddress('https://example.com/jobs/')).toBe('https://example.com/jobs');
    expect(serverAddress('https://jobs.example.com/signin')).toBe('https://jobs.example.com');
    expect(serverAddress('https://jobs.example.com:8443')).toBe('https://jobs.example.com:8443');
  });

  it('may go without a certificate at home only', () => {
    expect(serverAddress('192.168.1.20:8080')).toBe('http://192.168.1.20:8080');
    expect(serverAddress('jobs.local:8080')).toBe('http://jobs.local:8080');
    expect(serverAddress('http://jobs.example.com')).toBeNull();
    expect(serverAddress('http://172.40.0.1')).toBeNull();
  });

  it('is nothing else', () => {
    for (const typed of [
      '',
      '   ',
      'two words',
      'javascript://x',
      'ftp://example.com',
      'https://a:b@example.com',
    ])
      expect(serverAddress(typed)).toBeNull();
  });
});
