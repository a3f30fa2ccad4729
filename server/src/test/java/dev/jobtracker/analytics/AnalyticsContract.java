package dev.jobtracker.analytics;

import static dev.jobtracker.platform.schema.Tables.APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.analytics.NaiveFigures.Told;
import dev.jobtracker.applications.Application;
import dev.jobtracker.applications.ApplicationEvent;
import dev.jobtracker.applications.Move;
import dev.jobtracker.applications.Pipeline;
import dev.jobtracker.applications.Stage;
import dev.jobtracker.applications.TestDraft;
import dev.jobtracker.applications.TestTracker;
import dev.jobtracker.platform.database.TestDatabases.OpenDatabase;
import dev.jobtracker.profiles.Digest;
import dev.jobtracker.profiles.Settings;
import dev.jobtracker.profiles.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures over random histories agree with a slow and obvious way of counting, on every database. */
abstract class AnalyticsContract {

    private static final Settings SETTINGS =
            new Settings(4, 30, Digest.DAILY, Locale.ENGLISH, ZoneOffset.UTC, Theme.SYSTEM);
    private static final List<Stage> STAGES = Pipeline.INITIAL.stages();

    @TempDir
    Path directory;

    private OpenDatabase open;
    private TestTracker tracker;
    private Analytics analytics;
    private UUID ann;

    abstract OpenDatabase open(Path directory);

    @BeforeEach
    void openTracker() {
        open = open(directory);
        tracker = TestTracker.on(open);
        analytics = new Analytics(
                new Attempts(tracker.lists(), tracker.history()),
                tracker.pipelines(),
                person -> SETTINGS,
                tracker.clock());
        ann = tracker.newPerson();
    }

    @AfterEach
    void closeDatabase() throws Exception {
        open.close();
    }

    @Test
    void saysNothingOfNothing() {
        Summary summary = analytics.summary(ann, new Period(null, null));

        assertThat(summary.responseRate()).isEqualTo(new Rate(null, 0, null, null));
        assertThat(summary.countsByStatus()).hasSize(9).containsEntry("applied", 0L);
        assertThat(summary.weeklyActivity()).hasSize(12);
        assertThat(summary.medianDaysToFirstResponse()).isNull();
        assertThat(analytics.funnel(ann, new Period(null, null)).flows()).isEmpty();
        assertThat(analytics
                        .timeline(ann, new Period(null, null), Timeline.Width.DAY)
                        .items())
                .isEmpty();
    }

    @Test
    void aLaterRejectionErasesNoInterview() {
        Application application = tracker.add(ann, "Brightwater", "Engineer", "applied");
        tracker.move(ann, application, "interview");
        tracker.move(ann, application, "rejected");

        Summary summary = analytics.summary(ann, new Period(null, null));

        assertThat(summary.interviewRate().value()).isEqualTo(1);
        assertThat(summary.countsByStatus()).containsEntry("rejected", 1L).containsEntry("interview", 0L);
        assertThat(analytics.funnel(ann, new Period(null, null)).flows())
                .containsExactly(
                        new Funnel.Flow("applied", "interview", 1), new Funnel.Flow("interview", "rejected", 1));
    }

    @Test
    void whatWasTakenBackDoesNotCount() {
        Application application = tracker.add(ann, "Brightwater", "Engineer", "applied");
        tracker.move(ann, application, "offer");
        assertThat(analytics.summary(ann, new Period(null, null)).offerRate().value())
                .isEqualTo(1);

        tracker.history().undo(ann, application.id());

        assertThat(analytics.summary(ann, new Period(null, null)).offerRate().value())
                .isZero();
    }

    @Test
    void withdrawingAndSilenceAreNoResponses() {
        tracker.move(ann, tracker.add(ann, "A", "Engineer", "applied"), "withdrawn");
        tracker.move(ann, tracker.add(ann, "B", "Engineer", "applied"), "ghosted");
        tracker.move(ann, tracker.add(ann, "C", "Engineer", "applied"), "screening");
        tracker.add(ann, "D", "Engineer", "saved");

        Rate rate = analytics.summary(ann, new Period(null, null)).responseRate();

        assertThat(rate.n()).isEqualTo(3);
        assertThat(rate.value()).isEqualTo(1.0 / 3);
    }

