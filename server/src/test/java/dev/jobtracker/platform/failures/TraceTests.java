package dev.jobtracker.platform.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTests {

    @Test
    void findsOurOwnMethodBehindTheLibrariesThatWereCalled() {
        Throwable failure = failing();

        assertThat(Trace.of(failure).place()).isEqualTo(TraceTests.class.getName() + ".failing");
    }

    @Test
    void findsOurOwnMethodInACause() {
        IllegalStateException outer = new IllegalStateException(failing());
        outer.setStackTrace(new StackTraceElement[] {new StackTraceElement("org.other.Thing", "run", null, 1)});

        assertThat(Trace.of(outer).place()).isEqualTo(TraceTests.class.getName() + ".failing");
    }

    @Test
    void namesALambdaByTheMethodItIsIn() {
        IllegalStateException failure = new IllegalStateException();
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("dev.jobtracker.Thing$$SpringCGLIB$$0", "run", null, 1),
            new StackTraceElement("dev.jobtracker.Thing", "lambda$search$3", null, 7)
        });

        assertThat(Trace.of(failure).place()).isEqualTo("dev.jobtracker.Thing.search");
        assertThat(Trace.of(failure).lines()).containsExactly("dev.jobtracker.Thing.search:7");
    }

    @Test
    void aFailureWithoutATraceHasAPlaceToo() {
        IllegalStateException failure = new IllegalStateException();
        failure.setStackTrace(new StackTraceElement[0]);

        assertThat(Trace.of(failure).place()).isEqualTo("unknown");
    }

    @SuppressWarnings("ReturnValueIgnored") // it throws
    private static Throwable failing() {
        try {
            List.of().iterator().next();
            throw new AssertionError();
        } catch (RuntimeException failure) {
            return failure;
        }
    }
}
