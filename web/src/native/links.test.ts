import { expect, it } from 'vitest';
import { placeOf } from './links';

const server = 'https://jobs.example.com';

it('finds the place that a link means', () => {
  expect(placeOf('jobtracker://open/jobs/1?x=2', server)).toBe('/jobs/1?x=2');
  expect(placeOf('https://jobs.example.com/apps/7', server)).toBe('/apps/7');
});

it('follows no link that leads elsewhere', () => {
  for (const link of [
    'https://jobs.example.com.evil.example/apps',
    'jobtracker://open//evil.example',
    'jobtracker://open/\\evil.example',
    'jobtracker://other/apps',
    'https://jobs.example.com/api/v1/account',
    'https://evil.example/',
  ])
    expect(placeOf(link, server)).toBeNull();
});
