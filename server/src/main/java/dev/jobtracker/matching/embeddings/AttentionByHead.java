package dev.jobtracker.matching.embeddings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Computes attention head by head, to the same numbers: how much each token heeds each other is as large as the square
 * of the text's length, for one head still small enough to stay in the processor's nearer memory from one operation to
 * the next, for all heads together it is not.
 */
final class AttentionByHead {

    private static final int HEADS = 12;
    private static final String WITHIN = "/attention/self/";

    /**
     * What the model divides by, the square root of a head's 32 numbers, the way the runtime would multiply with it.
     */
    private static final float SCALE = 1 / (float) Math.sqrt(32);

    /** The last operation of a layer's attention, with the numbers of all heads beside each other. */
    private static final String ENDS = "Reshape_3";

    private static final Set<String> TOGETHER = Set.of(
            "Reshape",
            "Reshape_1",
            "Reshape_2",
            "Transpose",
            "Transpose_1",
            "Transpose_2",
            "Transpose_3",
            "MatMul",
            "Div",
            "Softmax",
            "MatMul_1");

    private final List<OnnxNode> changed = new ArrayList<>();

    private AttentionByHead() {}

    /** The model's operations, in order; some that nothing uses any more are among them. */
    static List<OnnxNode> in(List<OnnxNode> nodes) {
        AttentionByHead apart = new AttentionByHead();
        nodes.forEach(apart::take);
        return apart.changed;
    }

    private void take(OnnxNode node) {
        int within = node.name().indexOf(WITHIN);
        String layer = within < 0 ? "" : node.name().substring(0, within + WITHIN.length());
        String operation = node.name().substring(layer.length());
        if (within >= 0 && operation.equals(ENDS)) {
            compute(layer, node);
        } else if (within < 0 || !TOGETHER.contains(operation)) {
            changed.add(node);
        }
    }

    private void compute(String layer, OnnxNode last) {
        for (String side : List.of("query", "key", "value")) {
            split(layer + side);
        }
        List<String> answers = new ArrayList<>();
        for (int head = 0; head < HEADS; head++) {
            answers.add(head(layer, "/" + head));
        }
        changed.add(new OnnxNode(layer + "joined", "Concat", "", answers, last.outputs(), beside()));
    }

    private void split(String side) {
        List<String> heads = new ArrayList<>();
        for (int head = 0; head < HEADS; head++) {
            heads.add(side + "/" + head);
        }
        changed.add(new OnnxNode(side + "/split", "Split", "", List.of(side + "/Add_output_0"), heads, beside()));
    }

    private String head(String layer, String head) {
        String likeness = layer + "likeness" + head;
        String share = layer + "share" + head;
        String answer = layer + "answer" + head;
        changed.add(new OnnxNode(
                likeness,
                "FusedMatMul",
                OnnxGraph.RUNTIME,
                List.of(layer + "query" + head, layer + "key" + head),
                List.of(likeness),
                OnnxNode.attributes(OnnxNode.attribute("alpha", SCALE), OnnxNode.attribute("transB", 1))));
        changed.add(new OnnxNode(share, "Softmax", "", List.of(likeness), List.of(share), beside()));
        changed.add(
                new OnnxNode(answer, "MatMul", "", List.of(share, layer + "value" + head), List.of(answer), List.of()));
        return answer;
    }

    /** Along the numbers of a token. */
    private static List<WireField> beside() {
        return OnnxNode.attributes(OnnxNode.attribute("axis", 2));
    }
}
