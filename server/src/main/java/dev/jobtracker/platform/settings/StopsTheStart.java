package dev.jobtracker.platform.settings;

/** Marks an exception that keeps the server from starting and can say why in one sentence. */
public interface StopsTheStart {

    /** What to tell the person. */
    String sentence();
}
