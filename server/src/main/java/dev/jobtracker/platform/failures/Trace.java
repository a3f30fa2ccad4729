package dev.jobtracker.platform.failures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Where a failure happened, in our own code. */
record Trace(List<StackTraceElement> own, List<StackTraceElement> all) {

    private static final String OURS = "dev.jobtracker.";
    private static final int FRAMES = 12;

    static Trace of(Throwable failure) {
        List<StackTraceElement> own = chain(failure)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .filter(Trace::isOurs)
                .limit(FRAMES)
                .toList();
        return new Trace(own, Arrays.stream(failure.getStackTrace()).limit(1).toList());
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }

    /** Generated subclasses stand where their originals do. */
    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith(OURS) && !frame.getClassName().contains("$$");
    }

    /** The first method of ours, else the first of all; without a line, which moves with every release. */
    String place() {
        return Stream.concat(own.stream(), all.stream())
                .findFirst()
                .map(Trace::method)
                .orElse("unknown");
    }

    private static String method(StackTraceElement frame) {
        String method = frame.getMethodName();
        String name = method.startsWith("lambda$") ? method.substring(7, method.lastIndexOf('$')) : method;
        return frame.getClassName() + "." + name;
    }

    List<String> lines() {
        return own.stream()
                .map(frame -> method(frame) + ":" + frame.getLineNumber())
                .toList();
    }
}
