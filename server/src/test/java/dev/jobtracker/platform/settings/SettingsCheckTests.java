package dev.jobtracker.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jobtracker.platform.database.DatabaseSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsCheckTests {

    @Test
    void everyVariableThatIsThereButEmptyCountsAsNotSet() {
        Map<String, String> empties =
                KnownSettings.read().names().stream().collect(Collectors.toMap(KnownSettings::variable, name -> ""));
        empties.put("SERVER_PORT", " ");

        ConfigurableEnvironment environment = checked(empties);

        assertThat(empties).containsKeys("JOBTRACKER_DATABASE_URL", "JOBTRACKER_RETENTION");
        assertThat(empties.keySet())
                .allSatisfy(variable ->
                        assertThat(environment.getProperty(variable)).isNull());
        assertThat(Binder.get(environment)
                        .bindOrCreate("jobtracker.database", DatabaseSettings.class)
                        .url())
                .isNull();
    }

    @Test
    void whatBelongsToOthersStaysAsItIs() {
        ConfigurableEnvironment environment = checked(Map.of("PAGER", "", "JOBTRACKER_SIGNUP", ""));

        assertThat(environment.getProperty("PAGER")).isEmpty();
    }

    @Test
    void anEmptyVariableThatIsNoSettingIsStillNamed() {
        assertThatThrownBy(() -> checked(Map.of("JOBTRACKER_FOO", "")))
                .isInstanceOfSatisfying(
                        WrongSettingException.class,
                        failure -> assertThat(failure.sentence()).isEqualTo("JOBTRACKER_FOO is not a setting."));
    }

    @Test
    void halfOfAPairIsStillHalfWhenTheOtherIsEmpty() {
        Map<String, String> half = Map.of("JOBTRACKER_DATABASE_USERNAME", "me", "JOBTRACKER_DATABASE_PASSWORD", "");

        assertThatThrownBy(() -> checked(half))
                .isInstanceOfSatisfying(
                        WrongSettingException.class,
                        failure -> assertThat(failure.sentence()).contains("JOBTRACKER_DATABASE_PASSWORD"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JOBTRACKER_SOURCES_JOBTECH_BASE_URL | nonsense | JOBTRACKER_SOURCES_JOBTECH_BASE_URL=nonsense is not an address such as https://example.org.
            JOBTRACKER_SOURCES_JOBTECH_BASE_URL | ftp://x  | JOBTRACKER_SOURCES_JOBTECH_BASE_URL=ftp://x is not an address such as https://example.org.
            JOBTRACKER_SOURCES_LINKEDIN_HOST    | a b%%    | JOBTRACKER_SOURCES_LINKEDIN_HOST must be a name such as api.example.org.
            JOBTRACKER_SOURCES_PATIENCE         | -1       | JOBTRACKER_SOURCES_PATIENCE must be from 0s to 5m.
            JOBTRACKER_MAIL_URL                 | a b%%    | JOBTRACKER_MAIL_URL must look like smtp://user:password@host:port.
            JOBTRACKER_MAIL_FROM                | us at x  | JOBTRACKER_MAIL_FROM must look like jobtracker@example.org.
            JOBTRACKER_LINKEDIN_ISSUER          | ftp://x  | JOBTRACKER_LINKEDIN_ISSUER=ftp://x is not an address such as https://example.org.
            JOBTRACKER_TELEMETRY_OTLP_ENDPOINT  | ftp://x  | JOBTRACKER_TELEMETRY_OTLP_ENDPOINT=ftp://x is not an address such as https://example.org.
            JOBTRACKER_REDIS_URL                | http://x | JOBTRACKER_REDIS_URL must look like redis://host:port or rediss://host:port.
            JOBTRACKER_PASSWORD_COST            | 1        | JOBTRACKER_PASSWORD_COST must be from 4 to 20.
            JOBTRACKER_DIGEST_AT                | noonish  | JOBTRACKER_DIGEST_AT=noonish is not a time of day such as 08:30.
            JOBTRACKER_SCHEDULE_ZONE            | Mars     | JOBTRACKER_SCHEDULE_ZONE=Mars is not a time zone such as Europe/Stockholm.
            JOBTRACKER_LINKEDIN_CLIENT_ID       | me       | JOBTRACKER_LINKEDIN_CLIENT_ID and JOBTRACKER_LINKEDIN_CLIENT_SECRET go together.
            SERVER_PORT                         | 99999    | SERVER_PORT must be from 0 to 65535.
            JOBTRACKER_DATA_DIR                 | pom.xml  | JOBTRACKER_DATA_DIR=pom.xml is not a directory.
            JOBTRACKER_DATA_DIR                 | pom.xml/a | JOBTRACKER_DATA_DIR=pom.xml/a cannot be made.
            """)
    void nonsenseIsNamedAsItWasWritten(String variable, String value, String sentence) {
        assertThatThrownBy(() -> checked(Map.of(variable, value)))
                .isInstanceOfSatisfying(
                        WrongSettingException.class,
                        failure -> assertThat(failure.sentence()).isEqualTo(sentence));
    }

    private static ConfigurableEnvironment checked(Map<String, String> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment
                .getPropertySources()
                .replace(name, new SystemEnvironmentPropertySource(name, new HashMap<>(variables)));
        new SettingsCheck().postProcessEnvironment(environment, new SpringApplication(Object.class));
        return environment;
    }
}
