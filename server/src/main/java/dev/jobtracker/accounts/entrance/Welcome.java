package dev.jobtracker.accounts.entrance;

import dev.jobtracker.accounts.Account;
import dev.jobtracker.accounts.session.GrantedSession;

/** Somebody who just came in, and the session that began for them. */
public record Welcome(Account account, GrantedSession session) {}
