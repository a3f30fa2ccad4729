export const silent = {
  'silent.title': {
    one: '{count} ansökan utan svar länge',
    other: '{count} ansökningar utan svar länge',
  },
  'silent.text': 'Är inget svar svaret? Du bestämmer, inget flyttas av sig självt.',
  'silent.notice': 'Senaste nytt kom {ago}. Är inget svar svaret?',
  'silent.ghosted': 'Inget svar',
  'silent.ghosted_this': 'Inget svar: {name}',
  'silent.not_yet': 'Inte än',
  'silent.not_yet_this': 'Inte än: {name}',
  'silent.waiting': 'Vi väntar vidare. Frågan kommer igen efter lika lång tid.',

  'kept.title': 'Annonsen som den var',
  'kept.open': 'Läs det du sökte',
  'kept.as_of': 'Sparad den {date}, vad som än hänt med annonsen sedan dess.',
  'kept.apply_by': 'Sök senast {date}',
  'kept.none': 'Annonsens text sparades inte.',
};
