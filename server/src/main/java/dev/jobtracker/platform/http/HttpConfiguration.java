package dev.jobtracker.platform.http;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    @Bean
    OutboundHttp outboundHttp(Clock clock, MeterRegistry meters) {
        return new OutboundHttp(clock, meters);
    }
}
