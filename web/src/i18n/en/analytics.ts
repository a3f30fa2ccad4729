export const analytics = {
  'analytics.title': 'Analytics',
  'analytics.empty_title': 'Nothing to count yet',
  'analytics.empty':
    'With your first applications, this shows how many get an answer and how soon, where they stand and how they got there, your weeks against your goal, and which sources work.',
} as const;
