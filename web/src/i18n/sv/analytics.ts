export const analytics = {
  'analytics.title': 'Analys',
  'analytics.empty_title': 'Inget att räkna ännu',
  'analytics.empty':
    'Med dina första ansökningar visas här hur många som får svar och hur snart, var de står och hur de kom dit, dina veckor mot ditt mål, och vilka källor som fungerar.',
} as const;
