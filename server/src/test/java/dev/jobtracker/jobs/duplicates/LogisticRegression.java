package dev.jobtracker.jobs.duplicates;

import java.util.List;

/** Fits the weights of figures to what is known of examples, by Newton's method with a ridge. */
final class LogisticRegression {

    private static final int STEPS = 30;

    private LogisticRegression() {}

    /** What is known of one pair. */
    static final class Example {

        private final double[] figures;
        private final boolean same;

        /** @param figures of which the first is always 1 */
        Example(double[] figures, boolean same) {
            this.figures = figures.clone();
            this.same = same;
        }
    }

    /** @param ridge how strongly every weight but the first is drawn to 0 */
    static double[] fit(List<Example> examples, double ridge) {
        int count = examples.getFirst().figures.length;
        double[] weights = new double[count];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[count];
            double[][] curve = new double[count][count];
            for (Example example : examples) {
                add(example, weights, slope, curve);
            }
            for (int index = 0; index < count; index++) {
                double draw = index == 0 ? 1e-6 : ridge;
                slope[index] -= draw * weights[index];
                curve[index][index] += draw;
            }
            double[] change = solve(curve, slope);
            for (int index = 0; index < count; index++) {
                weights[index] += change[index];
            }
        }
        return weights;
    }

    private static void add(Example example, double[] weights, double[] slope, double[][] curve) {
        double[] figures = example.figures;
        double probability = probability(weights, figures);
        double miss = (example.same ? 1 : 0) - probability;
        double spread = probability * (1 - probability);
        for (int row = 0; row < figures.length; row++) {
            slope[row] += miss * figures[row];
            for (int column = 0; column < figures.length; column++) {
                curve[row][column] += spread * figures[row] * figures[column];
            }
        }
    }

    static double probability(double[] weights, double[] figures) {
        double sum = 0;
        for (int index = 0; index < figures.length; index++) {
            sum += weights[index] * figures[index];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** By elimination; the matrix is positive definite, so no row has to change its place. */
    private static double[] solve(double[][] matrix, double[] values) {
        int count = values.length;
        for (int pivot = 0; pivot < count; pivot++) {
            for (int row = pivot + 1; row < count; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < count; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                values[row] -= factor * values[pivot];
            }
        }
        double[] solution = new double[count];
        for (int row = count - 1; row >= 0; row--) {
            double rest = values[row];
            for (int column = row + 1; column < count; column++) {
                rest -= matrix[row][column] * solution[column];
            }
            solution[row] = rest / matrix[row][row];
        }
        return solution;
    }
}
