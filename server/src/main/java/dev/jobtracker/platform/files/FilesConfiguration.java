package dev.jobtracker.platform.files;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataDirectorySettings.class)
class FilesConfiguration {

    @Bean
    DataDirectory dataDirectory(DataDirectorySettings settings) {
        return new DataDirectory(settings.dataDir());
    }
}
