export const shell = {
  'shell.server_title': 'Where is your JobTracker?',
  'shell.server_intro':
    'This app shows what a JobTracker of yours, or of somebody you know, keeps. It talks to no one else.',
  'shell.server': 'Address of the server',
  'shell.server_submit': 'Go on',
  'shell.server_invalid': 'That is no address of a server. One outside your own network starts with https.',
  'shell.server_silent':
    'No JobTracker answers there, or it does not let the app in. Whoever runs it sets JOBTRACKER_WEB_ALLOWED_ORIGINS to {origin}.',
  'shell.other_server': '{server}: use another server',
} as const;