    @Test
    void agreesWithTheNaiveWayOverRandomHistories() {
        for (int seed = 0; seed < 6; seed++) {
            UUID person = tracker.newPerson();
            randomSearch(person, new Random(seed));
            List<Told> told = told(person);
            LocalDate middle = LocalDate.of(2026, 7, 1);
            for (Period period : List.of(new Period(null, null), new Period(middle, null), new Period(null, middle))) {
                List<Told> chosen = told.stream()
                        .filter(one -> period.contains(NaiveFigures.day(one)))
                        .toList();
                agrees(person, period, chosen);
            }
        }
    }

    private void agrees(UUID person, Period period, List<Told> told) {
        Summary summary = analytics.summary(person, period);
        assertThat(summary.responseRate()).isEqualTo(NaiveFigures.rate(told, NaiveFigures::answered));
        assertThat(summary.interviewRate()).isEqualTo(NaiveFigures.rate(told, NaiveFigures::interviewed));
        assertThat(summary.offerRate()).isEqualTo(NaiveFigures.rate(told, NaiveFigures::offered));
        assertThat(summary.medianDaysToFirstResponse()).isEqualTo(NaiveFigures.medianDays(told));
        assertThat(summary.total()).isEqualTo(told.size());
        Map<String, Integer> reached = analytics.funnel(person, period).stages().stream()
                .collect(Collectors.toMap(Funnel.Reached::key, Funnel.Reached::count));
        for (Stage stage : STAGES) {
            assertThat(reached.get(stage.key())).isEqualTo((int) told.stream()
                    .filter(one ->
                            one.steps().stream().anyMatch(step -> step.to().equals(stage.key())))
                    .count());
        }
        flowsAgree(person, period, told);
        stagesAgree(person, period, told);
        int applications = analytics.timeline(person, period, Timeline.Width.MONTH).items().stream()
                .mapToInt(Timeline.Bucket::applications)
                .sum();
        assertThat(applications).isEqualTo(summary.responseRate().n());
        int grouped = analytics.groups(person, period, Groups.By.WEEKDAY).items().stream()
                .mapToInt(Groups.Group::applications)
                .sum();
        assertThat(grouped).isEqualTo(summary.responseRate().n());
        groupsAgree(person, period, Groups.By.SOURCE, NaiveFigures.groups(told, Told::source));
        groupsAgree(
                person,
                period,
                Groups.By.TITLE,
                NaiveFigures.groups(told, one -> one.title().toLowerCase(Locale.ROOT)));
        groupsAgree(person, period, Groups.By.MATCH_SCORE, NaiveFigures.groups(told, NaiveFigures::band));
        groupsAgree(
                person,
                period,
                Groups.By.WEEKDAY,
                NaiveFigures.groups(
                        told, one -> NaiveFigures.day(one).getDayOfWeek().name().toLowerCase(Locale.ROOT)));
        weeksAgree(summary, told);
    }

    private void flowsAgree(UUID person, Period period, List<Told> told) {
        List<String> keys = STAGES.stream().map(Stage::key).toList();
        Funnel funnel = analytics.funnel(person, period);
        assertThat(funnel.flows().stream()
                        .collect(Collectors.toMap(flow -> flow.from() + ">" + flow.to(), Funnel.Flow::count)))
                .isEqualTo(NaiveFigures.flows(told, keys));
        assertThat(funnel.backward()).isEqualTo(NaiveFigures.backward(told, keys));
    }

    private void stagesAgree(UUID person, Period period, List<Told> told) {
        List<StageTimes.StageTime> times = analytics.stageTimes(person, period).items();
        assertThat(times)
                .extracting(StageTimes.StageTime::key)
                .containsExactly("saved", "applied", "screening", "interview", "offer");
        for (StageTimes.StageTime time : times) {
            NaiveStays stays = NaiveStays.at(time.key(), told, tracker.clock().instant());
            assertThat(time.n()).isEqualTo(stays.size());
            assertThat(time.completed()).isEqualTo(stays.ended());
            assertThat(time.medianDays()).as(time.key()).isEqualTo(stays.until(5));
            assertThat(time.p90Days()).as(time.key()).isEqualTo(stays.until(1));
            assertThat(time.small()).isEqualTo(stays.size() < 15);
        }
    }

