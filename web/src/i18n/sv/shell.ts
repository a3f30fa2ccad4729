export const shell = {
  'shell.server_title': 'Var finns din JobTracker?',
  'shell.server_intro':
    'Appen visar det som en JobTracker hos dig, eller hos någon du känner, sparar. Den talar inte med någon annan.',
  'shell.server': 'Serverns adress',
  'shell.server_submit': 'Fortsätt',
  'shell.server_invalid': 'Det är ingen serveradress. Utanför ditt eget nät börjar den med https.',
  'shell.server_silent':
    'Ingen JobTracker svarar där, eller så släpper den inte in appen. Den som driver den sätter JOBTRACKER_WEB_ALLOWED_ORIGINS till {origin}.',
  'shell.other_server': '{server}: byt server',
};
