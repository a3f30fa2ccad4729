/** Being signed in: access tokens, refresh tokens, and the sessions they belong to. */
@NullMarked
package dev.jobtracker.accounts.session;

import org.jspecify.annotations.NullMarked;
