package dev.jobtracker.platform.http;

/** How far a call may reach. */
public enum Reach {
    /** Addresses of the public internet only: for an address that came from outside. */
    PUBLIC,
    /** Private and loopback addresses too: for an address that the owner set. */
    ANYWHERE
}
