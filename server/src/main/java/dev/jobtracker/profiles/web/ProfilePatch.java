package dev.jobtracker.profiles.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.jobtracker.platform.web.Checks;
import dev.jobtracker.platform.web.StrictReading;
import dev.jobtracker.profiles.Career;
import dev.jobtracker.profiles.MoneyInput;
import dev.jobtracker.profiles.ProfileFields;
import dev.jobtracker.profiles.Wishes;
import dev.jobtracker.profiles.web.ProfileInput.WishesInput;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Some members of a profile, and of the wishes and settings in it. What is given is put in place, {@code null} too,
 * which empties the member; what is not given stays. What only we say, such as where the picture is, is left unread, so
 * that a profile can be put as it was got.
 */
record ProfilePatch(ProfileInput values, Set<String> given) {

    private static final JsonMapper JSON = StrictReading.of(JsonMapper.builder())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    ProfilePatch {
        given = Set.copyOf(given);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ProfilePatch read(ObjectNode body) {
        return new ProfilePatch(JSON.treeToValue(body, ProfileInput.class), names("", body));
    }

    /** As paths: {@code wishes.remote}. */
    private static Set<String> names(String prefix, ObjectNode node) {
        Set<String> names = new HashSet<>();
        for (var member : node.properties()) {
            names.add(prefix + member.getKey());
            JsonNode value = member.getValue();
            if (value instanceof ObjectNode inner) {
                names.addAll(names(prefix + member.getKey() + ".", inner));
            }
        }
        return names;
    }

    /**
     * The same fields with what was given in place.
     *
     * @throws dev.jobtracker.platform.web.ProblemException 422 {@code invalid_input} with all that is wrong
     */
    ProfileFields applyTo(ProfileFields fields) {
        Checks checks = new Checks();
        Career career = fields.career();
        ProfileFields changed = new ProfileFields(
                Objects.requireNonNullElse(chosen("full_name", values.fullName(), fields.fullName()), ""),
                chosen("headline", values.headline(), fields.headline()),
                chosen("location", values.location(), fields.location()),
                list("links", values.links(), fields.links()),
                new Career(
                        list("positions", values.positions(), career.positions()),
                        list("education", values.education(), career.education()),
                        list("skills", values.skills(), career.skills()),
                        list("languages", values.languages(), career.languages()),
                        chosen("summary", values.summary(), career.summary()),
                        given.contains("language_levels")
                                ? Objects.requireNonNullElse(values.languageLevels(), Map.of())
                                : career.languageLevels()),
                wishes(values.wishes(), fields.wishes()),
                new SettingsChange(checks).settings(values.settings(), fields.settings()));
        ProfileChecks.check(checks, changed);
        checks.done();
        return changed;
    }

    private Wishes wishes(@Nullable WishesInput told, Wishes before) {
        if (told == null) {
            return given.contains("wishes") ? Wishes.NONE : before;
        }
        return new Wishes(
                list("wishes.titles", told.titles(), before.titles()),
                list("wishes.locations", told.locations(), before.locations()),
                chosen("wishes.remote", told.remote(), before.remote()),
                given.contains("wishes.salary") ? MoneyInput.range("wishes.salary", told.salary()) : before.salary(),
                list("wishes.languages", told.languages(), before.languages()));
    }

    private <T> @Nullable T chosen(String field, @Nullable T value, @Nullable T before) {
        return given.contains(field) ? value : before;
    }

    private <T> List<T> list(String field, @Nullable List<T> value, List<T> before) {
        return given.contains(field) ? Objects.requireNonNullElse(value, List.of()) : before;
    }
}
