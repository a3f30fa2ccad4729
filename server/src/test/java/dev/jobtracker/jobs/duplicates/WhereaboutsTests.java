package dev.jobtracker.jobs.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.jobs.duplicates.Whereabouts.Relation;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhereaboutsTests {

    private static final Place LUND = new Place("Lund, Skåne", "Lund", "Skåne län", "SE", null, null);
    private static final Place MALMO = new Place("Malmö", "Malmö", "Skåne län", "SE", null, null);
    private static final Place SKANE = new Place("Skåne län", null, "Skåne län", "SE", null, null);
    private static final Place SWEDEN = new Place("Sverige", null, null, "SE", null, null);
    private static final Place GERMANY = new Place("Germany", null, null, "DE", null, null);

    @Test
    void tellsTownsOfOneRegionApart() {
        assertThat(relation(LUND, MALMO)).isEqualTo(Relation.NEAR);
        assertThat(relation(LUND, LUND)).isEqualTo(Relation.SAME);
    }

    @Test
    void findsATownInItsRegionAndCountry() {
        assertThat(relation(LUND, SKANE)).isEqualTo(Relation.WITHIN);
        assertThat(relation(SWEDEN, MALMO)).isEqualTo(Relation.WITHIN);
        assertThat(Whereabouts.of(LUND, null).isSame(Whereabouts.of(SKANE, null)))
                .isTrue();
        assertThat(Whereabouts.of(LUND, null).isSame(Whereabouts.of(SWEDEN, null)))
                .isFalse();
    }

    @Test
    void keepsCountriesApartAlsoForWorkFromHome() {
        assertThat(relation(SWEDEN, GERMANY)).isEqualTo(Relation.OTHER);
        assertThat(Whereabouts.of(SWEDEN, RemoteKind.REMOTE).isSame(Whereabouts.of(GERMANY, RemoteKind.REMOTE)))
                .isFalse();
    }

    @Test
    void knowsNothingWithoutAPlace() {
        assertThat(relation(null, LUND)).isEqualTo(Relation.UNKNOWN);
    }

    @Test
    void doubtsTownsThatNobodyKnows() {
        Place austell = new Place("Austell, GA", null, null, null, null, null);
        Place marietta = new Place("Marietta, GA", null, null, null, null, null);
        Place atlanta = new Place("Buckhead, Atlanta, GA", null, null, null, null, null);

        assertThat(relation(austell, marietta)).isEqualTo(Relation.DOUBTFUL);
        assertThat(relation(austell, austell)).isNotEqualTo(Relation.DOUBTFUL);
        assertThat(relation(atlanta, atlanta)).isNotEqualTo(Relation.DOUBTFUL);
    }

    @Test
    void doubtsPlacesThatNobodyKnowsByTheirOnlyNames() {
        assertThat(relation(named("Distrito Nacional"), named("New Providence")))
                .isEqualTo(Relation.DOUBTFUL);
        assertThat(relation(named("Distrito Nacional"), named("Anywhere in the world")))
                .isEqualTo(Relation.UNKNOWN);
        assertThat(relation(named("Kungsviken"), named("Kungsviken hamn"))).isNotEqualTo(Relation.DOUBTFUL);
    }

    private static Place named(String name) {
        return new Place(name, null, null, null, null, null);
    }

    private static Relation relation(@Nullable Place one, @Nullable Place other) {
        Relation relation = Whereabouts.of(one, null).to(Whereabouts.of(other, null));
        assertThat(Whereabouts.of(other, null).to(Whereabouts.of(one, null))).isEqualTo(relation);
        return relation;
    }
}
