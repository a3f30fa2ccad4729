export const keys = {
  'keys.title': 'Keyboard shortcuts',
  'keys.tabs': 'Go to a tab',
  'keys.search': 'Search',
  'keys.next': 'Next in the list',
  'keys.previous': 'Previous in the list',
  'keys.new': 'New application',
  'keys.save': 'Save the job, or let it go',
  'keys.help': 'Show these shortcuts',
} as const;
