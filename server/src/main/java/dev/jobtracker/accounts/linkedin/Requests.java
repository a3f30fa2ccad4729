package dev.jobtracker.accounts.linkedin;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** How LinkedIn is asked: never for longer than somebody in front of a screen would wait. */
final class Requests {

    private Requests() {}

    static ClientHttpRequestFactory patientFor(Duration patience) {
        HttpClient client = HttpClient.newBuilder().connectTimeout(patience).build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(patience);
        return factory;
    }
}
