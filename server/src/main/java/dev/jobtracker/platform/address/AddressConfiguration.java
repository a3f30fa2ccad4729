package dev.jobtracker.platform.address;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicAddressSettings.class)
class AddressConfiguration {

    @Bean
    PublicAddress publicAddress(PublicAddressSettings settings, Environment environment) {
        return new PublicAddress(settings, environment);
    }
}
