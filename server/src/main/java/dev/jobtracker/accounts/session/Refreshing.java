package dev.jobtracker.accounts.session;

import java.util.UUID;

/** What came of spending a refresh token. */
public sealed interface Refreshing {

    record Granted(GrantedSession session) implements Refreshing {}

    /** The token had been spent before; its session is over now. */
    record Reused(UUID sessionId) implements Refreshing {}

    /** No such token, or its time or its session is over. */
    record Unknown() implements Refreshing {}
}
