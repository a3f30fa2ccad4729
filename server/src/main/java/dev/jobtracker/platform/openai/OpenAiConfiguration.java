package dev.jobtracker.platform.openai;

import dev.jobtracker.platform.http.OutboundHttp;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpenAiSettings.class)
class OpenAiConfiguration {

    @Bean
    ChatModel chatModel(OpenAiSettings settings, OutboundHttp http, Clock clock) {
        return settings.chatModel() == null ? ChatModel.NONE : new OpenAiChat(http, settings, clock);
    }
}
