package dev.jobtracker.sources;

/** What the owner set in the app, on top of the environment. Safe to share between threads, and quick to ask. */
public interface OwnerSettings {

    /** How a server may be asked right now. */
    UpstreamAccess access(Upstream upstream);
}
