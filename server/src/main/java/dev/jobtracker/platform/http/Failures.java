package dev.jobtracker.platform.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** What went wrong in plain words. The library's own messages name addresses, so none of them is passed on. */
final class Failures {

    private Failures() {}

    /** @param patience how long the server had for its next sign of life */
    static HttpFailedException of(IOException failure, Deadline patience) {
        return new HttpFailedException(
                switch (failure) {
                    case ConnectTimeoutException unanswered ->
                        new HttpFailure.Unreachable("it accepts no connection in time");
                    case SocketTimeoutException late -> new HttpFailure.TimedOut(patience.given());
                    case GuardedNames.ForbiddenAddressException forbidden ->
                        new HttpFailure.Forbidden("the address leads into a network that is not public");
                    case UnknownHostException unknown -> new HttpFailure.Unreachable("its name is not known");
                    case ConnectException refused -> new HttpFailure.Unreachable("it accepts no connection");
                    case NoRouteToHostException away -> new HttpFailure.Unreachable("no way leads to it");
                    case SSLException insecure -> new HttpFailure.Unreachable("no secure connection came about");
                    case NoHttpResponseException silent ->
                        new HttpFailure.Unreachable("it closed the connection without an answer");
                    case TruncatedChunkException cut -> brokeOff();
                    case MalformedChunkCodingException garbled -> new HttpFailure.Garbled("its parts are garbled");
                    case ConnectionClosedException cut -> brokeOff();
                    case MessageConstraintException long_ -> new HttpFailure.Garbled("its headers are too long");
                    case ZipException garbled -> new HttpFailure.Garbled("it is not packed as it says");
                    case ClientProtocolException foreign -> new HttpFailure.Garbled("it is not HTTP");
                    default -> new HttpFailure.Unreachable("the connection broke");
                },
                failure);
    }

    private static HttpFailure brokeOff() {
        return new HttpFailure.Unreachable("the connection broke in the middle of the answer");
    }
}
