package dev.jobtracker.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurvivalTests {

    @Test
    void withoutOpenOnesItIsTheOrderedValue() {
        Survival survival = new Survival();
        for (int days = 1; days <= 10; days++) {
            survival.add(days, true);
        }

        assertThat(survival.quantile(0.5)).hasValue(5);
        assertThat(survival.quantile(0.9)).hasValue(9);
    }

    /** The worked example of the remission times of leukemia patients (Freireich et al., 1963): median 23 weeks. */
    @Test
    void findsTheMedianOfTheClassicExample() {
        Survival survival = new Survival();
        for (int ended : new int[] {6, 6, 6, 7, 10, 13, 16, 22, 23}) {
            survival.add(ended, true);
        }
        for (int open : new int[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) {
            survival.add(open, false);
        }

        assertThat(survival.quantile(0.5)).hasValue(23);
        assertThat(survival.quantile(0.9)).isEmpty();
    }

    @Test
    void saysNothingWhereNothingEnded() {
        Survival survival = new Survival();
        survival.add(100, false);

        assertThat(survival.quantile(0.5)).isEmpty();
        assertThat(new Survival().quantile(0.5)).isEmpty();
    }

    @Test
    void orderOfObservationDoesNotMatter() {
        Random random = new Random(3);
        List<Survival.Spell> spells = new ArrayList<>();
        for (int index = 0; index < 200; index++) {
            spells.add(new Survival.Spell(random.nextInt(30), random.nextInt(3) > 0));
        }
        Survival one = filled(spells);
        Collections.shuffle(spells, random);
        Survival other = filled(spells);

        for (double share : new double[] {0.1, 0.5, 0.9, 1}) {
            assertThat(one.quantile(share)).isEqualTo(other.quantile(share));
        }
    }

    private static Survival filled(List<Survival.Spell> spells) {
        Survival survival = new Survival();
        spells.forEach(spell -> survival.add(spell.days(), spell.ended()));
        return survival;
    }
}
