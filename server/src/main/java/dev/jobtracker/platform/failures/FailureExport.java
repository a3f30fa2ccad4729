package dev.jobtracker.platform.failures;

import java.util.List;

/** Tells somebody else, too. */
interface FailureExport {

    /** Never fails; what cannot be sent is not sent. */
    void send(List<FailureTally> tallies);
}
