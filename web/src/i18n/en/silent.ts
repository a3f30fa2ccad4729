export const silent = {
  'silent.title': {
    one: '{count} application without an answer for long',
    other: '{count} applications without an answer for long',
  },
  'silent.text': 'Is no answer the answer? You decide, nothing moves by itself.',
  'silent.notice': 'The last news came {ago}. Is no answer the answer?',
  'silent.ghosted': 'No answer',
  'silent.ghosted_this': 'No answer: {name}',
  'silent.not_yet': 'Not yet',
  'silent.not_yet_this': 'Not yet: {name}',
  'silent.waiting': 'Waiting on. You are asked again after the same time.',

  'kept.title': 'The posting as it was',
  'kept.open': 'Read what you applied to',
  'kept.as_of': 'Kept on {date}, whatever became of the posting since.',
  'kept.apply_by': 'Apply by {date}',
  'kept.none': 'The text of this posting was not kept.',
} as const;
