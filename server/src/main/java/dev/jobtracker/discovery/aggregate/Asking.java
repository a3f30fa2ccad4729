package dev.jobtracker.discovery.aggregate;

import java.time.Duration;

/** One source being asked, in a thread of its own. */
interface Asking {

    /** The source's id. */
    String source();

    /** Its answer, whatever it is; takes as long as the source does. */
    SourceAnswer answer(Stopwatch stopwatch);

    /** What stands for the answer when it has not come by the deadline. */
    SourceAnswer missed(Duration deadline);
}