    private void groupsAgree(UUID person, Period period, Groups.By by, Map<String, List<Told>> expected) {
        List<Groups.Group> found = analytics.groups(person, period, by).items();
        assertThat(found).extracting(Groups.Group::source).containsExactlyInAnyOrderElementsOf(expected.keySet());
        for (Groups.Group group : found) {
            List<Told> told = Objects.requireNonNull(expected.get(group.source()));
            assertThat(group.applications()).isEqualTo(told.size());
            assertThat(group.responseRate()).isEqualTo(NaiveFigures.rate(told, NaiveFigures::answered));
            assertThat(group.interviewRate()).isEqualTo(NaiveFigures.rate(told, NaiveFigures::interviewed));
            assertThat(group.offerRate()).isEqualTo(NaiveFigures.rate(told, NaiveFigures::offered));
            assertThat(group.medianDaysToFirstResponse()).isEqualTo(NaiveFigures.medianDays(told));
            assertThat(group.small()).isEqualTo(told.size() < 15);
        }
    }

    private static void weeksAgree(Summary summary, List<Told> told) {
        assertThat(summary.weeklyActivity()).hasSize(12);
        for (Summary.Week week : summary.weeklyActivity()) {
            assertThat(List.of(week.applications(), week.responses(), week.interviews()))
                    .isEqualTo(NaiveFigures.week(told, week.weekStart()));
        }
        LocalDate last = summary.weeklyActivity().getLast().weekStart();
        assertThat(summary.streak()).isEqualTo(NaiveFigures.streak(told, last));
        assertThat(summary.weeklyGoal()).isEqualTo(SETTINGS.weeklyGoal());
    }

    private void randomSearch(UUID person, Random random) {
        for (int number = 0; number < 25; number++) {
            LocalDate date =
                    random.nextInt(3) == 0 ? null : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
            Application application = tracker.applications()
                    .create(
                            person,
                            new TestDraft(
                                            "Company " + number,
                                            random.nextBoolean() ? "Engineer" : "engineer",
                                            key(random))
                                    .applied(date)
                                    .source("source" + random.nextInt(3))
                                    .done());
            score(application, random);
            for (int step = random.nextInt(5); step > 0; step--) {
                tracker.clock().move(Duration.ofHours(random.nextInt(100)));
                switch (random.nextInt(5)) {
                    case 0 -> {
                        if (tracker.history().of(person, application.id()).stream()
                                        .filter(ApplicationEvent::counts)
                                        .count()
                                > 1) {
                            tracker.history().undo(person, application.id());
                        }
                    }
                    case 1 ->
                        tracker.history()
                                .recall(
                                        person,
                                        application.id(),
                                        new Move(
                                                key(random),
                                                TestTracker.START.minus(Duration.ofDays(random.nextInt(300))),
                                                null));
                    default -> tracker.move(person, application, key(random));
                }
            }
        }
    }

    /** As if it came from a posting that suited the person so well. */
    private void score(Application application, Random random) {
        Integer score = random.nextInt(4) == 0 ? null : random.nextInt(101);
        open.database()
                .change(db -> db.update(APPLICATION)
                        .set(APPLICATION.MATCH_SCORE, score)
                        .where(APPLICATION.ID.eq(application.id()))
                        .execute());
    }

    private static String key(Random random) {
        return STAGES.get(random.nextInt(STAGES.size())).key();
    }

    private List<Told> told(UUID person) {
        List<Told> told = new ArrayList<>();
        for (Application application : tracker.lists().all(person)) {
            told.add(new Told(
                    LocalDate.ofInstant(application.createdAt(), ZoneOffset.UTC),
                    application.fields().appliedDate(),
                    String.valueOf(application.fields().source()),
                    application.fields().roleTitle(),
                    application.matchScore(),
                    NaiveFigures.inOrder(tracker.history().of(person, application.id()))));
        }
        return told;
    }
}
