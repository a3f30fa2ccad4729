package dev.jobtracker.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.web.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A browser that goes to LinkedIn and back, with the server's cookie. */
final class Traveller {

    private final Exchange server;
    private String cookie = "";

    Traveller(Exchange server) {
        this.server = server;
    }

    /** Sets out at this path, and comes back as far as the address that LinkedIn sends the browser to. */
    URI toLinkedInAndBack(String path) {
        HttpResponse<String> departure = server.get(path);
        assertThat(departure.statusCode()).as(departure.body()).isEqualTo(302);
        keepCookie(departure);
        return throughLinkedIn(target(departure));
    }

    void keepCookie(HttpResponse<String> answer) {
        String set = answer.headers().firstValue("Set-Cookie").orElseThrow();
        cookie = set.substring(0, set.indexOf(';'));
    }

    static URI throughLinkedIn(URI linkedIn) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> back =
                    client.send(HttpRequest.newBuilder(linkedIn).build(), BodyHandlers.ofString());
            assertThat(back.statusCode()).as(back.body()).isEqualTo(302);
            return target(back);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    /** Comes back to this server, with the cookie. */
    HttpResponse<String> arriveAt(Exchange arrival, URI callback) {
        return arrival.get(callback.getRawPath() + "?" + callback.getRawQuery(), "Cookie", cookie);
    }

    static URI target(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }
}
