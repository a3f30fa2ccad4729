package dev.jobtracker.platform.http;

/** Tells tests in other packages whether a client left anything behind. */
public final class HttpLeaks {

    private HttpLeaks() {}

    /** How many connections somebody is still using. */
    public static int connectionsInUse(OutboundHttp http) {
        return http.connectionsInUse();
    }
}
