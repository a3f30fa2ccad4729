export const general = {
  'app.skip': 'Skip to content',
  'app.claim': 'One place for your job search',
  'app.navigation': 'Main',
  'tab.home': 'Home',
  'tab.apps': 'Apps',
  'tab.jobs': 'Jobs',
  'tab.analytics': 'Analytics',
  'tab.profile': 'Profile',

  'action.back': 'Back',
  'action.try_again': 'Try again',
  'action.cancel': 'Cancel',
  'action.save': 'Save',

  'field.show_password': 'Show password',
  'field.hide_password': 'Hide password',

  'state.loading': 'Loading',
  'state.not_found_title': 'Nothing here',
  'state.not_found': 'This address leads nowhere. It may be mistyped, or what it showed is gone.',
  'state.to_home': 'Go to Home',

  'failure.title': 'That did not work',
  'failure.title_offline': 'No connection',
  'failure.unexpected': 'Something unexpected happened. Try again in a moment.',
  'failure.server': 'The server ran into a problem. It was noted, and trying again may help.',
  'failure.not_allowed': 'You are not allowed to do this.',
  'failure.not_found': 'It is not there, or no longer there.',
  'failure.too_many': 'That was too often. Wait a little and try again.',
  'failure.too_many_until': {
    one: 'That was too often. Try again in a minute.',
    other: 'That was too often. Try again in {count} minutes.',
  },
  'failure.request_id': 'Reference for the log: {id}',
  'failure.code.unreachable': 'The server cannot be reached. Check your connection, then try again.',
  'failure.code.bad_credentials': 'The e-mail address or the password is not right.',
  'failure.code.email_taken': 'There is already an account with this address. Sign in instead.',
  'failure.code.weak_password':
    'Choose a password of at least 10 characters that is not your e-mail address.',
  'failure.code.signup_closed': 'New accounts are closed here. Ask the person who runs this server.',
  'failure.code.invitation_required':
    'New accounts need an invitation here. Ask the person who runs this server.',
  'failure.code.invitation_invalid': 'This invitation was used already or has run out. Ask for a new one.',
  'failure.code.busy': 'Many people are signing in at this moment. Try again in a few seconds.',
  'failure.code.invalid_input': 'Something in the form is not right yet.',
  'failure.code.owner_only': 'Only the owner of this installation may do this.',

  'field.code.invalid_email': 'This is not an e-mail address that mails can be sent to.',
  'field.code.required': 'This is needed.',
  'field.code.weak_password': 'Choose at least 10 characters, and not your e-mail address.',
  'field.code.password_too_long': 'This password is too long. Up to 72 letters and digits work.',
  'field.code.wrong_length': 'This is too short or too long.',
} as const;
